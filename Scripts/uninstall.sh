#!/usr/bin/env bash
# Takes away what `make install` put under PREFIX. The logbook is not touched.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
source Scripts/installed-files.sh

prefix=$(prefix)
say "Removing:"
for line in "|bin/flap|" "${installed_files[@]}"; do
  IFS='|' read -r _ place _ <<<"$line"
  if [[ -e $prefix/$place ]]; then
    rm -f "$prefix/$place"
    say "  $prefix/$place"
  fi
done
rmdir "$prefix/share/doc/flap" 2>/dev/null || true
say "What you wrote in Flap is kept: ${FLAP_HOME:-${XDG_DATA_HOME:-~/.local/share}/flap}"

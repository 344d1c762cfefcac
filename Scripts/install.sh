#!/usr/bin/env bash
# Builds a release and puts the program, its manual page and its completions under PREFIX.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
source Scripts/installed-files.sh

Scripts/set-up.sh
build_release flap
prefix=$(prefix)

put() {
  mkdir -p "$(dirname "$2")"
  # Beside its place and then moved there, so that a program that runs goes on undisturbed.
  install -m "$3" "$1" "$2.new"
  if [[ ${4:-} == strip ]] && command -v strip >/dev/null; then strip "$2.new"; fi
  mv -f "$2.new" "$2"
  say "  $2"
}

say "Installing:"
put "$release/flap" "$prefix/bin/flap" 755 strip
for line in "${installed_files[@]}"; do
  IFS='|' read -r file place mode <<<"$line"
  put "$file" "$prefix/$place" "$mode"
done

if [[ -z ${DESTDIR:-} && :$PATH: != *:$prefix/bin:* ]]; then
  say "$prefix/bin is not in your PATH yet. Add to ~/.profile, and log in again:"
  say "  export PATH=\"$prefix/bin:\$PATH\""
fi
if [[ ${SHELL:-} == */zsh && $prefix == "$HOME"* ]]; then
  say "For completion in zsh, add to ~/.zshrc, before compinit:"
  say "  fpath+=(\"$prefix/share/zsh/site-functions\")"
fi
say "To begin: flap"

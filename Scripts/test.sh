#!/usr/bin/env bash
# Checks layout, warnings and imports, and runs all tests.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

Scripts/set-up.sh

say "Layout"
swift format lint --strict --recursive --parallel Package.swift Sources Tests

# Warnings of our own sources are errors; those of the package as a whole are looked for here.
say "Build, without warnings, and with every import declared"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
swift_alone build "${build_flags[@]}" --build-tests --explicit-target-dependency-import-check error \
  </dev/null 2>&1 | tee "$log"
if grep 'warning:' "$log" | grep -v '/checkouts/'; then
  stop "The build gave the warnings above."
fi

say "Tests"
swift test --skip-build </dev/null

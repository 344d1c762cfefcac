#!/usr/bin/env bash
# Installs a release into the build folder and measures it, or the parts of it that are named.
# Nothing fails on a figure.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

Scripts/set-up.sh sqlite3
PREFIX=$PWD/.build/installed DESTDIR='' Scripts/install.sh
build_release Bench
"$release/Bench" "$PWD/.build/installed/bin/flap" "$@"

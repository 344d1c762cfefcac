#!/usr/bin/env bash
# Builds a release and measures it. Nothing fails on a figure.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

Scripts/set-up.sh sqlite3
build_release flap Bench
"$release/Bench" "$release/flap"

#!/usr/bin/env bash
# Sets up what is missing, builds, and starts the program with the arguments given.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

Scripts/set-up.sh
build_release flap
exec "$release/flap" "$@"

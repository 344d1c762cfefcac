#!/usr/bin/env bash
# Measures the suggestion on pages that it was not trained on. Nothing fails on a figure.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

Scripts/set-up.sh
build_release Evaluator
"$release/Evaluator" Prompts "$@"

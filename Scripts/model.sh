#!/usr/bin/env bash
# Trains the model of the suggestion from the labelled lines in Prompts/.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

Scripts/set-up.sh
build_release Trainer
"$release/Trainer" Prompts

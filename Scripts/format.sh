#!/usr/bin/env bash
# Lays out every Swift file as the rules in .swift-format say.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

swift format --in-place --recursive --parallel Package.swift Sources Tests

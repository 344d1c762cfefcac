#!/usr/bin/env bash
# Looks whether what Flap is built with is there, and installs the system packages that are missing.
# Further Debian packages, which are wanted as programs, may be named as arguments.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

check_swift() {
  local version
  if ! command -v swift >/dev/null; then
    say "Flap is built with Swift 6.2 or later, and there is no Swift on this computer."
    say "Get it with swiftly, which installs and updates Swift: https://www.swift.org/install"
    stop "Then open a new terminal and try again."
  fi
  version=$(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+\.[0-9]+).*/\1/p' | head -n 1)
  [[ -n $version ]] || stop "swift --version does not say which Swift this is. Is it installed whole?"
  if ! is_at_least 6.2 "$version"; then
    say "Flap is built with Swift 6.2 or later; this is Swift $version ($(command -v swift))."
    say "With swiftly: swiftly install latest"
    stop "Else get it from https://www.swift.org/install"
  fi
}

# As root as it is, else with sudo.
as_root() {
  if [[ $(id -u) -eq 0 ]]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    stop "This needs the rights of root, and there is no sudo. As root, run: $*"
  fi
}

install_with_apt() {
  say "Installing with apt: $*"
  # A list of packages that cannot be renewed may still do.
  as_root apt-get -q update </dev/null >&2 || say "The list of packages could not be renewed."
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get -q install --yes --no-install-recommends "$@" </dev/null >&2
}

set_up_linux() {
  local missing=() tool
  [[ -e /usr/include/readline/readline.h ]] || missing+=(libreadline-dev)
  [[ -e /usr/include/sqlite3.h ]] || missing+=(libsqlite3-dev)
  [[ -e /usr/include/sodium.h ]] || missing+=(libsodium-dev)
  [[ -e /usr/include/libical/ical.h ]] || missing+=(libical-dev)
  # By this the build finds the last two.
  command -v pkg-config >/dev/null || missing+=(pkg-config)
  for tool in "$@"; do
    command -v "$tool" >/dev/null || missing+=("$tool")
  done
  [[ ${#missing[@]} -gt 0 ]] || return 0
  if command -v apt-get >/dev/null; then
    install_with_apt "${missing[@]}"
  else
    say "Flap is built with the development files of GNU readline, SQLite, libsodium and libical."
    say "Missing: ${missing[*]}"
    say "Fedora: sudo dnf install readline-devel sqlite-devel libsodium-devel libical-devel pkgconf"
    stop "Arch: sudo pacman -S readline sqlite libsodium libical pkgconf"
  fi
}

set_up_mac() {
  local missing=() formula
  if ! command -v brew >/dev/null; then
    say "Flap is built with libsodium, libical and GNU readline, which Homebrew has."
    stop "Install Homebrew (https://brew.sh), then try again."
  fi
  for formula in readline libsodium libical pkgconf; do
    brew --prefix --installed "$formula" >/dev/null 2>&1 || missing+=("$formula")
  done
  [[ ${#missing[@]} -gt 0 ]] || return 0
  say "Installing with Homebrew: ${missing[*]}"
  brew install "${missing[@]}" </dev/null >&2
}

check_swift
if is_mac; then set_up_mac; else set_up_linux "$@"; fi

# shellcheck shell=bash disable=SC2034
# What the other scripts share; to be sourced. It goes to the top of the project.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Messages go to standard error, so that `make run` may have its output sent elsewhere.
say() { printf '%s\n' "$*" >&2; }

stop() {
  say "$@"
  exit 1
}

is_mac() { [[ $(uname -s) == Darwin ]]; }

# Whether the first version, such as 6.2, is no later than the second.
is_at_least() {
  local wanted_major=${1%%.*} wanted_minor=${1#*.} major=${2%%.*} minor=${2#*.}
  ((major > wanted_major || (major == wanted_major && minor >= wanted_minor)))
}

# Where PREFIX begins with a tilde that the shell has left as it is.
prefix() {
  local prefix=${PREFIX:-$HOME/.local}
  # shellcheck disable=SC2088
  if [[ $prefix == '~' || $prefix == '~/'* ]]; then prefix=$HOME${prefix#'~'}; fi
  if [[ $prefix != /* ]]; then prefix=$PWD/$prefix; fi
  printf '%s\n' "${DESTDIR:-}$prefix"
}

# Runs Swift with what a build needs of the environment, and no more: SwiftPM begins anew with
# plugins and C files whenever any variable has changed, as from one window to the next.
swift_alone() {
  local name kept=()
  while IFS= read -r name; do
    case $name in
      HOME | PATH | USER | LOGNAME | TMPDIR | LANG | LC_* | *_proxy | *_PROXY | SSL_* | GIT_* | \
        XDG_CACHE_HOME | XDG_CONFIG_HOME | SWIFT* | TOOLCHAINS | DEVELOPER_DIR | SDKROOT | \
        CC | CXX | CPATH | LIBRARY_PATH | LD_LIBRARY_PATH | PKG_CONFIG_PATH | NIX_*)
        kept+=("$name=${!name}")
        ;;
    esac
  done < <(compgen -e)
  env -i "${kept[@]}" swift "$@"
}

# The flags that every build has.
build_flags=(--jobs "${JOBS:-$(getconf _NPROCESSORS_ONLN)}")
if is_mac && command -v brew >/dev/null && readline=$(brew --prefix --installed readline 2>/dev/null); then
  # Homebrew keeps readline out of the way of Apple's own.
  build_flags+=(-Xcc "-I$readline/include" -Xlinker "-L$readline/lib")
fi

# A release carries Swift's runtime where it can: it starts sooner, and needs no Swift to run.
release_flags=("${build_flags[@]}" -c release)
add_static_runtime() {
  local resources
  is_mac && return
  resources=$(swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
  if [[ -d ${resources}_static ]]; then release_flags+=(--static-swift-stdlib); fi
}

# Builds a release of some products, and leaves its folder in `release`.
build_release() {
  local product
  add_static_runtime
  for product in "$@"; do
    say "Building $product. The first time this takes some minutes."
    swift_alone build "${release_flags[@]}" --product "$product" </dev/null >&2
  done
  release=$(swift_alone build "${release_flags[@]}" --show-bin-path </dev/null)
}

# shellcheck shell=bash disable=SC2034
# What is installed, and where under PREFIX; to be sourced after common.sh.

# Each line: the file here, its place, its mode. The program itself is not among them.
installed_files=(
  "docs/flap.1|share/man/man1/flap.1|644"
  "completions/flap.bash|share/bash-completion/completions/flap|644"
  "completions/_flap|share/zsh/site-functions/_flap|644"
  "completions/flap.fish|share/fish/vendor_completions.d/flap.fish|644"
  "LICENSE|share/doc/flap/LICENSE|644"
)

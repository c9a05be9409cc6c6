# shellcheck shell=bash
# Sourced by the scripts of this folder: goes to the repository's root and finds the tools.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# A Node of our own comes first where the system's is too old; tools/install may put it there while
# the script that has sourced this file is running.
PATH=$PWD/node_modules/.bin:$PWD/build/node/bin:$PATH
export PATH
# Debian's Emscripten looks for the module acorn where only Debian's own Node would look.
export NODE_PATH=/usr/share/nodejs${NODE_PATH:+:$NODE_PATH}

say() { echo "$(basename "$0"): $*"; }

fail() {
  echo "$(basename "$0"): $*" >&2
  exit 1
}

# Succeeds when the system's node is new enough for the development tools.
node_is_new_enough() {
  command -v node >/dev/null && [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ]
}

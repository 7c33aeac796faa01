#!/bin/sh
# Starts the studio of this folder, wherever the folder lies. With words behind it, any other command: Studio.sh list
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P) && cd "$here" || exit 1
# What Node and the browser put aside stays in this folder, and no setting of another Node reaches this one.
mkdir -p program/aside || exit 1
unset NODE_OPTIONS NODE_PATH NODE_COMPILE_CACHE
TMPDIR=$here/program/aside
export TMPDIR
[ $# -gt 0 ] || set -- studio
exec program/node --max-semi-space-size=16 --heap-growing-percent=150 program/dist/cli.js "$@"

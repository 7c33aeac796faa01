#!/usr/bin/env bash
# Proves that the README's two commands work on a machine that has nothing but Node and npm: makes a bare Debian root
# file system, clones the last commit into it, and runs `npm start` there as root, as a user with the sandbox, and as a
# user where the sandbox is not possible; then `npm test`. Needs root, Debian, the network and some minutes, so it is no
# part of `npm test` itself.
#
#   sudo test/bare/run.sh [FOLDER]     FOLDER keeps the bare root file system for the next time
set -euo pipefail

repository=$(cd "$(dirname "$0")/../.." && pwd)
here="$repository/test/bare"
root=${1:-$(mktemp -d /tmp/bare-XXXXXX)}
chmod 755 "$root" 2>/dev/null || true # a user has to get in, too
[ $# -gt 0 ] || trap 'rm -rf "$root"' EXIT
[ "$(id -u)" = 0 ] || { echo 'run.sh: run it as root: debootstrap and mounts need it' >&2; exit 2; }

step() { printf '\n== %s\n' "$*"; }

if ! command -v debootstrap >/dev/null; then
  step 'installing debootstrap'
  apt-get update -q
  apt-get install -q -y --no-install-recommends debootstrap
fi

if [ ! -e "$root/bin/sh" ]; then
  step "making a bare Debian in $root"
  debootstrap --variant=minbase bookworm "$root" >"$root.log" 2>&1 || { tail -20 "$root.log"; exit 1; }
  rm -f "$root.log"
fi

step 'putting Node and npm of this machine in'
npm_folder=$(dirname "$(dirname "$(realpath "$(command -v npm)")")")
mkdir -p "$root/usr/local/bin" "$root/usr/local/lib/node_modules"
rm -rf "$root/usr/local/lib/node_modules/npm"
# The machine's own Node, not the pinned one that npm puts first on the path of its scripts.
node=$(type -ap node | grep -v node_modules | head -1)
cp -L "$node" "$root/usr/local/bin/node"
cp -r "$npm_folder" "$root/usr/local/lib/node_modules/npm"
ln -sf ../lib/node_modules/npm/bin/npm-cli.js "$root/usr/local/bin/npm"
# How to reach the network: name servers, npm's settings and, behind a proxy of its own, the certificates.
cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
certificates=${NODE_EXTRA_CA_CERTS:-}
[ -z "$certificates" ] || cp -L "$certificates" "$root/etc/extra-certificates.pem"
settings=$(npm config get userconfig 2>/dev/null)
[ ! -f "$settings" ] || install -m 644 "$settings" "$root/etc/npmrc-user"

step 'checking that the bare system has no browser, compiler, font or fontconfig'
for forbidden in usr/bin/gcc usr/bin/g++ usr/bin/make usr/bin/python3 usr/bin/chromium etc/fonts usr/share/fonts \
  usr/lib/x86_64-linux-gnu/libnss3.so usr/lib/x86_64-linux-gnu/libexpat.so.1; do
  [ ! -e "$root/$forbidden" ] || { echo "run.sh: /$forbidden is there" >&2; exit 1; }
done

clone() {
  rm -rf "$root/home/$1"
  git clone -q --no-hardlinks "$repository" "$root/home/$1/factsheet"
  chown -R "$2:$2" "$root/home/$1"
}
clone root 0
clone user 1000

# The inside of a container: mounts of its own, processes of its own, hardly any devices and no /dev/shm.
export root certificates
inside() {
  unshare --mount --pid --fork --kill-child bash -euo pipefail "$here/inside.sh" "$@"
}

start='npm start 2>&1 && node_modules/node/bin/node test/bare/check.mjs output'
note='without its sandbox'

step 'npm start as root: it works, and says that the sandbox is off'
inside root 0 pivot "$start" | tee "$root/log"
grep -q "$note" "$root/log"

step 'npm start as a user: the sandbox is on'
inside user 1000 pivot "$start" | tee "$root/log"
if grep -q "$note" "$root/log"; then exit 1; fi

step 'npm start as a user in a chroot, where the kernel forbids the sandbox'
inside user 1000 chroot "$start" | tee "$root/log"
grep -q "$note" "$root/log"

step 'the same bytes, whoever the user and with or without the sandbox'
for pdf in "$root"/home/root/factsheet/output/*/*.pdf; do
  cmp "$pdf" "${pdf/home\/root/home\/user}"
  echo "${pdf##*/}"
done

step 'npm test as a user'
inside user 1000 pivot 'npm test 2>&1'

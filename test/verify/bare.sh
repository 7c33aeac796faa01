#!/bin/sh
# Runs a command in a bare root file system as a user, without network, where nothing can be written but one folder:
#   bare.sh ROOT FOLDER COMMAND     FOLDER: below ROOT. Called in namespaces of its own (unshare --mount --pid --net --fork).
set -e
root=$1 folder=$2 command=$3
ip link set lo up 2>/dev/null || true
mount --make-rprivate /
mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
mount -t tmpfs -o mode=755,size=1m tmpfs "$root/dev"
for device in null zero random urandom; do
  touch "$root/dev/$device"
  mount --bind "/dev/$device" "$root/dev/$device"
done
ln -s /proc/self/fd "$root/dev/fd"
mount --bind "$root/$folder" "$root/$folder"
mount -o remount,bind,ro "$root"
exec chroot "$root" setpriv --reuid=1000 --regid=1000 --clear-groups \
  env -i HOME=/nowhere PATH=/usr/bin:/bin sh -c "cd '/$folder' || exit 1; $command"

# Runs a command inside the bare root file system, as a user, in the clone. Called by run.sh in namespaces of its own:
#   inside.sh NAME UID pivot|chroot COMMAND
name=$1 uid=$2 how=$3 command=$4

mount --make-rprivate /
mount --bind "$root" "$root"
mount -t tmpfs -o mode=755,size=1m tmpfs "$root/dev"
for device in null zero random urandom; do
  touch "$root/dev/$device"
  mount --bind "/dev/$device" "$root/dev/$device"
done
ln -s /proc/self/fd "$root/dev/fd"
mount -t proc proc "$root/proc"

settings="HOME=/home/$name PATH=/usr/local/bin:/usr/bin:/bin LANG=C"
[ -z "$certificates" ] || settings+=' NODE_EXTRA_CA_CERTS=/etc/extra-certificates.pem'
[ ! -f "$root/etc/npmrc-user" ] || settings+=' NPM_CONFIG_USERCONFIG=/etc/npmrc-user'
as_user="setpriv --reuid=$uid --regid=$uid --clear-groups env -i $settings sh -c 'cd ~/factsheet && $command'"

if [ "$how" = chroot ]; then
  exec chroot "$root" sh -c "$as_user"
fi
cd "$root"
mkdir -p mnt/before
pivot_root . mnt/before
exec chroot . sh -c "umount -l /mnt/before && $as_user"

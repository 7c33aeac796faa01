// A process that has no network and sees no files but the program's own: by the namespaces of Linux, set up by util-linux.
import path from 'node:path';

/** What the process needs to see. All paths are absolute. */
export type Sight = {
  /** The program's folder; of it only what the program is. */
  project: string;
  /** Node. */
  node: string;
  /** Where the browser and the fonts lie that earlier runs have unpacked. */
  cache: string;
  /** An empty folder: in the process’s own view of the disk its root stands there. Nothing is written into it. */
  root: string;
};

/** Of the program's folder: no data, no output, no store. */
const parts = ['package.json', 'bin', 'src', 'dist', 'templates', 'styles', 'node_modules'];

/** Of the system: programs and libraries. */
const system = ['usr', 'bin', 'sbin', 'lib', 'lib32', 'lib64', 'etc/ld.so.cache'];

/**
 * In namespaces of its own, as their root: a new tree in memory, with what is needed bound in, for reading alone; then the old
 * one is let go, and with it every capability. A user of its own again, so that Chromium can set up its own sandbox within.
 * $1 is the new root, $2 how large it may become (MB): it is memory of the job; up to `--` follow the places to bind, then the cache, and the command.
 */
const script = `
set -e
root=$1; size=$2; shift 2
mount --make-rprivate /
mount -t tmpfs -o size=\${size}m,mode=755 tmpfs "$root"
while [ "$1" != -- ]; do
  if [ -L "$1" ]; then mkdir -p "$root/\${1%/*}"; cp -P "$1" "$root$1"
  elif [ -e "$1" ]; then
    if [ -d "$1" ]; then mkdir -p "$root$1"; else mkdir -p "$root/\${1%/*}"; : > "$root$1"; fi
    mount --rbind "$1" "$root$1"
    mount -o remount,bind,ro "$root$1"
  fi
  shift
done
cache=$2; shift 2
mkdir -p "$root/proc" "$root/dev/shm" "$root/tmp" "$root/old"
mount -t proc -o nosuid,nodev,noexec proc "$root/proc"
for device in null zero random urandom; do : > "$root/dev/$device"; mount --bind "/dev/$device" "$root/dev/$device"; done
chmod 1777 "$root/tmp" "$root/dev/shm"
umask 077
own="$root/home/.cache/factsheet/user-1000"
mkdir -p "$own"
for one in "$cache"/*; do
  case "$one" in
    */chromium-*) mkdir "$own/\${one##*/}"; mount --bind "$one" "$own/\${one##*/}"; mount -o remount,bind,ro "$own/\${one##*/}" ;;
    */font|*/faces) cp -r "$one" "$own/" ;;
  esac
done
cd "$root"
pivot_root . old
umount -l /old
rmdir /old
cd /tmp
exec unshare --user --map-user=1000 --map-group=1000 -- "$@"
`;

/** A command as the system takes it: the program, its arguments, and its environment. */
export type Command = { file: string; args: readonly string[]; env: Readonly<Record<string, string>> };

/**
 * A Node program as a command that runs it with nothing but what `sight` names. It ends with who started it.
 * @param megabytes so much it may write into folders of its own, which are in memory
 * @param args Node's own, the module (a path below the project's `src` or `dist`), and its own
 */
export function confined(
  { project, node, cache, root }: Sight,
  args: readonly string[],
  megabytes: number,
): Command {
  const bound = [
    ...system.map((name) => `/${name}`),
    ...(node.startsWith('/usr/') || node.startsWith(`${project}/`) ? [] : [node]),
    ...parts.map((part) => path.join(project, part)),
  ];
  const spaces = ['--user', '--map-root-user', '--mount', '--net', '--pid', '--ipc', '--uts', '--cgroup'];
  return {
    file: 'setpriv',
    args: [
      ...['--pdeathsig', 'KILL', 'unshare', ...spaces, '--fork', '--kill-child', '--'],
      ...['/bin/sh', '-c', script, 'sh', root, String(megabytes), ...bound, '--', cache, node, ...args],
    ],
    // Nothing of the worker's own environment: it holds the way into the database.
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', HOME: '/home', TMPDIR: '/tmp', TZ: 'UTC' },
  };
}

/** The same program where the system has no namespaces: it sees what its user sees. */
export function unconfined(
  { node }: Pick<Sight, 'node'>,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Command {
  const kept = [
    'PATH',
    'HOME',
    'TMPDIR',
    'TEMP',
    'SYSTEMROOT',
    'LOCALAPPDATA',
    'USERPROFILE',
    'XDG_CACHE_HOME',
  ];
  const own = kept.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]] as const]));
  return { file: node, args, env: { ...Object.fromEntries(own), TZ: 'UTC' } };
}

import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin } from './project.ts';

type Locked = { version?: string; integrity?: string; link?: boolean; optional?: boolean } & {
  os?: string[];
  cpu?: string[];
  libc?: string[];
};
type Lock = { packages: Record<string, Locked> };
type Machine = { platform: string; arch: string; libc: string | undefined };

const {
  findMismatch,
  whyInstall,
}: {
  findMismatch(lock: Lock, installed: Lock, machine: Machine): string | undefined;
  whyInstall(root: string): string | undefined;
} = await import(path.join(bin, 'installed.mjs'));

const lock: Lock = {
  packages: {
    '': {},
    'src/charts/canvas': { version: '1.0.0' },
    'node_modules/canvas': { link: true },
    'node_modules/zod': { version: '4.6.7', integrity: 'sha512-a' },
    'node_modules/a/node_modules/zod': { version: '3.0.0', integrity: 'sha512-b' },
    'node_modules/skia-arm64': { version: '1.0.0', optional: true, os: ['linux'], cpu: ['arm64'] },
    'node_modules/skia-x64': {
      version: '1.0.0',
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
      libc: ['glibc'],
    },
    'node_modules/skia-not-win': { version: '1.0.0', optional: true, os: ['!win32'] },
    'node_modules/wasm-helper': { version: '1.0.0', optional: true },
  },
};
const linux = { platform: 'linux', arch: 'x64', libc: 'glibc' };
const without = (...names: string[]): Lock => ({
  packages: Object.fromEntries(Object.entries(lock.packages).filter(([folder]) => !names.includes(folder))),
});
const others = ['', 'node_modules/skia-arm64', 'node_modules/wasm-helper'];

describe('what is installed', () => {
  it('is right when only packages for other machines are missing', () => {
    expect(findMismatch(lock, without(...others), linux)).toBeUndefined();
  });

  it('is right when only packages for another C library or system are missing', () => {
    const musl = { ...linux, libc: 'musl' };
    const windows = { platform: 'win32', arch: 'x64', libc: undefined };
    expect(findMismatch(lock, without(...others, 'node_modules/skia-x64'), musl)).toBeUndefined();
    expect(
      findMismatch(lock, without(...others, 'node_modules/skia-x64', 'node_modules/skia-not-win'), windows),
    ).toBeUndefined();
  });

  it.each([
    ['node_modules/zod', 'zod is not installed'],
    ['node_modules/a/node_modules/zod', 'zod is not installed'],
    ['node_modules/canvas', 'canvas is not installed'],
    ['node_modules/skia-x64', 'skia-x64 is not installed'],
    ['node_modules/skia-not-win', 'skia-not-win is not installed'],
  ])('is wrong without %s', (folder, says) => {
    expect(findMismatch(lock, without(...others, folder), linux)).toBe(says);
  });

  it('is wrong with another version or another build', () => {
    const withZod = (zod: Locked) => ({ packages: { ...lock.packages, 'node_modules/zod': zod } });
    expect(findMismatch(lock, withZod({ version: '4.6.6', integrity: 'sha512-a' }), linux)).toBe(
      'zod is 4.6.6, not 4.6.7',
    );
    expect(findMismatch(lock, withZod({ version: '4.6.7', integrity: 'sha512-c' }), linux)).toBe(
      'zod is another build of 4.6.7',
    );
  });

  it('is right in this checkout', () => {
    expect(whyInstall(path.dirname(bin))).toBeUndefined();
  });
});

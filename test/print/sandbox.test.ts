import { describe, expect, it } from 'vitest';
import { isSandboxFailure, mayUseSandbox, sandboxOffNote } from '../../src/print/sandbox.ts';

describe('the sandbox', () => {
  it('is tried for every user but root', () => {
    expect([0, 1000, undefined].map(mayUseSandbox)).toEqual([false, true, true]);
  });

  it.each([
    'FATAL:../content/browser/zygote_host/zygote_host_impl_linux.cc:129] No usable sandbox! If you are running on …',
    'Failed to move to new namespace: PID namespaces supported, Network namespace supported, but failed: errno = …',
    'FATAL:setuid_sandbox_host.cc(157)] The SUID sandbox helper binary was found, but is not configured correctly.',
    'FATAL:credentials.cc(127)] Check failed: . : Permission denied (13)',
  ])('failed, says “%.60s”', (said) => {
    expect(isSandboxFailure(said)).toBe(true);
  });

  it.each([
    'chromium: error while loading shared libraries: libnss3.so: cannot open shared object file: No such file …',
    "chromium: /lib/libc.so.6: version `GLIBC_2.34' not found (required by chromium)",
    'Fontconfig error: Cannot load default config file',
    '',
  ])('has nothing to do with “%.60s”', (said) => {
    expect(isSandboxFailure(said)).toBe(false);
  });

  it('is said to be off in one line, with the reason', () => {
    expect(sandboxOffNote(0)).toMatch(/because the program runs as root/);
    expect(sandboxOffNote(1000)).toMatch(/user namespaces/);
    expect(sandboxOffNote(1000)).not.toMatch(/\n/);
  });
});

// This machine, as a session wants it described.
import type { Host } from '../../../src/print/browser.ts';

export function thisHost(): Host {
  const { platform, arch, env } = process;
  return { platform, arch, env, uid: process.getuid?.(), now: Date.now() };
}

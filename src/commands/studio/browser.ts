// Opens an address in the person's own browser.
import { spawn } from 'node:child_process';
import type { Shell } from '../shared/shell.ts';

/** What opens an address on each system: a program and its arguments, never a shell that would read the address. */
const openers: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  linux: ['xdg-open'],
  win32: ['rundll32.exe', 'url.dll,FileProtocolHandler'],
};

/** Whether the system was asked to open it. Where there is no screen, or nothing that opens, the person does it. */
export async function openInBrowser(
  { host: { platform, env } }: Pick<Shell, 'host'>,
  address: string,
): Promise<boolean> {
  const [program, ...before] = openers[platform] ?? [];
  const hasScreen = platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  if (program === undefined || !hasScreen) return false;
  return new Promise((resolve) => {
    const opener = spawn(program, [...before, address], { detached: true, stdio: 'ignore', env });
    opener.once('error', () => resolve(false)).once('spawn', () => resolve(true));
    opener.unref();
  });
}

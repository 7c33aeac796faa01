// Which browsers may print, and in which order they are tried. Pure: a table over the machine's description.
import path from 'node:path';

/** Where a browser comes from. */
export type BrowserSource = 'environment' | 'pinned' | 'puppeteer' | 'installed';

/** What the order depends on. `env` holds the environment variables. */
export type Machine = { platform: NodeJS.Platform; arch: string; env: NodeJS.ProcessEnv };

/** One place to look. `paths` are where the executable may be; the pinned and puppeteer's have their own ways. */
export type BrowserPlace = { source: BrowserSource; name: string; paths: readonly string[] };

/**
 * The places in the order in which they are tried. Whoever sets PUPPETEER_EXECUTABLE_PATH means that browser and
 * no other. The pinned Chromium is a Linux x64 program.
 */
export function browserOrder({ platform, arch, env }: Machine): BrowserPlace[] {
  const named = env.PUPPETEER_EXECUTABLE_PATH;
  if (named)
    return [{ source: 'environment', name: 'The browser at PUPPETEER_EXECUTABLE_PATH', paths: [named] }];
  const pinned: BrowserPlace = { source: 'pinned', name: 'The pinned Chromium', paths: [] };
  return [
    ...(platform === 'linux' && arch === 'x64' ? [pinned] : []),
    { source: 'puppeteer', name: 'Puppeteer’s own Chrome', paths: [] },
    ...installedBrowsers(platform, env),
  ];
}

/** Where Chrome, Chromium and Edge install themselves. */
function installedBrowsers(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): BrowserPlace[] {
  const place = (name: string, paths: string[]): BrowserPlace => ({ source: 'installed', name, paths });
  if (platform === 'darwin') {
    const app = (name: string) => [`/Applications/${name}.app/Contents/MacOS/${name}`];
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => place(name, app(name)));
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    const under = (...parts: string[]) => roots.map((root) => path.win32.join(root, ...parts));
    return [
      place('Google Chrome', under('Google', 'Chrome', 'Application', 'chrome.exe')),
      place('Microsoft Edge', under('Microsoft', 'Edge', 'Application', 'msedge.exe')),
    ];
  }
  return [
    place('Google Chrome', ['/opt/google/chrome/chrome', '/usr/bin/google-chrome-stable']),
    place('Chromium', ['/usr/lib/chromium/chromium', '/usr/bin/chromium']),
    place('Microsoft Edge', ['/opt/microsoft/msedge/msedge', '/usr/bin/microsoft-edge-stable']),
  ];
}

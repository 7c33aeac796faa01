// The switches that the browser is started with: no network, nothing that differs from machine to machine.

/**
 * What the switches depend on. `profile` is a private folder; a headless shell needs none and writes nothing. `frameless`: no
 * frames but those that are asked for (tabs.ts), which only a headless shell can.
 */
export type StartOptions = { sandbox: boolean; profile?: string; frameless?: boolean };

/** Chromium's command line. Web security stays on; the sandbox is off only where it cannot be on. */
export function chromiumArguments({ sandbox, profile, frameless = false }: StartOptions): string[] {
  return [
    '--headless',
    '--remote-debugging-pipe',
    ...(sandbox ? [] : ['--no-sandbox']),
    ...(profile === undefined ? [] : [`--user-data-dir=${profile}`]),
    ...(frameless ? ['--enable-begin-frame-control', '--run-all-compositor-stages-before-draw'] : []),
    ...offline,
    ...steady,
    ...quiet,
    'about:blank',
  ];
}

/** Those of the switches that hold for a browser that someone else starts, too. */
export function steadyArguments(): string[] {
  return [...offline, ...steady, ...quiet];
}

/** Nothing resolves, and the only way out is a proxy that does not exist, for addresses of this machine too. */
const offline = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://factsheet.invalid:1',
  '--proxy-bypass-list=<-loopback>',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
];

/**
 * The same pixels and the same order of events everywhere. RenderDocument and BackForwardCache would keep a page's
 * last document beside the next one: going on to the next costs half again as much with them. A sandboxed iframe in a
 * process of its own (IsolateSandboxedIframes) would be out of reach of what refuses the page's requests.
 */
const steady = [
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--lang=en-US',
  '--disable-gpu',
  '--disable-software-rasterizer',
  '--disable-dev-shm-usage',
  '--hide-scrollbars',
  '--disable-features=RenderDocument,BackForwardCache,IsolateSandboxedIframes,Translate,OptimizationHints',
];

/** No first-run pages, crash reports, extensions or throttling of a page that nobody looks at. */
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--mute-audio',
  '--password-store=basic',
  '--use-mock-keychain',
];

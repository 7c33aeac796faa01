// Pictures of pages are compared only where the pinned browser prints: another one places and paints a little otherwise.

/** Whether this machine prints with the pinned Chromium (Linux x64, and no other browser asked for). */
export const onPinnedBrowser =
  process.platform === 'linux' && process.arch === 'x64' && !process.env.PUPPETEER_EXECUTABLE_PATH;

/** For the names of tests: why they are skipped where they are. */
export const pinnedOnly = '(only with the pinned Chromium, on Linux x64)';

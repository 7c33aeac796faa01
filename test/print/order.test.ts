import { describe, expect, it } from 'vitest';
import { browserOrder } from '../../src/print/order.ts';

const sources = (machine: Parameters<typeof browserOrder>[0]) =>
  browserOrder(machine).map(({ source }) => source);

describe('the order of browsers', () => {
  it('is the pinned one, puppeteer’s, an installed one on Linux x64', () => {
    const order = browserOrder({ platform: 'linux', arch: 'x64', env: {} });
    expect(order.map(({ name }) => name)).toEqual([
      'The pinned Chromium',
      'Puppeteer’s own Chrome',
      'Google Chrome',
      'Chromium',
      'Microsoft Edge',
    ]);
    expect(order[2]?.paths).toContain('/opt/google/chrome/chrome');
  });

  it.each([
    ['linux', 'arm64'],
    ['darwin', 'arm64'],
    ['darwin', 'x64'],
    ['win32', 'x64'],
  ] as const)('has no pinned one on %s %s, but Chrome and Edge', (platform, arch) => {
    const order = browserOrder({ platform, arch, env: { PROGRAMFILES: 'C:\\Program Files' } });
    expect(order[0]?.source).toBe('puppeteer');
    expect(order.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Google Chrome', 'Microsoft Edge']),
    );
  });

  it('has only the browser at PUPPETEER_EXECUTABLE_PATH where that is set', () => {
    const env = { PUPPETEER_EXECUTABLE_PATH: '/opt/mine/chrome' };
    const order = browserOrder({ platform: 'linux', arch: 'x64', env });
    expect(order).toMatchObject([{ source: 'environment', paths: ['/opt/mine/chrome'] }]);
    expect(sources({ platform: 'linux', arch: 'x64', env: { PUPPETEER_EXECUTABLE_PATH: '' } })[0]).toBe(
      'pinned',
    );
  });

  it('looks in the program folders that Windows names', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' };
    const order = browserOrder({ platform: 'win32', arch: 'x64', env });
    expect(order.find(({ name }) => name === 'Google Chrome')?.paths).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    ]);
  });
});

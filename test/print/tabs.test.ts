// A tab that is on its way when the browser ends: whoever waits for it is told at once.
import { EventEmitter } from 'node:events';
import { Browser, type BrowserEvents, type Handler, type Target } from 'puppeteer';
import { expect, it } from 'vitest';
import { framelessTabs } from '../../src/print/tabs.ts';

/** A browser that takes the order for a tab and never opens it, waiting as puppeteer's own does. */
function neverOpening() {
  const events = new EventEmitter();
  const target = { createCDPSession: async () => ({ send: async () => ({}) }) };
  const browser: Browser = Object.assign(Object.create(Browser.prototype), {
    target: () => target,
    targets: (): Target[] => [],
    pages: async () => [],
    on: (type: keyof BrowserEvents, handler: Handler<unknown>) => events.on(String(type), handler),
    off: (type: keyof BrowserEvents, handler: Handler<unknown>) => events.off(String(type), handler),
    once: (type: keyof BrowserEvents, handler: Handler<unknown>) => events.once(String(type), handler),
  });
  return { browser, end: () => events.emit('disconnected') };
}

it('ends with the browser', { timeout: 5_000 }, async () => {
  const { browser, end } = neverOpening();
  const opening = framelessTabs(browser, 60_000).newPage();
  setTimeout(end, 20);
  await expect(opening).rejects.toThrow('Target closed');
});

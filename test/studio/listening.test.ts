// Windows that listen are told what happens; too many of them are not, and none holds the server.
import { get } from 'node:http';
import { expect, test } from 'vitest';
import { openHub } from '../../src/studio/server/hub.ts';
import { alone } from '../../src/studio/server/visitor.ts';
import { empty, ownHeaders, studioOver } from './studio.ts';

const happened = { type: 'failed', message: 'It rains.', hint: 'Wait.' } as const;

test('a window is told what came before it, and what comes', async () => {
  const hub = openHub();
  const reader = hub.listen([happened]).getReader();
  hub.tell({ ...happened, message: 'It pours.' });
  let text = '';
  while (!text.includes('pours')) text += new TextDecoder().decode((await reader.read()).value);
  const messages = [...text.matchAll(/^data: (.*)\n\n/gm)].map(([, data = '']) => JSON.parse(data));
  expect(messages).toEqual([happened, { ...happened, message: 'It pours.' }]);
  hub.close();
  expect(await reader.read()).toEqual({ done: true, value: undefined });
});

test('more windows than there should be are refused, until one closes', () => {
  const hub = openHub();
  const readers = Array.from({ length: 32 }, () => hub.listen().getReader());
  expect(() => hub.listen()).toThrow(/32 windows/);
  readers[0]?.cancel();
  expect(() => hub.listen()).not.toThrow();
  hub.close();
});

test('one person’s many windows leave room for those of others', () => {
  const hub = openHub();
  const of = (id: string) => {
    const visitor = { ...alone, person: { id, name: id } };
    return { visitor, passes: () => true, ended: () => undefined };
  };
  for (let count = 0; count < 32; count += 1) hub.listen([], of('rena'));
  expect(() => hub.listen([], of('rena'))).toThrow(/32 windows/);
  for (let count = 0; count < 968; count += 1) hub.listen([], of(`person ${count}`));
  expect(() => hub.listen([], of('anar'))).toThrow(/1000 windows/);
  hub.close();
});

test('a window that takes nothing is let go, and the others are told on', async () => {
  const hub = openHub();
  const asleep = hub.listen();
  for (let count = 0; count < 300; count += 1) hub.tell(happened);
  const awake = hub.listen().getReader();
  hub.tell({ ...happened, message: 'It pours.' });
  let text = '';
  while (!text.includes('pours')) text += new TextDecoder().decode((await awake.read()).value);
  let taken = 0;
  for await (const _ of asleep) taken += 1;
  expect(taken).toBeLessThan(300);
  hub.close();
});

test('the server ends while windows listen', async () => {
  const studio = await studioOver(await empty());
  const ended = await new Promise<string>((resolve, reject) => {
    const place = { host: '127.0.0.1', port: studio.port, path: '/api/events', headers: ownHeaders(studio) };
    get(place, (response) => {
      expect(response.headers['content-type']).toBe('text/event-stream');
      response.once('data', () => void studio.close());
      response.on('close', () => resolve('ended')).on('error', () => resolve('ended'));
    }).on('error', reject);
  });
  expect(ended).toBe('ended');
});

// The one listener of many windows: who comes late is told how it stands; who was told that all is over stays so.
import { expect, test } from 'vitest';
import type { Heard } from '../../../src/studio/client/listener/hear.ts';
import { sharedAmong } from '../../../src/studio/client/listener/shared.ts';
import { keepLooks } from '../../../src/studio/draw/looks.ts';

const event = (state: 'running' | 'done'): Heard => ({
  is: 'event',
  event: { type: 'job', job: { id: '1', kind: 'build', period: 'land/2025-03', state, files: [] } },
});

function windowOf() {
  const heard: Heard[] = [];
  return { heard, tell: (one: Heard) => void heard.push(one) };
}

test('a window that comes late is told how the connection stands, and of each work as it is by now', () => {
  const shared = sharedAmong();
  for (const heard of [{ is: 'open', through: 'w' } as const, event('running'), event('done')])
    shared.heard(heard);
  const late = windowOf();
  shared.join('late', late);
  expect(late.heard).toEqual([{ is: 'open', through: 'w' }, event('done')]);
  shared.leave('late');
  shared.heard({ is: 'lost' });
  expect(late.heard).toHaveLength(2);
});

test('after a start anew all windows are told once, and only those that come later go on', () => {
  const shared = sharedAmong();
  const [old, next] = [windowOf(), windowOf()];
  shared.join('old', old);
  shared.heard({ is: 'over' });
  expect(shared.isOver()).toBe(true);
  shared.join('next', next);
  shared.heard({ is: 'open', through: 'w' });
  expect(shared.isOver()).toBe(false);
  expect(old.heard).toEqual([{ is: 'over' }]);
  expect(next.heard).toEqual([{ is: 'open', through: 'w' }]);
});

test('with the listener all windows are gone for which it listened', () => {
  const looks = keepLooks();
  const look = (by: string, through?: string) =>
    looks.set({ period: 'a/b', by, languages: [by], dotsPerInch: 96, ...(through && { through }) });
  look('x', 'w');
  look('y', 'w');
  look('z');
  looks.forget('w');
  expect(looks.of('a/b')?.languages).toEqual(['z']);
});

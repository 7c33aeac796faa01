// The room that is told is there: so much more fits, and not half as much again.
import { expect, it } from 'vitest';
import { shipped, shippedFiles } from '../support/data.ts';
import { useRender } from '../support/factsheets.ts';
import { memorySession } from '../support/session.ts';

const render = useRender();
const texts = `${shipped}/text.en.yaml`;
const words = 'and further words of a usual length which say something more about it ';

async function opened() {
  const files = new Map(await shippedFiles());
  const session = memorySession(files, render());
  const source = Buffer.from(files.get(texts) ?? '').toString();
  const roomFor = async (block: string) => {
    const { rooms } = await session.room(shipped, { languages: ['en'] });
    return rooms?.[0]?.columns.find(({ blocks }) => blocks.includes(block));
  };
  /** Whether the pages hold so many characters more in a passage, before its last words. */
  const holds = async (end: string, characters: number) => {
    expect(source).toContain(end);
    const more = words.repeat(Math.ceil(characters / words.length)).slice(0, characters);
    files.set(texts, source.replace(end, `${more.trimEnd()} ${end}`));
    const { findings } = await session.check(shipped, { languages: ['en'] });
    files.set(texts, source);
    return findings.every(({ code }) => code !== 'overflow');
  };
  return { roomFor, holds };
}

it.each([
  ['partnership.cooperation', 'UNHCR cooperates with state'],
  ['protection.cop29', 'Through the UN Country Team'],
])('in the column of %s', async (block, end) => {
  const { roomFor, holds } = await opened();
  const { mm = 0, characters = 0 } = (await roomFor(block)) ?? {};
  expect(mm).toBeGreaterThan(5);
  expect(characters).toBeGreaterThan(100);
  expect(await holds(end, Math.floor(characters * 0.95))).toBe(true);
  expect(await holds(end, Math.ceil(characters * 1.6))).toBe(false);
});

it('is less by what was written, and below nought where it is too much', async () => {
  const { roomFor } = await opened();
  const before = await roomFor('opening.climate');
  const files = new Map(await shippedFiles());
  const source = Buffer.from(files.get(texts) ?? '').toString();
  files.set(texts, source.replace('In line with the', `${words.repeat(60)} in line with the`));
  const session = memorySession(files, render());
  const { rooms } = await session.room(shipped, { languages: ['en'] });
  const after = rooms?.[0]?.columns.find(({ blocks }) => blocks.includes('opening.climate'));
  expect(before?.mm).toBeGreaterThan(0);
  expect(after?.mm).toBeLessThan(0);
  expect(after?.characters).toBeLessThan(0);
});

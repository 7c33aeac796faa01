// The desk by itself: a disk that is full, a journal that is damaged or has grown, what is undone together, and merges.
import { open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AppendedFile, AppendOpener } from '../../src/files/append.ts';
import type { Opener } from '../../src/files.ts';
import { cutBetween, reversed, withCut } from '../../src/studio/desk/cut.ts';
import { type DeskOptions, openDesk } from '../../src/studio/desk/desk.ts';
import type { Entry } from '../../src/studio/desk/entry.ts';
import { historyOf } from '../../src/studio/desk/history.ts';
import { openJournal } from '../../src/studio/desk/journal.ts';
import { merged } from '../../src/studio/desk/merge.ts';
import { folderWith } from './studio.ts';

const id = 'azerbaijan/2024-09';
const text = 'a: one # x\nb: two\n';
const files = { [`${id}/text.en.yaml`]: text, [`${id}/figures.yaml`]: 'n: 3\n' };
const journalName = path.join('.history', `${id}.jsonl`);

async function desk(openers: DeskOptions['openers'] = {}, folder?: string) {
  const data = folder ?? (await folderWith(files));
  const told: unknown[] = [];
  const own = openDesk({ data, openers, writing: () => undefined, changed: (one) => told.push(one) });
  const change = (was: string, value: string, by = 'one') =>
    own.change({
      ...{ period: id, by },
      changes: [
        { file: { text: 'en' }, path: ['a'], was, value },
        { file: 'figures', path: ['n'], was: was.length, value: value.length },
      ],
    });
  const read = (name = `${id}/text.en.yaml`) => readFile(path.join(data, name), 'utf8');
  return { data, own, told, change, read };
}

/** A disk that takes so many more bytes: then it takes some, and no more. */
function fullDisk() {
  const disk = { left: Number.POSITIVE_INFINITY };
  const limited = (file: AppendedFile & { chmod?: unknown }) =>
    new Proxy(file, {
      get(target, name) {
        const own = Reflect.get(target, name);
        if (typeof own !== 'function') return own;
        if (name !== 'write') return own.bind(target);
        return async (bytes: Uint8Array, offset: number, length: number) => {
          const taken = Math.min(length, disk.left);
          disk.left -= taken;
          if (taken === 0) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
          return target.write(bytes, offset, taken);
        };
      },
    });
  return {
    disk,
    file: (async (file: string, flags: string) =>
      limited((await open(file, flags)) as never)) as unknown as Opener,
    journal: (async (file, flags) => limited(await open(file, flags))) as AppendOpener,
  };
}

describe('a disk that is full', () => {
  test.each([0, 1, 40, 300, 600])('after %d bytes: nothing is half there, and it is told', async (left) => {
    const { disk, ...openers } = fullDisk();
    const { data, change, read, told, own } = await desk(openers);
    await change('one', 'two');
    const [before, journal] = [await read(), await read(journalName)];
    disk.left = left;
    await expect(change('two', 'three')).rejects.toMatchObject({
      code: 'cannot-write',
      message: expect.stringMatching(/full/),
    });
    expect(await read()).toBe(before);
    expect(await read(`${id}/figures.yaml`)).toBe('n: 3\n');
    expect(await readdir(path.join(data, id))).toHaveLength(2);
    expect(told).toHaveLength(1);
    // The journal is as it was, or says that the change was dropped: nothing is brought back at the next start.
    disk.left = Number.POSITIVE_INFINITY;
    expect((await read(journalName)).startsWith(journal)).toBe(true);
    expect((await openJournal(data, id)).pending).toEqual([]);
    // There is room again.
    await change('two', 'four');
    expect(await read()).toContain('a: four');
    await own.close();
  });
});

describe('the journal', () => {
  test('is brought to its end, where the program was ended before the files were written', async () => {
    const { data, own, change, read } = await desk();
    await change('one', 'two');
    const states = { text: await read(), journal: await read(journalName) };
    await change('two', 'three');
    await own.close();
    const after = { text: await read(), figures: await read(`${id}/figures.yaml`) };
    // As if it had ended after the second entry, and one of two files.
    const entries = (await read(journalName)).split('\n').slice(0, 3).join('\n');
    await writeFile(path.join(data, journalName), `${entries}\n`);
    await writeFile(path.join(data, id, 'text.en.yaml'), states.text);
    const again = await desk({}, data);
    expect(await again.own.state(id)).toMatchObject({ undo: true });
    expect(await read()).toBe(after.text);
    expect(await read(`${id}/figures.yaml`)).toBe(after.figures);
    await again.own.close();
    expect((await openJournal(data, id)).pending).toEqual([]);
  });

  test('is let be, where a file was changed by something else since', async () => {
    const { data, own, change, read } = await desk();
    await change('one', 'two');
    await own.close();
    const entries = (await read(journalName)).split('\n').slice(0, 1).join('\n');
    await writeFile(path.join(data, journalName), `${entries}\n`);
    await writeFile(path.join(data, id, 'text.en.yaml'), `${text}# mine\n`);
    const again = await desk({}, data);
    expect(await again.own.state(id)).toMatchObject({ undo: false });
    expect(await read()).toBe(`${text}# mine\n`);
    await again.own.close();
    expect((await openJournal(data, id)).pending).toEqual([]);
  });

  test('that is no journal is passed over, and goes on', async () => {
    const { data, own, change } = await desk();
    await change('one', 'two');
    await own.close();
    const hash = 'a'.repeat(64);
    const bad = {
      file: '../../secret.yaml',
      before: hash,
      after: hash,
      cut: { at: 0, removed: '', put: 'x' },
    };
    const lines = ['null', '[]', '{"done":1}', JSON.stringify({ id: 'x', files: [bad] }), '\u0000', '{'];
    const good = await readFile(path.join(data, journalName), 'utf8');
    await writeFile(path.join(data, journalName), `${lines.join('\n')}\n${good}${lines.join('\n')}`);
    const journal = await openJournal(data, id);
    expect(journal.entries).toHaveLength(1);
    expect(journal.pending).toEqual([]);
    await rm(path.join(data, '.history'), { recursive: true });
    expect((await openJournal(data, id)).entries).toEqual([]);
  });

  test('does not grow for ever: the newest changes can be undone', { timeout: 120_000 }, async () => {
    const { data } = await desk();
    const entry = (number: number): Entry => {
      const cut = { at: 0, removed: '', put: 'x'.repeat(100_000) };
      const was = { value: null, there: true };
      const places = [{ path: ['a'], was, now: was }];
      const file = { file: 'figures.yaml', before: 'a'.repeat(64), after: 'b'.repeat(64), cut, places };
      return { id: `${number}`, at: '2024-09-30T00:00:00.000Z', by: 'one', kind: 'change', files: [file] };
    };
    const journal = await openJournal(data, id);
    for (let count = 0; count < 170; count += 1) {
      await journal.add(entry(count));
      await journal.done(journal.pending.at(-1) as Entry);
    }
    await journal.close();
    const { size } = await stat(path.join(data, journalName));
    expect(size).toBeLessThan(8_200_000);
    const kept = (await openJournal(data, id)).entries.map((one) => Number(one.id));
    expect(kept.at(-1)).toBe(169);
    expect(kept.length).toBeGreaterThan(30);
    expect(kept).toEqual(kept.map((_, index) => (kept[0] ?? 0) + index));
  });
});

test('a cut makes one text of another, and back', () => {
  const some = fc.string({ unit: fc.constantFrom('a', 'b', 'ə', '\n', '😀'), maxLength: 30 });
  fc.assert(
    fc.property(some, some, (before, after) => {
      const cut = JSON.parse(JSON.stringify(cutBetween(before, after)));
      expect(withCut(before, cut)).toBe(after);
      expect(withCut(after, reversed(cut))).toBe(before);
    }),
  );
  expect(withCut('abc', { at: 1, removed: 'x', put: 'y' })).toBeUndefined();
});

test('steps are what a window types into one place without a pause', () => {
  const entry = (id: string, seconds: number, more: Partial<Entry> = {}, at = 'a'): Entry => ({
    ...{ id, by: 'one', kind: 'change', at: new Date(seconds * 1000).toISOString() },
    files: [
      {
        ...{ file: 'text.en.yaml', before: '', after: '', cut: { at: 0, removed: '', put: '' } },
        places: [{ path: [at], was: { value: 'x', there: true }, now: { value: 'y', there: true } }],
      },
    ],
    ...more,
  });
  const inWords = (entries: Entry[]) => {
    const { undo, redo } = historyOf(entries);
    return [undo, redo].map((steps) => steps.map((step) => step.map(({ id }) => id).join('')));
  };
  const stepsOf = (...entries: Entry[]) => inWords(entries);
  expect(stepsOf(entry('a', 0), entry('b', 1), entry('c', 2))).toEqual([['abc'], []]);
  expect(stepsOf(entry('a', 0), entry('b', 3))).toEqual([['a', 'b'], []]);
  expect(stepsOf(entry('a', 0), entry('b', 1, { by: 'two' }))).toEqual([['a', 'b'], []]);
  expect(stepsOf(entry('a', 0), entry('b', 1, {}, 'other'))).toEqual([['a', 'b'], []]);
  expect(stepsOf(entry('a', 0), entry('b', 1, { alone: true }), entry('c', 1))).toEqual([
    ['a', 'b', 'c'],
    [],
  ]);
  const long = Array.from({ length: 8 }, (_, index) => entry(`${index}`, index * 1.9));
  expect(stepsOf(...long)).toEqual([['012345', '67'], []]);
  const undone = entry('u', 3, { kind: 'undo', of: ['b'] });
  const [a, b] = [entry('a', 0), entry('b', 2.5)];
  expect(stepsOf(a, b, undone)).toEqual([['a'], ['b']]);
  expect(stepsOf(a, b, undone, entry('r', 4, { kind: 'redo', of: ['b'] }))).toEqual([['a', 'b'], []]);
  expect(stepsOf(a, b, undone, entry('n', 3.5))).toEqual([['a', 'n'], []]);
  // One that grows, and loses its oldest, comes to the same as a new one.
  const all = [...long, a, b, undone, entry('r', 4, { kind: 'redo', of: ['b'] }), entry('n', 5)];
  const growing: Entry[] = [];
  for (const one of all) {
    growing.push(one);
    if (growing.length === 6) growing.splice(0, 2);
    expect(inWords(growing)).toEqual(stepsOf(...growing));
  }
  // What it takes back is not known any more.
  expect(stepsOf(b, entry('u', 3, { kind: 'undo', of: ['gone'] }))).toEqual([['b'], []]);
});

test('what a window showed is held against what the file says, as people see it', () => {
  const standing = (value: string | number | null) => ({ value, is: 'value' as const });
  const change = (was: string | number | null, value: string | number | null, number = 0) => ({
    ...{ file: 'figures' as const, path: ['a'], was, value, number },
  });
  const of = (given: ReturnType<typeof change>, value: string | number | null) => {
    const { wanted, conflicts } = merged([given], [standing(value)]);
    return conflicts.length > 0 ? conflicts : wanted.map((one) => 'value' in one && one.value);
  };
  expect(of(change('x', 'y'), 'x')).toEqual(['y']);
  expect(of(change('x', 'y'), 'x\n')).toEqual(['y\n']);
  expect(of(change('x', ' y '), 'x')).toEqual(['y']);
  expect(of(change('', 'y'), null)).toEqual(['y']);
  expect(of(change(5, 6), 5)).toEqual([6]);
  expect(of(change('x', ' '), 'x')).toEqual([null]);
  expect(of(change('x', 'y'), 'y')).toEqual([]);
  expect(of(change('x', 'y'), 'z\n')).toEqual([{ change: 0, theirs: 'z' }]);
  expect(of(change(null, 'y', 3), 0)).toEqual([{ change: 3, theirs: 0 }]);
  // Two changes of one place in one ask follow one another.
  const [first, second] = [change('x', 'y'), change('y', 'z', 1)];
  expect(merged([first, second], [standing('x'), standing('x')])).toMatchObject({
    conflicts: [],
    places: [{ was: { value: 'x' }, now: { value: 'z' } }],
  });
});

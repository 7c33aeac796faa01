// Kills a studio while people say something, approve, and change what stands where, again and again; and looks at what is left.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { openSession } from '../../src/index.ts';
import { dataWith, shipped as id } from '../support/data.ts';
import { isToDie, type Served, serve, undoAll } from './kills.ts';
import { post } from './studio.ts';

/** What the files have: the entries of a list in their order, the blocks of an area, what is set aside, and how much was said. */
type State = {
  entries: readonly string[];
  columns: readonly string[];
  aside: readonly string[];
  said: number;
  approved: boolean;
};

/** Something that a person does: what is asked for, and what the files have afterwards. */
type Step = { ask: readonly [string, object]; after: State };

const list = 'statelessness';
const area = { page: 2, area: 'columns' };
const languages = ['en', 'az'];

/** One thing after another, of all that can be done. */
function stepFrom(state: State, count: number): Step {
  const { entries, columns, aside } = state;
  const [first = '', second = ''] = entries;
  const last = entries.at(-1) ?? '';
  const inBoth = (change: (language: string) => object): readonly [string, object] => [
    '/api/change',
    { period: id, by: 'one', changes: languages.map((text) => ({ file: { text }, ...change(text) })) },
  ];
  const arrange = (change: object) => ['/api/arrange', { period: id, by: 'one', change }] as const;
  const steps: (() => Step)[] = [
    () => {
      const name = `added_${count}`;
      const put = { path: [list, name], put: `Words ${count}.`, before: null };
      return { ask: inBoth(() => put), after: { ...state, entries: [...entries, name] } };
    },
    () => {
      const says = { kind: 'comment', on: { period: true }, text: `Comment ${state.said}` };
      return {
        ask: ['/api/say', { period: id, by: 'two', says }],
        after: { ...state, said: state.said + 1 },
      };
    },
    () => {
      const moved = { path: [list, last], before: first, order: entries };
      return { ask: inBoth(() => moved), after: { ...state, entries: [last, ...entries.slice(0, -1)] } };
    },
    () => {
      const name = columns[0] ?? '';
      const move = { move: name, from: area, to: { ...area, before: null } };
      return { ask: arrange(move), after: { ...state, columns: [...columns.slice(1), name] } };
    },
    () => {
      const [back] = aside;
      if (back !== undefined)
        return {
          ask: arrange({ back, to: { ...area, before: null } }),
          after: { ...state, columns: [...columns, back], aside: [] },
        };
      const name = columns.at(-1) ?? '';
      return {
        ask: arrange({ aside: name, from: area }),
        after: { ...state, columns: columns.slice(0, -1), aside: [name] },
      };
    },
    () => ({
      ask: ['/api/approve', { period: id, by: 'two', seen: {}, sign: false }],
      after: { ...state, approved: true },
    }),
    () => {
      const own = second.startsWith('added_') ? second : first;
      if (!own.startsWith('added_')) return (steps[0] as () => Step)();
      const out = { path: [list, own], out: true };
      return {
        ask: inBoth(() => out),
        after: { ...state, entries: entries.filter((name) => name !== own) },
      };
    },
  ];
  return (steps[count % steps.length] as () => Step)();
}

async function stateOf(folder: string): Promise<State> {
  const read = (name: string) => readFile(path.join(folder, id, name), 'utf8');
  const [entries, others] = await Promise.all(
    languages.map(async (language) => Object.keys(parse(await read(`text.${language}.yaml`))[list])),
  );
  // Both files of a change have it, or none.
  expect(others).toEqual(entries);
  const own = existsSync(path.join(folder, id, 'page.yaml')) ? await read('page.yaml') : undefined;
  const page = parse(own ?? (await readFile('templates/page.yaml', 'utf8')));
  await using session = openSession({ files: folder });
  const [comments, approvals] = [await session.comments(id), await session.approvals(id)];
  if (comments.refused ?? approvals.refused) throw comments.refused ?? approvals.refused;
  // No file was cut off.
  expect([...comments.findings, ...approvals.findings]).toEqual([]);
  const texts = comments.threads.map(({ text }) => Number(text.split(' ')[1])).sort((a, b) => a - b);
  expect(texts).toEqual(texts.map((_, index) => index));
  const approved = approvals.standings.map(({ approval }) => approval !== undefined);
  return {
    entries: entries ?? [],
    columns: page.pages[1].columns,
    aside: page.aside ?? [],
    said: texts.length,
    // One language after the other: it counts once both are there.
    approved: approved.every(Boolean),
  };
}

/** Does one thing after another until nobody answers; gives what the files may have then. */
async function work(
  served: Served,
  begun: State,
  count: { begun: number; done: number },
): Promise<readonly State[]> {
  let state = begun;
  for (;;) {
    const { ask, after } = stepFrom(state, count.begun);
    count.begun += 1;
    const answer = await post(served, ...ask).catch(() => undefined);
    if (!answer) return [state, after];
    expect(answer, JSON.stringify(ask)).toMatchObject({ code: 200 });
    expect(answer.answer).not.toMatchObject({ saved: false });
    state = after;
    count.done += 1;
  }
}

/** Kills a studio so many times at random moments. Gives how many things were done, and told to be. */
export async function killTogether(times: number): Promise<number> {
  const { folder } = await dataWith();
  const texts = () =>
    Promise.all(languages.map((one) => readFile(path.join(folder, id, `text.${one}.yaml`), 'utf8')));
  const before = await texts();
  const count = { begun: 0, done: 0 };
  let possible: readonly State[] = [await stateOf(folder)];
  for (let kills = 0; isToDie(kills, { times, done: count.done }); kills += 1) {
    const served = await serve(folder);
    await post(served, '/api/person', { by: 'two', name: 'Aysel' });
    // The first answer brings what the last kill has left half done to its end.
    await post(served, '/api/change', {
      ...{ period: id, by: 'one' },
      changes: [{ file: { text: 'en' }, path: ['donors', 'thanks'], was: thanks, value: thanks }],
    });
    const state = await stateOf(folder);
    expect(possible).toContainEqual(state);
    const kill = wait(50 + Math.random() * 2500).then(served.kill);
    possible = await work(served, state, count);
    await kill;
  }
  await undoAll(folder, id);
  expect(await texts()).toEqual(before);
  expect(existsSync(path.join(folder, id, 'page.yaml'))).toBe(false);
  // What was said and approved is a record: no undo takes it back.
  const { said, approved } = await stateOf(folder);
  expect(possible.map((one) => [one.said, one.approved])).toContainEqual([said, approved]);
  return count.done;
}

const thanks = 'UNHCR thanks its main donors for their support:';

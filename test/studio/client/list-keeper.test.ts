// The list of recipients in a window: saved soon, kept where two change it, sent again where nobody answered.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepList } from '../../../src/studio/client/mails/list-keeper.ts';
import { nobody } from '../../../src/studio/client/mails/pasted-people.ts';
import { Refused } from '../../../src/studio/client/store/request.ts';
import type { Listed, MailingList } from '../../../src/studio/contract/mails.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const anna = { ...nobody, email: 'a@b.org' };
const cem = { ...nobody, email: 'c@d.org' };

/** A server's list; `fail` is what the next saving meets. */
function serving() {
  let list: MailingList = { version: '0', from: '', link: '', people: [], findings: [], languages: [] };
  const failures: Error[] = [];
  const put = (change: Partial<Listed>) => {
    list = { ...list, ...change, version: `${Number(list.version) + 1}` };
    return list;
  };
  const keeper = keepList({
    recipients: async () => list,
    async setRecipients(was, { from, link, people }) {
      const failure = failures.shift();
      if (failure) throw failure;
      if (was !== list.version) throw new Refused(409, 'It was changed.');
      return put({ from, link, people });
    },
    bringRecipients: async () => ({ ...list, refused: [] }),
  });
  return { keeper, put, failures, server: () => list };
}

test('what is typed is saved once, soon', async () => {
  const { keeper, server } = serving();
  await keeper.read();
  keeper.set({ people: [anna] });
  keeper.set({ people: [anna, cem] });
  expect([keeper.get().state, server().version]).toEqual(['waiting', '0']);
  await vi.advanceTimersByTimeAsync(500);
  expect([keeper.get().state, server().version, server().people]).toEqual(['saved', '1', [anna, cem]]);
});

test.each(['ours', 'theirs'] as const)('where two change it, one is chosen: %s', async (side) => {
  const { keeper, put, server } = serving();
  await keeper.read();
  put({ people: [cem] });
  keeper.set({ people: [anna] });
  await vi.advanceTimersByTimeAsync(500);
  expect(keeper.get()).toMatchObject({ state: 'conflict', people: [anna] });
  expect(server().people).toEqual([cem]);
  await keeper.choose(side);
  await vi.advanceTimersByTimeAsync(500);
  expect(keeper.get()).toMatchObject({ state: 'saved', people: side === 'ours' ? [anna] : [cem] });
  expect(server().people).toEqual(keeper.get().people);
  expect(keeper.get().why).toBeUndefined();
});

test('where nobody answers it is kept, and saved when somebody does', async () => {
  const { keeper, failures, server } = serving();
  await keeper.read();
  failures.push(new Refused(0, 'no answer'), new Refused(0, 'no answer'));
  keeper.set({ people: [anna] });
  await vi.advanceTimersByTimeAsync(500);
  expect(keeper.get()).toMatchObject({ state: 'lost', people: [anna] });
  await vi.advanceTimersByTimeAsync(5000);
  expect([keeper.get().state, server().people]).toEqual(['saved', [anna]]);
});

test('a file that is refused leaves the list as it is', async () => {
  const { keeper } = serving();
  await keeper.read();
  keeper.set({ people: [anna] });
  await vi.advanceTimersByTimeAsync(500);
  await keeper.bring(new File([], 'x.csv'));
  expect(keeper.get()).toMatchObject({ refused: [], people: [anna] });
});

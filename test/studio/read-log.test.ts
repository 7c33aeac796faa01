// Who has signed in, and takes something out of the studio: it is written down before it is told.
import { expect, it } from 'vitest';
import type { Answering } from '../../src/studio/server/answering.ts';
import { guarded } from '../../src/studio/server/guard.ts';
import type { Visitor } from '../../src/studio/server/visitor.ts';

const period = 'azerbaijan/2024-09';

function trial(isAllowed = true) {
  const happened: string[] = [];
  const answer = (name: string) => async () => {
    happened.push(name);
    return {};
  };
  const told = () => [{ type: 'job', job: { id: '7', period, kind: 'build' } }];
  const names = ['print', 'compare', 'recipients', 'mail', 'file', 'form'];
  const all = {
    ...Object.fromEntries(names.map((name) => [name, answer(name)])),
    ...{ told, posts: { '/api/mails': answer('mails') }, uploads: {} },
  } as unknown as Answering;
  const visitor: Visitor = {
    person: { id: 'p', name: 'P' },
    ...{ may: () => isAllowed, maySomewhere: () => isAllowed, rights: () => undefined },
    note: async (act, about) => void happened.push(`${act}: ${about}`),
  };
  return { happened, studio: guarded(all, visitor, { claim: async () => undefined }) };
}

it.each<[string, (studio: Answering) => Promise<unknown>, string[]]>([
  ['a file', (studio) => studio.file('7', 'en.pdf'), [`fetched: file ${period} en.pdf`, 'file']],
  ['a print', (studio) => studio.print(period, 'en', undefined), [`fetched: print ${period}`, 'print']],
  [
    'a comparison',
    (studio) => studio.compare(period, {} as Parameters<Answering['compare']>[1]),
    [`fetched: comparison ${period}`, 'compare'],
  ],
  ['recipients', (studio) => studio.recipients(period), [`fetched: recipients ${period}`, 'recipients']],
  [
    'a mail',
    (studio) => studio.mail(period, 0, {} as Parameters<Answering['mail']>[2]),
    [`fetched: mail ${period}`, 'mail'],
  ],
  [
    'a plan of mails',
    async (studio) => studio.posts['/api/mails']?.({ period } as never, () => true),
    [`fetched: mails ${period}`, 'mails'],
  ],
  ['what is only looked at', (studio) => studio.form(period, undefined, undefined), ['form']],
])('%s', async (_, ask, happened) => {
  const open = trial();
  await ask(open.studio);
  expect(open.happened).toEqual(happened);
  const closed = trial(false);
  await ask(closed.studio).catch(() => undefined);
  expect(closed.happened).toEqual([]);
});

// The board: what is late, what stands as it was approved, and what a page says of it.
import { describe, expect, it } from 'vitest';
import type { Home } from '../../src/index.ts';
import { boardOf, boardSchema } from '../../src/service/board/board.ts';
import { boardPage } from '../../src/service/board/page.ts';
import { type Words, wordsOf } from '../../src/service/pages/words.ts';
import { sentKey } from '../../src/service/server/who.ts';
import { hashOf } from '../../src/service/store/hash.ts';
import { hashOfSnapshot, keepSnapshot } from '../../src/service/store/snapshot.ts';

type Operation = Home['operations'][number];
type Period = Operation['periods'][number];

const period = (more: Partial<Period> = {}): Period => ({
  ...{ id: 'a/2024-12', period: '2024-12', figures: { total: 3, done: 2 }, faults: [] },
  languages: [
    { language: 'az', total: 5, done: 5 },
    { language: 'en', total: 5, done: 4 },
  ],
  approvals: [],
  ...more,
});
const operation = (more: Partial<Operation> = {}): Operation => ({
  id: 'a',
  name: 'A',
  names: {},
  due: 15,
  periods: [period()],
  ...more,
});
const nothing = { found: new Map(), sent: new Map(), today: '2025-01-16' };
const row = (one: Operation, known: Partial<Parameters<typeof boardOf>[1]> = {}) =>
  boardOf([one], { ...nothing, ...known }).operations[0];
const approval = (language: string, isChanged = false) => ({
  language,
  by: 'P',
  at: '',
  isSigned: false,
  isChanged,
});

describe('a period is late', () => {
  it('after its day in the month that follows, and not on it', () => {
    expect(row(operation())).toMatchObject({ due: '2025-01-15', late: true });
    expect(row(operation(), { today: '2025-01-15' })).toMatchObject({ late: false });
    expect(row(operation({ due: undefined as never }))).toMatchObject({ late: false });
  });

  it('until it is sent, or approved in all languages as it stands', () => {
    const sent = new Map([['a/2024-12', { mails: 2, last: '2025-01-10T00:00:00Z' }]]);
    expect(row(operation(), { sent })).toMatchObject({ late: false, sent: { mails: 2 } });
    const of = (...approvals: Period['approvals']) =>
      row(operation({ periods: [period({ approvals })] }))?.late;
    expect([
      of(approval('az')),
      of(approval('az'), approval('en', true)),
      of(approval('az'), approval('en')),
    ]).toEqual([true, true, false]);
  });

  it('in a row above the others; examples have none', () => {
    const others = [operation({ id: 'b', due: 28 }), operation(), operation({ id: 'c', example: true })];
    const board = boardOf(others, nothing);
    expect(board.operations.map((one) => one.operation)).toEqual(['a', 'b']);
    expect(boardSchema.parse(board)).toEqual(board);
  });
});

describe('the page', () => {
  const [english, azerbaijani] = ['en', 'az'].map((language) => {
    const words = wordsOf(language);
    if (!words) throw new TypeError(language);
    return words;
  });
  const findings = { errors: 1, warnings: 2, notes: 0, pages: false, at: '2025-01-01T00:00:00Z' };
  const given = operation({
    ...{ name: '<b>', names: { az: 'Əməliyyat <b>' } },
    periods: [period({ approvals: [approval('az', true)] })],
  });
  const known = { ...nothing, sent: undefined, found: new Map([['a/2024-12', findings]]) };

  it('says in words what is late, left, changed and unknown, and is escaped', () => {
    const { title, body } = boardPage(english as Words, boardOf([given], known));
    const told = `${title} ${body}`.replaceAll(/<(?!strong|br)[^>]*>/g, '');
    for (const words of [
      'Board of operations',
      '1 operation. <strong>1 is late. As of January 16, 2025.',
      '&lt;b&gt;',
      'December 2024',
      '2 of 3',
      'Azerbaijani: All 5',
      'Azerbaijani: Changed since',
      'English: No',
      '1 error<br>2 warnings',
      'pages not looked at',
      'Being sent',
    ])
      expect(told).toContain(words);
    expect(body).not.toMatch(/<script|https?:|<b>/);
    expect(boardPage(english as Words, boardOf([operation({ periods: [] })], nothing)).body).toContain(
      'None yet',
    );
  });

  it('leads to each period in the studio, where there is one', () => {
    const board = boardOf([given], known);
    const of = (hasStudio: boolean) => boardPage(english as Words, board, { hasStudio }).body;
    expect(of(true)).toContain('<a href="/#/a/2024-12">December 2024</a>');
    expect(of(false)).not.toContain('<a ');
  });

  it('says it in Azerbaijani too, with the operation’s name in it', () => {
    const board = boardOf([given], { ...known, language: 'az' });
    const { body } = boardPage(azerbaijani as Words, board);
    const told = body.replaceAll(/<(?!strong|br)[^>]*>/g, '');
    for (const words of [
      'Əməliyyat &lt;b&gt;',
      'Dekabr 2024',
      'Gecikir',
      '2 / 3',
      'İngilis: Xeyr',
      'Göndərilir',
    ])
      expect(told).toContain(words);
    expect(told).not.toMatch(/board\.\w|\{\{|English|Late/);
  });
});

it('files are known by the same hash whether they are kept or not', async () => {
  const given = new Map([
    ['b', Buffer.from('1')],
    ['a', Buffer.from('2')],
  ]);
  const put = async (_: unknown, all: readonly Uint8Array[]) => all.map(hashOf);
  const kept = { query: async () => [{ kept: given.size }] } as unknown as Parameters<typeof keepSnapshot>[1];
  const files = { put } as Parameters<typeof keepSnapshot>[0];
  expect(hashOfSnapshot(given)).toBe(await keepSnapshot(files, kept, given));
});

it('a browser sends a key as a password to the board alone', () => {
  const basic = `Basic ${Buffer.from('any:one:fsk_x').toString('base64')}`;
  const req = (where: string) =>
    ({ path: where, header: () => basic }) as unknown as Parameters<typeof sentKey>[0];
  expect(sentKey(req('/board'))).toBe('Bearer one:fsk_x');
  expect(sentKey(req('/v1/jobs'))).toBe(basic);
});

// From each earlier format to the present one: what is given another name, what follows it, and what is left as it is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presentFormat } from '../../src/format.ts';
import { upgraded } from '../../src/session/upgraded.ts';
import { steps } from '../../src/upgrade/steps.ts';

/** Files by their paths, with those that an operation needs; what came of them, and what was told. */
function upgrade(files: Readonly<Record<string, string>>) {
  const given = { 'operation.yaml': 'name: x\n', ...files };
  const texts = Object.entries(given).map(
    ([file, source]) => [file, { source, input: { file, sha256: '', bytes: source.length } }] as const,
  );
  const made = upgraded(new Map(texts));
  return { ...made, text: (file: string) => made.files.get(file)?.text };
}

const en = '2024-09/text.en.yaml';
const az = '2024-09/text.az.yaml';
const figures = '2024-09/figures.yaml';

it('the steps lead to the present format, one after the other', () => {
  expect(steps.map(({ to }) => to)).toEqual(Array.from({ length: presentFormat }, (_, index) => index + 1));
});

describe('the words to donors', () => {
  it.each([
    [
      'in lines',
      'thanks:\n  donors: A # b\n  # c\n  private: >-\n    D\n',
      'donors:\n  thanks: A # b\n  # c\n  private: >-\n    D\n',
    ],
    ['between braces', 'thanks: { donors: A, private: B }', 'donors: { thanks: A, private: B }'],
    [
      'with names in quotation marks',
      '"thanks":\n  \'donors\': !checked "A"\n',
      '"donors":\n  \'thanks\': !checked "A"\n',
    ],
    ['empty', 'thanks:\nnotes: {}\n', 'donors:\nnotes: {}\n'],
    ['empty inside', 'thanks:\n  donors: # was A\n', 'donors:\n  thanks: # was A\n'],
    [
      'in another order, with an anchor',
      'thanks: &t\n  private: &p B\n  donors: *p\n',
      'donors: &t\n  private: &p B\n  thanks: *p\n',
    ],
    [
      'where the same words stand elsewhere',
      'notes:\n  thanks: "thanks:"\n# thanks: donors:\n',
      'notes:\n  thanks: "thanks:"\n# thanks: donors:\n',
    ],
    ['that are of the present format', 'donors:\n  thanks: A\n', 'donors:\n  thanks: A\n'],
  ])('%s', (_, before, after) => {
    for (const as of [(text: string) => text, (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`]) {
      expect(upgrade({ [en]: as(before) }).text(en)).toBe(as(after));
    }
  });

  it('are not looked for where a folder has the present format: a block may be called thanks', () => {
    const block = 'thanks:\n  title: Thanks\n  body: To all.\n';
    const accepted = 'accepted:\n  - { code: x, at: thanks.private, reason: y }\n';
    const now = {
      'operation.yaml': `format: 2\n${accepted}`,
      [en]: block,
      [az]: 'thanks:\n',
      [figures]: accepted,
    };
    const { files } = upgrade(now);
    for (const [file, text] of Object.entries(now)) expect(files.get(file)?.text).toBe(text);
    // A period that came later from before has them all the same.
    const late = upgrade({
      ...now,
      '2024-03/text.en.yaml': 'thanks:\n  donors: A\n',
      '2024-03/figures.yaml': accepted,
    });
    expect(late.text('2024-03/text.en.yaml')).toBe('donors:\n  thanks: A\n');
    expect(late.text('2024-03/figures.yaml')).toContain('at: donors.private');
    expect([late.text(figures), late.text('operation.yaml')]).toEqual([accepted, now['operation.yaml']]);
  });

  it('are not written over', () => {
    const both = 'thanks:\n  donors: A\ndonors:\n  thanks: B\n';
    const { text, faults } = upgrade({ [en]: both, [az]: 'thanks: { donors: A, thanks: B }\n' });
    expect(text(en)).toBe(both);
    expect(faults).toMatchObject([
      { file: en, path: ['thanks'], finding: { code: 'upgrade-name-taken', severity: 'error' } },
      {
        file: az,
        path: ['thanks', 'donors'],
        finding: { message: expect.stringContaining('is there already') },
      },
    ]);
  });
});

it('what was accepted or is to be confirmed moves with its place, and keeps its reason', () => {
  const list = (places: string[]) =>
    `accepted:\n${places.map((at) => `  - code: x\n    at: ${at} # why\n    reason: As it is.\n`).join('')}`;
  const then = [
    ...['thanks.donors', '"thanks.private"', 'thanks', 'donors.list', 'highlights.thanks'],
    "'thanks.donors'",
  ];
  const now = [
    ...['donors.thanks', '"donors.private"', 'donors', 'donors.list', 'highlights.thanks'],
    "'donors.thanks'",
  ];
  const confirm = 'to_confirm: [{ at: thanks.donors, what: "thanks.donors?" }, { what: thanks.donors }]\n';
  const { text, files } = upgrade({
    [figures]: `${list(then)}${confirm}`,
    'operation.yaml': `name: x\n${list(then)}`,
  });
  const moved = 'to_confirm: [{ at: donors.thanks, what: "thanks.donors?" }, { what: thanks.donors }]\n';
  expect(text(figures)).toBe(`${list(now)}${moved}`);
  expect(text('operation.yaml')).toMatch(/^format: 2 # .+\nname: x\n/);
  expect(text('operation.yaml')?.split('\n').slice(1).join('\n')).toBe(`name: x\n${list(now)}`);
  expect(files.get(figures)?.done).toContain('an entry of accepted that is about thanks names it donors');
});

describe('a file from before results had a time', () => {
  const results =
    'issued: 2024-09-30\nresults:\n  a: 1\n  b: { value: 2, as_of: 2024-06-30 }\ndates: { b_start: 2024-05 }\n';

  it('gets none, and the office is told what to write', () => {
    const { text, open } = upgrade({ [figures]: results });
    expect(text(figures)).toBe(results);
    expect(open).toMatchObject([
      { file: figures, path: ['results'], hint: expect.stringContaining('during:') },
    ]);
  });

  it.each([
    ['a time for all', `during: 2024\n${results}`],
    ['a time of one', results.replace('a: 1', 'a: { value: 1, since: 2014 }')],
    ['one that is still empty', `during:\n${results}`],
    ['no results', 'results:\n'],
  ])('is one no more: %s', (_, text) => {
    expect(upgrade({ [figures]: text }).open).toEqual([]);
  });

  it('is none where operation.yaml says that it is of a later format: its blocks may have any name', () => {
    const text = 'opening:\n  title: A story of today\n  body: B\n';
    for (const format of [1, 2]) {
      const files = { 'operation.yaml': `format: ${format}\n`, [en]: text };
      expect(upgrade(files).text(en)).toBe(text);
    }
  });

  it('may have a passage that is called title, which is a heading’s name since', () => {
    const { text } = upgrade({
      [en]: 'opening: { title: A }\npriorities:\n  title:\n    title: B\n    body: C\n  titled: { title: D, body: E }\nhighlights:\n  title: F\n',
      [az]: 'opening: { first: A }\npriorities:\n  title:\n    title: B\n    body: C\n',
      [figures]:
        'accepted:\n  - { code: x, at: priorities.title.body, reason: y }\n  - { code: x, at: opening.title, reason: y }\n',
      '2025-03/text.en.yaml': 'priorities:\n  title: A heading\n',
      'operation.yaml':
        'accepted: [{ code: x, at: opening.title, reason: y }, { code: x, at: highlights.title, reason: z }]\n',
    });
    expect(text(en)).toBe(
      'opening: { titled: A }\npriorities:\n  titled_2:\n    title: B\n    body: C\n  titled: { title: D, body: E }\nhighlights:\n  title: F\n',
    );
    expect(text(az)).toBe('opening: { first: A }\npriorities:\n  titled_2:\n    title: B\n    body: C\n');
    expect(text(figures)).toBe(
      'accepted:\n  - { code: x, at: priorities.titled_2.body, reason: y }\n  - { code: x, at: opening.titled, reason: y }\n',
    );
    expect(text('2025-03/text.en.yaml')).toBe('priorities:\n  title: A heading\n');
    expect(text('operation.yaml')).toContain(
      'at: opening.titled, reason: y }, { code: x, at: highlights.title',
    );
  });
});

describe('random folders of the first formats', () => {
  const word = fc
    .stringMatching(/^[a-z][a-z0-9_]{0,6}$/)
    .filter((one) => !['null', 'true', 'false'].includes(one));
  const phrase = fc.constantFrom(
    'A',
    '"thanks: donors:"',
    "'it''s'",
    '!carried x',
    '>-\n    two\n    lines',
    '|\n    # no\n    thanks:',
    '{{a, number}}x',
  );
  const comment = fc.constantFrom('', '', ' # thanks', '  \t# donors: x', ' # was thanks');
  const head = fc.constantFrom('', '\n', '# thanks:\n', '# - - -\n\n', '\n\n');
  const sections = fc.uniqueArray(fc.tuple(word, phrase, comment, head), {
    selector: ([name]) => name,
    maxLength: 4,
  });
  const block = fc.record({
    donors: phrase,
    isPrivate: fc.boolean(),
    quote: fc.constantFrom('', '"', "'"),
    note: comment,
    above: head,
  });
  const folder = fc.record({
    before: sections,
    after: sections,
    block,
    crlf: fc.boolean(),
    bom: fc.boolean(),
    cut: fc.boolean(),
    accepted: fc.array(
      fc.constantFrom('thanks', 'thanks.donors', 'thanks.private', 'thanksgiving', 'notes.thanks'),
      { maxLength: 4 },
    ),
  });

  /** A text, and the lines that have to be others. */
  const made = ({
    before,
    after,
    block: words,
    crlf,
    bom,
    cut,
    accepted,
  }: typeof folder extends fc.Arbitrary<infer T> ? T : never) => {
    const safe = (text: string) => text.replace('{{a, number}}x', '"{{a, number}}"');
    const lines = (list: typeof before, name: string) =>
      list.length === 0
        ? ''
        : `${name}:\n${list.map(([key, value, note, above]) => `${above.replaceAll('#', '  #')}  ${key}: ${value.includes('\n') ? value : safe(value) + note}\n`).join('')}`;
    const { quote, note, above } = words;
    const donors = words.donors.includes('\n') ? words.donors : safe(words.donors) + note;
    const rest = words.isPrivate ? '  private: B\n' : '';
    const text = (top: string, inner: string) =>
      `${lines(before, 'highlights')}${above}${quote}${top}${quote}:${note}\n  ${inner}: ${donors}\n${rest}${lines(after, 'notes')}`;
    const list = (move: (place: string) => string) =>
      `issued: 2024-09-30\naccepted: # all\n${accepted.map((at) => `  - code: x\n    at: ${move(at)}${note}\n    reason: thanks.donors\n`).join('')}`;
    const as = (written: string) => {
      const shorter = cut ? written.replace(/\n$/, '') : written;
      return (bom ? '\uFEFF' : '') + (crlf ? shorter.replaceAll('\n', '\r\n') : shorter);
    };
    const now = (place: string) =>
      place.replace(/^thanks\.donors$/, 'donors.thanks').replace(/^thanks(?=\.|$)/, 'donors');
    return {
      old: [as(text('thanks', 'donors')), as(list((at) => at))],
      present: [as(text('donors', 'thanks')), as(list(now))],
    };
  };

  it('change where they must and in no other byte, and once', () => {
    fc.assert(
      fc.property(folder, (given) => {
        const { old, present } = made(given);
        const [text = '', list = ''] = old;
        const { text: now, faults } = upgrade({ [en]: text, [figures]: list });
        expect(faults).toEqual([]);
        expect([now(en), now(figures)]).toEqual(present);
        const again = upgrade({
          'operation.yaml': now('operation.yaml') ?? '',
          [en]: now(en) ?? '',
          [figures]: now(figures) ?? '',
        });
        for (const file of ['operation.yaml', en, figures]) expect(again.text(file)).toBe(now(file));
      }),
      { numRuns: 200 },
    );
  });
});

// What becomes of the last period's files: figures empty, texts marked, names as they were.
import { describe, expect, it } from 'vitest';
import { editYaml } from '../../src/period/edit.ts';
import { figureEdits, textEdits } from '../../src/rollover/carry.ts';
import { yaml } from './yaml.ts';

async function carried(text: string): Promise<string[]> {
  const after = editYaml(text, figureEdits(await yaml(text)));
  return after.trimEnd().split('\n');
}

async function carriedTexts(text: string): Promise<string> {
  return editYaml(text, textEdits(await yaml(text, 'text.en.yaml')));
}

describe('figures', () => {
  it('become empty, with the last value and its day in the comment', async () => {
    const text = 'population:\n  as_of: 2024-06-30\n  groups:\n    refugees: 8087 # all\n    idps: 8_000\n';
    expect(await carried(text)).toEqual([
      'population:',
      '  as_of: # was 2024-06-30',
      '  groups:',
      '    refugees: # was 8087 (mid-2024) # all',
      '    idps: # was 8000 (mid-2024)',
    ]);
  });

  it.each([
    ['2024-12-31', 'end-2024'],
    ['2025-02-28', '2025-02-28'],
    ['30 June 2024', undefined],
  ])('as of %s say so in the comment', async (day, said) => {
    const [, , line] = await carried(`funding:\n  as_of: ${day}\n  required: 5\n`);
    expect(line).toBe(`  required: # was 5${said ? ` (${said})` : ''}`);
  });

  it('that share a line have their names in its comment', async () => {
    expect(
      await carried('population:\n  as_of: 2024-06-30\n  origins: { refugees: { UKR: 5, AFG: 4 } }\n'),
    ).toContain('  origins: { refugees: { UKR: , AFG: } } # was UKR 5, AFG 4 (mid-2024)');
    expect(
      await carried('presence: { as_of: 2024-12-31, source: office, staff: { national: 1 } }\n'),
    ).toEqual([
      'presence: { as_of: , source: office, staff: { national: } } # was as_of 2024-12-31, national 1 (end-2024)',
    ]);
  });

  it('with a day of their own lose both, on one line or on two', async () => {
    const text =
      'results:\n  a: { value: 5, as_of: 2024-06-30, source: x } # IDPs\n  b:\n    value: 6\n    as_of: 2024-06-30\n';
    expect(await carried(text)).toEqual([
      'results:',
      '  a: { value: , as_of: , source: x } # was 5 (mid-2024) # IDPs',
      '  b:',
      '    value: # was 6 (mid-2024)',
      '    as_of: # was 2024-06-30',
    ]);
  });

  it('are all that are typed as numbers, dates, pictures, links: also where they are mistakes', async () => {
    const text =
      'dates: { a: 2024 }\nstory:\n  image: images/a.jpg\n  link: https://example.org/a?b#c\nresults:\n  source: 5\n  x: { value: 1, source: 2 }\n  b: "7"\n  c: true\n  d: ""\n  e: [1, 2]\n';
    expect(await carried(text)).toEqual([
      'dates: { a: } # was 2024',
      'story:',
      '  image: # was images/a.jpg',
      '  link: # was https://example.org/a?b#c',
      'results:',
      '  source: # was 5',
      '  x: { value: , source: } # was value 1, source 2',
      '  b: # was 7',
      '  c: # was “true”',
      '  d:',
      '  e: [null, null] # was 0 1, 1 2',
    ]);
  });

  it('that are empty keep the comment of the time before', async () => {
    const text = 'results:\n  a: # was 5 # about\n  b:\n';
    expect(await carried(text)).toEqual(text.trimEnd().split('\n'));
  });

  it('have a last value that fits in a comment, whatever it was', async () => {
    const [line = ''] = await carried(`dates:\n  a: "x\\n # y\\t${'z'.repeat(900)}"\n`).then((lines) =>
      lines.slice(1),
    );
    expect(line).toMatch(/^ {2}a: # was “x y z+”$/);
    expect(line.length).toBeLessThan(230);
  });
});

it('leaves sources, currency and the donors’ order; marks the list of donors; accepts nothing again', async () => {
  const text = `source: office # theirs
funding: { source: office, currency: USD }
donors:
  order: as_listed
  list: [AUS, BEL]
# Looked at.
accepted:
  - code: figure-typed # since June
    reason: it is the year
`;
  expect(await carried(text)).toEqual([
    'source: office # theirs',
    'funding: { source: office, currency: USD }',
    'donors:',
    '  order: as_listed',
    '  list: !carried [AUS, BEL]',
    '# Looked at.',
    'accepted: []',
  ]);
});

it('forgets the focus of the last picture, and keeps what is still to be confirmed', async () => {
  for (const focus of ['[0.5, 0.3] # the face', '\n    - 0.5\n    - 0.3']) {
    const text = `story:\n  image: images/a.jpg\n  focus: ${focus}\nto_confirm:\n  - what: The owner # by May\n`;
    const lines = await carried(text);
    expect(lines.slice(0, 3)).toEqual([
      'story:',
      '  image: # was images/a.jpg',
      expect.stringMatching(/^ {2}focus: \[\] ?( # the face)?$/),
    ]);
    expect(lines.slice(-2)).toEqual(['to_confirm:', '  - what: The owner # by May']);
  }
});

it('keeps a list of donors that is empty, or carried over before', async () => {
  for (const list of ['[]', '!carried [AUS]']) {
    expect(await carried(`donors:\n  list: ${list}\n`)).toContain(`  list: ${list}`);
  }
});

describe('texts', () => {
  it('come along, each marked as carried over, whatever its mark was', async () => {
    const text =
      '# Head\nopening:\n  a: Word # note\n  b: !checked >-\n    Two\n    lines\n  c: !carried "x"\n  d: !translated y\nprotection: {}\nstory: { title: t }\n';
    expect(await carriedTexts(text)).toBe(
      '# Head\nopening:\n  a: !carried Word # note\n  b: !carried >-\n    Two\n    lines\n  c: !carried "x"\n  d: !carried y\nprotection: {}\nstory: { title: !carried t }\n',
    );
  });

  it('that are empty, or no texts, stay as they are', async () => {
    const text = 'opening:\n  a:\n  b: ""\n  c: 5\n  d: "  "\n';
    expect(await carriedTexts(text)).toBe(text);
  });

  it('leave a file that holds nothing as it is', async () => {
    for (const text of ['', '# nothing yet\n', 'words alone\n', '[]\n'])
      expect(await carriedTexts(text)).toBe(text);
  });
});

// One hurried mistake a case: what is said of it, at the place where it is wrong, with the remedy that works there.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPeriod } from '../../src/blocks/load.ts';
import { formatPlace } from '../../src/errors.ts';
import { memorySource } from '../../src/files/memory-source.ts';
import { type Change, dataWith, project, shipped, shippedFiles } from '../support/data.ts';

const figures = `${shipped}/figures.yaml`;
const en = `${shipped}/text.en.yaml`;
const operation = 'azerbaijan/operation.yaml';

/** What is found after changes: `code line:column message → hint`. */
async function found(...changes: Change[]): Promise<string[]> {
  const { findings } = await loadPeriod(await dataWith(changes), shipped);
  return findings.map(({ code, place, message, hint }) => {
    const at = place ? formatPlace(place).replace(/^.*\.yaml:/, '') : '';
    return `${code} ${at} ${message} → ${hint}`;
  });
}

/** The line (from 1) of words in a shipped file. */
async function lineOf(file: string, words: string): Promise<number> {
  const lines = (await readFile(path.join(project, 'data', file), 'utf8')).split('\n');
  return lines.findIndex((line) => line.includes(words)) + 1;
}

const cooperation = /^ {2}cooperation: >-\n.*\n.*\n/m;
const put = (text: string): Change => ({ file: en, find: cooperation, put: text.replaceAll('$', '$$$$') });

/** [what it is, the text in the place of `cooperation:`, line below its first, column, what is said, the remedy] */
type TextCase = [string, string, number, number, RegExp, string | RegExp];

describe('a language that is spelt otherwise', () => {
  it('is told in the list of languages, with the right one', async () => {
    expect(await found({ file: operation, find: '[az, en]', put: '[az, en_gb]' })).toEqual([
      expect.stringMatching(/^wrong-value .*“en_gb”\. → It must be the code of a language: en-GB\.$/),
    ]);
  });

  it('is told in the name of a text', async () => {
    const files = new Map(await shippedFiles());
    const text = files.get(en) ?? '';
    files.set(`${shipped}/text.EN.yaml`, text);
    files.delete(en);
    const { findings } = await loadPeriod(memorySource(files, 'data'), shipped);
    expect(findings).toMatchObject([{ code: 'file-missing', hint: 'Rename text.EN.yaml: text.en.yaml.' }]);
  });

  it.each([
    ['of another script, in the name of a text', 'en-Latn', 'Rename text.en-Latn.yaml: text.en.yaml.'],
    [
      'of another language, where a text is missing',
      'fr',
      'Copy text.az.yaml under this name, and translate what stands behind the colons.',
    ],
  ])('is told %s', async (_, tag, hint) => {
    const files = new Map(await shippedFiles());
    files.set(`${shipped}/text.${tag}.yaml`, files.get(en) ?? '');
    files.delete(en);
    const { findings } = await loadPeriod(memorySource(files, 'data'), shipped);
    expect(findings).toMatchObject([{ code: 'file-missing', hint }]);
  });

  it('is told where a name is given in it', async () => {
    const name = { file: operation, find: 'name:\n', put: 'name:\n  sr-latn: Azerbejdžan\n' };
    expect(await found(name)).toEqual([
      expect.stringMatching(/^wrong-key .*“sr-latn”.* → Use the code of a language: sr-Latn\.$/),
    ]);
  });
});

describe('a text whose words YAML takes for a comment', () => {
  it.each<TextCase>([
    [
      'inside',
      '  cooperation: UNHCR joined #IBelong and works.\n',
      0,
      29,
      /^text-lost .*“#IBelong and works.”/,
      '“cooperation: >-”',
    ],
    [
      'a note behind it',
      '  cooperation: UNHCR joined # to be checked\n',
      0,
      29,
      /^text-lost .*“# to be checked”/,
      'A note goes on a line of its own',
    ],
    ['at its beginning', '  cooperation: #IBelong is a campaign.\n', 0, 16, /^text-lost/, 'quotation marks'],
    [
      'behind a mark',
      '  cooperation: !checked #IBelong is a campaign.\n',
      0,
      25,
      /^text-lost/,
      'quotation marks',
    ],
    [
      'behind a mark and words',
      '  cooperation: !carried UNHCR #IBelong\n',
      0,
      31,
      /^text-lost/,
      'quotation marks',
    ],
    [
      'behind a closed quotation',
      '  cooperation: "UNHCR joined" #IBelong\n',
      0,
      31,
      /^text-lost/,
      'quotation marks',
    ],
    [
      'on the line of >-',
      '  cooperation: >- #IBelong\n    UNHCR joined\n',
      0,
      19,
      /^text-lost/,
      'quotation marks',
    ],
    [
      'under it, too little indented',
      '  cooperation: >-\n    UNHCR joined\n   #IBelong in May\n',
      2,
      4,
      /^text-lost/,
      'quotation marks',
    ],
    [
      'between its name and its words',
      '  cooperation:\n    #IBelong is\n    a campaign\n',
      1,
      5,
      /^text-lost/,
      'quotation marks',
    ],
    [
      'in the middle of several lines',
      '  cooperation: UNHCR joined\n    the #IBelong campaign\n    in May\n',
      1,
      9,
      /^yaml-syntax .*From “#IBelong campaign” on/,
      '“>-”',
    ],
    [
      'as a line among several',
      '  cooperation: UNHCR joined\n    # a note\n    in May\n',
      1,
      5,
      /^yaml-syntax .*From “# a note” on/,
      '“>-”',
    ],
  ])('%s', async (_, text, below, column, said, remedy) => {
    const line = (await lineOf(en, '  cooperation: >-')) + below;
    const [finding, ...others] = await found(put(text));
    expect(others).toEqual([]);
    expect(finding).toMatch(said);
    expect(finding).toContain(`${line}:${column} `);
    expect(finding?.split(' → ')[1]).toContain(remedy);
  });

  it('is told in names of operation.yaml and reasons, too', async () => {
    const names: Change = {
      file: operation,
      find: /^ {4}en: \{ one: Representation.*$/m,
      put: '    en: Representation #1 in Baku',
    };
    expect(await found(names)).toEqual([expect.stringMatching(/^text-lost .*“#1 in Baku”/)]);
    const caption: Change = {
      file: en,
      find: 'caption: Inclusive sports event in Baku',
      put: 'caption: Sports #WithRefugees',
    };
    expect(await found(caption)).toEqual([expect.stringMatching(/^text-lost .*“#WithRefugees”/)]);
  });

  it.each([
    ['a note on its own line', '  # a note, #even so\n  cooperation: UNHCR joined.\n'],
    ['a line that is commented out', '  cooperation: UNHCR joined.\n  #old: words\n'],
    ['a note behind >-', '  cooperation: >- # note\n    UNHCR joined #IBelong.\n'],
    ['a note behind a quotation', '  cooperation: "UNHCR joined #IBelong." # note\n'],
    ['a note behind a marked quotation', "  cooperation: !checked 'UNHCR joined #IBelong.' # note\n"],
    [
      'a hashtag at the beginning of a folded text',
      '  cooperation: >-\n    #IBelong is a campaign, and C# is not.\n',
    ],
    ['a sign inside a word', '  cooperation: UNHCR joined C#IBelong.\n'],
  ])('leaves %s alone', async (_, text) => {
    expect(await found(put(text))).toEqual([]);
  });
});

describe('a text that YAML cannot read', () => {
  it.each<TextCase>([
    [
      'begins with **',
      '  cooperation: **UNHCR** joined.\n',
      0,
      16,
      /A text cannot begin with \*\*/,
      'cooperation: "**UNHCR** joined."',
    ],
    [
      'begins with *',
      '  cooperation: *UNHCR* joined.\n',
      0,
      16,
      /cannot begin with \*/,
      'cooperation: "*UNHCR* joined."',
    ],
    ['is * and one word', '  cooperation: *UNHCR\n', 0, 16, /cannot begin with \*/, 'quotation marks'],
    ['begins with @', '  cooperation: @UNHCR joined.\n', 0, 16, /cannot begin with @/, '"@UNHCR joined."'],
    [
      'begins with a backtick',
      '  cooperation: `UNHCR` joined.\n',
      0,
      16,
      /cannot begin with `/,
      'quotation marks',
    ],
    [
      'stands under a dash',
      '  - UNHCR joined.\n  cooperation: UNHCR joined.\n',
      1,
      1,
      /begins with a dash/,
      'a name and a colon',
    ],
    [
      'has semicolons in { }',
      '  cooperation: { national: 61; international: 1 }\n',
      0,
      16,
      /parted by commas/,
      'cooperation: { national: 61, international: 1 }',
    ],
    ['begins with %', '  cooperation: %50 joined.\n', 0, 16, /cannot begin with %/, '"%50 joined."'],
    [
      'begins with a figure',
      '  cooperation: {{year}} was good.\n',
      0,
      16,
      /cannot begin with \{\{/,
      '"{{year}} was good."',
    ],
    [
      'begins with a link',
      '  cooperation: [UNHCR](https://www.unhcr.org) joined.\n',
      0,
      16,
      /cannot begin with \[/,
      'quotation marks',
    ],
    [
      'begins with &',
      '  cooperation: &Co joined.\n',
      0,
      16,
      /cannot begin with &.*“&Co” would be lost/,
      'quotation marks',
    ],
    [
      'begins with a !word',
      '  cooperation: !Important news.\n',
      0,
      16,
      /cannot begin with !/,
      '"!Important news."',
    ],
    ['begins with ! alone', '  cooperation: ! news.\n', 0, 16, /cannot begin with !/, 'quotation marks'],
    ['begins with |', '  cooperation: | UNHCR joined.\n', 0, 16, /cannot begin with \|/, '"| UNHCR joined."'],
    [
      'begins with >',
      '  cooperation: > 50 people joined.\n',
      0,
      16,
      /cannot begin with >/,
      '"> 50 people joined."',
    ],
    [
      'begins with a hyphen',
      '  cooperation: - UNHCR joined.\n',
      0,
      16,
      /cannot begin with -/,
      '"- UNHCR joined."',
    ],
    [
      'stands on the line of >-',
      '  cooperation: >- UNHCR joined.\n    And more.\n',
      0,
      16,
      /Behind “>-” the text begins on the next line/,
      'indented by 4 spaces',
    ],
    [
      'has a colon',
      '  cooperation: Support: COP29 and after\n',
      0,
      23,
      /colon with a space/,
      'cooperation: "Support: COP29 and after"',
    ],
    [
      'ends with a colon',
      '  cooperation: UNHCR thanks:\n',
      0,
      28,
      /colon with a space/,
      'cooperation: "UNHCR thanks:"',
    ],
    [
      'has a colon on its second line',
      '  cooperation: UNHCR\n    thanks: donors\n',
      1,
      5,
      /indented more than “cooperation”/,
      'quotation marks',
    ],
    [
      'has a colon on a line of its own',
      '  cooperation:\n    UNHCR thanks: donors\n',
      1,
      5,
      /a group of values/,
      'If “UNHCR thanks:” is part of a text',
    ],
    [
      'goes on after a quotation',
      '  cooperation: "UNHCR" joined.\n',
      0,
      24,
      /before “joined.”, and that would be lost/,
      'write “ and ”',
    ],
    [
      'has an apostrophe in single quotation marks',
      "  cooperation: 'UNHCR's staff'\n",
      0,
      23,
      /would be lost/,
      'write ’ for the apostrophe',
    ],
    [
      'has a quotation mark that is not closed',
      '  cooperation: "UNHCR joined.\n',
      0,
      16,
      /quotation mark that opens here is not closed/,
      'Put " at the end',
    ],
    [
      'has a bracket that is not closed',
      '  cooperation: [UNHCR joined.\n',
      0,
      16,
      /The \[ that opens here is not closed/,
      'quotation marks',
    ],
    [
      'is not indented',
      '  cooperation: >-\n    UNHCR\n  joined.\n',
      2,
      3,
      /has no name of its own/,
      'Indent it with 4 spaces',
    ],
    [
      'is indented with a tab',
      '  cooperation: >-\n    UNHCR\n\tjoined.\n',
      2,
      1,
      /indented with a tab/,
      '4, like the lines beside it',
    ],
    [
      'is indented with no-break spaces',
      '  cooperation: >-\n    UNHCR\n\u00A0\u00A0\u00A0\u00A0joined.\n',
      2,
      1,
      /no-break spaces \(U\+00A0\)/,
      '4, like the lines beside it',
    ],
    [
      'is indented with a wide space',
      '  cooperation: >-\n\u3000UNHCR\n    joined.\n',
      1,
      1,
      /\(U\+3000\)/,
      '4, like the lines beside it',
    ],
    [
      'has a backslash in quotation marks',
      '  cooperation: "a \\q"\n',
      0,
      19,
      /stands before a special sign only/,
      'single quotation marks',
    ],
    [
      'has a mark that is none',
      '  cooperation: !cheked UNHCR joined.\n',
      0,
      16,
      /cannot begin with !/,
      '!carried, !translated and !checked',
    ],
    [
      'has two versions',
      '<<<<<<< HEAD\n  cooperation: a\n=======\n  cooperation: b\n>>>>>>> other\n',
      0,
      1,
      /Two versions/,
      'Keep the lines of one version',
    ],
    ['follows a second beginning', '---\n  cooperation: a\n', 0, 1, /three hyphens/, 'Take that line out'],
  ])('%s', async (_, text, below, column, said, remedy) => {
    const line = (await lineOf(en, '  cooperation: >-')) + below;
    const [finding, ...others] = await found(put(text));
    expect(others).toEqual([]);
    expect(finding).toMatch(said);
    expect(finding).toContain(`${line}:${column} `);
    expect(finding?.split(' → ')[1]).toContain(remedy);
  });

  it('lacks a space after its name', async () => {
    const [finding] = await found({
      file: en,
      find: '    title: Support to COP29',
      put: '    title:Support to COP29',
    });
    expect(finding).toMatch(/A space is missing after “title:”\. → Write “title: Support to COP29”/);
  });
});

describe('a line of figures', () => {
  const signs = '  mine_signs: 155';
  it.each<[string, string, string, string, RegExp, string]>([
    [
      'lacks a space',
      signs,
      '  mine_signs:155',
      ':3 ',
      /A space is missing after “mine_signs:”/,
      'Write “mine_signs: 155”',
    ],
    ['lacks its colon', signs, '  mine_signs 155', ':3 ', /A colon is missing/, 'Write “mine_signs: 155”'],
    [
      'has = for its colon',
      signs,
      '  mine_signs = 155',
      ':3 ',
      /A colon is missing/,
      'Write “mine_signs: 155”',
    ],
    ['has a wide colon', signs, '  mine_signs：155', ':3 ', /A colon is missing/, 'Write “mine_signs: 155”'],
    [
      'lacks a space in braces',
      '{ value: 2084,',
      '{ value:2084,',
      ':21 ',
      /“value:2084” is not known/,
      'Write “value: 2084”',
    ],
    [
      'has curly quotation marks',
      '{ value: 2084,',
      '{ value: “2084”,',
      ':28 ',
      /the text ““2084””/,
      'Take the quotation marks away. Write 2084.',
    ],
    [
      'is indented too much',
      signs,
      '   mine_signs: 155',
      ':1 ',
      /indented wrongly/,
      '3 spaces, the line above with 2',
    ],
    [
      'is indented with an em space',
      signs,
      '\u2003mine_signs: 155',
      ':1 ',
      /\(U\+2003\)/,
      'spaces from the keyboard: 2',
    ],
    [
      'begins with a space of no width',
      signs,
      '\u200B  mine_signs: 155',
      ':1 ',
      /\(U\+200B\)/,
      'spaces from the keyboard: 2',
    ],
    ['says more than', 'refugees: 8087', 'refugees: >8000', ':15 ', /cannot begin with >/, 'refugees: 8000'],
    [
      'has spaces between thousands',
      'refugees: 8087',
      'refugees: 8 087',
      ':15 ',
      /the text “8 087”/,
      'Write 8087.',
    ],
    [
      'has a point between thousands',
      'refugees: 8087',
      'refugees: 8.087',
      ':15 ',
      /“8.087”/,
      'Write 8087, if',
    ],
    [
      'has a word',
      'refugees: 8087',
      'refugees: 8087 people',
      ':15 ',
      /8087 people/,
      'Write 8087; words go into the texts',
    ],
    ['has a decimal comma', 'required: 8000000', 'required: 7,8', ':13 ', /“7,8”/, 'Write 7.8.'],
    [
      'has a decimal comma and a million',
      'required: 8000000',
      'required: 7,8 mln',
      ':13 ',
      /7,8 mln/,
      'Write 7800000.',
    ],
    [
      'names another group',
      'asylum_seekers: 224',
      'asylum-seekers: 224',
      ':5 ',
      /“asylum-seekers” is not known/,
      'Did you mean asylum_seekers?',
    ],
    [
      'is misspelt',
      'issued: 2024-09-30',
      'isued: 2024-09-30',
      ':1 ',
      /“isued” is not known/,
      'Did you mean issued?',
    ],
    [
      'has a name in capitals',
      signs,
      '  Mine signs: 155',
      ':3 ',
      /cannot be a name/,
      'Did you mean mine_signs?',
    ],
    [
      'has a country in small letters',
      'UKR: 6540',
      'ukr: 6540',
      ':7 ',
      /cannot be a name/,
      'Did you mean UKR (Ukraine)?',
    ],
    [
      'has a country by two letters',
      'UKR: 6540',
      'UK: 6540',
      ':7 ',
      /cannot be a name/,
      'Did you mean GBR (United Kingdom)?',
    ],
    [
      'is a day that no year has',
      'issued: 2024-09-30',
      'issued: 2025-02-31',
      ':9 ',
      /2025-02-31/,
      'February 2025 has 28 days.',
    ],
    [
      'has a month that no year has',
      'issued: 2024-09-30',
      'issued: 2024-13-01',
      ':9 ',
      /2024-13-01/,
      'There is no month 13.',
    ],
    [
      'has a date with points',
      'issued: 2024-09-30',
      'issued: 30.09.2024',
      ':9 ',
      /30\.09\.2024/,
      'Write 2024-09-30.',
    ],
    [
      'has a date in words',
      'issued: 2024-09-30',
      'issued: 30 September 2024',
      ':9 ',
      /30 Sept/,
      'Write 2024-09-30.',
    ],
    [
      'has a date in Azerbaijani',
      'issued: 2024-09-30',
      'issued: 30 sentyabr 2024',
      ':9 ',
      /30 sent/,
      'Write 2024-09-30.',
    ],
    [
      'has a date that could be two',
      'issued: 2024-09-30',
      'issued: 04/09/2024',
      ':9 ',
      /04\/09/,
      'Write 2024-09-04, if it is 4 September.',
    ],
    [
      'has no day',
      'issued: 2024-09-30',
      'issued: September 2024',
      ':9 ',
      /September 2024/,
      'Write the day, too.',
    ],
    [
      'has quotation marks around a date',
      'issued: 2024-09-30',
      'issued: “2024-09-30”',
      ':9 ',
      /the text/,
      'Take the quotation marks away. Write 2024-09-30.',
    ],
  ])('%s', async (_, before, after, column, said, remedy) => {
    const line = await lineOf(figures, before);
    const [finding, ...others] = await found({ file: figures, find: before, put: after });
    expect(others).toEqual([]);
    expect(finding).toMatch(said);
    expect(finding).toContain(` ${line}${column}`);
    expect(finding?.split(' → ')[1]).toContain(remedy);
  });

  it('names the place of a bracket that is not closed, and not the end of the file', async () => {
    const line = await lineOf(figures, '  list: [');
    const list = await found({ file: figures, find: /(\n {2}list: \[[^\]]*)\]/, put: '$1' });
    expect(list).toEqual([
      expect.stringContaining(`yaml-syntax ${line}:9 The [ that opens here is not closed.`),
    ]);
    const map = await found({
      file: figures,
      find: 'during: 2024-01/2024-06 } # IDPs',
      put: 'during: 2024-01/2024-06 # IDPs',
    });
    expect(map).toEqual([
      expect.stringContaining(':19 The { that opens here is not closed. → Put } behind the last entry.'),
    ]);
  });

  it('says of a group under the wrong name where it belongs', async () => {
    const [finding] = await found({
      file: figures,
      find: '  as_of: 2024-06-30 # 30 June',
      put: '  as_of: 2024-06-30\n  stateless: 513 # 30 June',
    });
    expect(finding).toMatch(/“stateless” is not known in population\. → It belongs under population\.groups/);
  });

  it('sends no key of a block to another one, and says where else it is known', async () => {
    const [image] = await found({ file: figures, find: /^presence:\n/m, put: 'presence:\n  image: a.jpg\n' });
    expect(image).toMatch(
      /“image” is not known in presence\. → Remove it, or correct its spelling\. Known here: as_of, .*\. It can stand under story\.$/,
    );
    const [above] = await found({ file: figures, find: /^presence:\n/m, put: 'presence:\n  issued: 2024\n' });
    expect(above).toMatch(/→ It belongs at the beginning of a line/);
    const [top] = await found({ file: figures, find: /^presence:\n/m, put: 'idps: 5\npresence:\n' });
    expect(top).toMatch(/→ It belongs under population\.groups/);
  });

  it('tells where a name stands for the first time', async () => {
    const line = await lineOf(figures, signs);
    const twice = await found({ file: figures, find: signs, put: `${signs}\n  mine_signs: 156` });
    expect(twice).toEqual([
      `yaml-duplicate ${line + 1}:3 This name stands here twice. → Keep one of the two; the other is in line ${line}.`,
    ]);
  });

  it('takes a misspelt name and the one that is missing for one mistake', async () => {
    const fault = await found({ file: en, find: /^statelessness:/m, put: 'stattelessness:' });
    expect(fault).toEqual([expect.stringContaining('Did you mean statelessness?')]);
  });
});

describe('a file', () => {
  const source = async () => readFile(path.join(project, 'data', en), 'utf8');
  it('may have the line ends of Windows and a byte order mark', async () => {
    const text = (await source()).replaceAll('\n', '\r\n');
    expect(await found({ file: en, content: `\uFEFF${text}` })).toEqual([]);
    const cut = text.replace('title: Support to COP29', 'title: Support #IBelong');
    expect(await found({ file: en, content: cut })).toEqual([
      expect.stringContaining('“#IBelong” is a comment'),
    ]);
  });

  it.each([
    ['names', 'a: 1\n'.repeat(150_000)],
    ['different names', Array.from({ length: 60_000 }, (_, at) => `k${at}: #IBelong`).join('\n')],
    ['entries on one line', `{${Array.from({ length: 90_000 }, (_, at) => `k${at}`).join(',')}}`],
  ])('of far too many %s is refused at once', async (_, content) => {
    const start = performance.now();
    expect(await found({ file: en, content })).toEqual([expect.stringContaining('file-too-large')]);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it.each<[string, (text: string) => Buffer, string]>([
    ['UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'), 'UTF-16 (“Unicode”)'],
    ['UTF-16 without its mark', (text) => Buffer.from(text, 'utf16le'), 'UTF-16 (“Unicode”)'],
    [
      'Windows-1254',
      () => Buffer.from('opening:\n  a: "De\xF0i\xFEiklik"\n', 'latin1'),
      'Windows-1254 (“ANSI”)',
    ],
    [
      'Windows-1251',
      () => Buffer.from('opening:\n  a: \xCF\xF0\xE8\xE2\xE5\xF2\n', 'latin1'),
      'Windows-1251 (“ANSI”)',
    ],
    ['Windows-1252', () => Buffer.from('opening:\n  a: caf\xE9\n', 'latin1'), 'Windows-1252 (“ANSI”)'],
  ])('is named by its encoding: %s', async (_, encode, name) => {
    const [finding, ...others] = await found({ file: en, content: encode(await source()) });
    expect(others).toEqual([]);
    expect(finding).toContain(`saved as ${name}, not as UTF-8`);
  });
});

// Texts that would like to be more than text: nothing is reached, read or run, and each is printed as it was typed.
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { type Change, dataWith, project, shipped } from '../support/data.ts';
import { useSession } from '../support/factsheets.ts';
import { readPdf } from '../support/pdf.ts';
import { errorsOf, findingsOf, make, wordsOf } from './support/making.ts';
import { useTrap } from './support/trap.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });
const session = useSession();
const trap = useTrap();
const en = `${shipped}/text.en.yaml`;

/** The line of the title that the tests write into. */
const titleLine =
  readFileSync(path.join(project, 'data', en), 'utf8')
    .split('title: Support to COP29')[0]
    ?.split('\n').length ?? 0;

/** The title of a protection piece, in English. */
const title = (text: string): Change => {
  return {
    file: en,
    find: 'title: Support to COP29',
    put: `title: ${JSON.stringify(text).replaceAll('$', '$$$$')}`,
  };
};

async function makeWith(...changes: Change[]) {
  return make(session().tools, { data: await dataWith(changes), languages: ['en'] });
}

describe('what looks like code is text', () => {
  it('prints every kind of mark-up as it was typed, and reaches nothing', async () => {
    const { url, socket, hits } = trap();
    const attempts = {
      title: `<img src=${url}/title>`,
      story: `</title></style><style>@import url(${url}/import); body { display: none }</style>`,
      highlight: `<script>new WebSocket("${socket}/ws"); document.body.remove()</script>`,
      priority: `<iframe src="file:///etc/passwd"></iframe><link rel=stylesheet href=${url}/link>`,
      partner: `<svg onload="fetch('${url}/svg')"><use href="${url}/use#x"/></svg> $t(words.kind)`,
      country: `</h1><img src=${url}/country>`,
      donor: `<object data=${url}/object></object>`,
      credit: `"><meta http-equiv=refresh content="0;url=${url}/refresh">`,
    };
    const text = (value: string) => JSON.stringify(value).replaceAll('$', '$$$$');
    // Where marks are read, a backslash says that the sign is meant.
    const meant = (value: string) => text(value.replaceAll('<', '\\<'));
    const outcome = await makeWith(
      title(attempts.title.replaceAll('<', '\\<')),
      { file: en, find: /title: Inclusive sport.*/, put: `title: ${meant(attempts.story)}` },
      {
        file: en,
        find: /mine_signs: >-\n.*\n/,
        put: `mine_signs: ${meant(`{{mine_signs, number}} ${attempts.highlight}`)}\n`,
      },
      { file: en, find: 'title: Access to services', put: `title: ${meant(attempts.priority)}` },
      { file: en, find: /cooperation: >-\n.*\n.*\n/, put: `cooperation: ${meant(attempts.partner)}\n` },
      { file: en, find: /credit: .*/, put: `credit: ${meant(attempts.credit)}` },
      {
        file: 'azerbaijan/operation.yaml',
        find: '  en: Azerbaijan\n',
        put: `  en: ${text(attempts.country)}\n`,
      },
      {
        file: 'azerbaijan/operation.yaml',
        find: 'donors: {}',
        put: `donors: { X: { az: X, en: ${text(attempts.donor)} } }`,
      },
      { file: `${shipped}/figures.yaml`, find: 'list: [AUS', put: 'list: [X, AUS' },
    );
    expect(errorsOf(outcome).filter((finding) => !/overflow/.test(finding))).toEqual([]);
    const words = squeezed(await wordsOf(outcome));
    for (const attempt of Object.values(attempts)) expect(words).toContain(squeezed(attempt));
    const pdf = await readPdf(outcome.files[0]?.bytes ?? new Uint8Array());
    expect(pdf.title).toBe(`UNHCR ${attempts.country}: Fact sheet, September 2024`);
    expect(pdf.pages.flatMap(({ links }) => links).filter((link) => !link.startsWith('https://'))).toEqual(
      [],
    );
    expect(hits).toEqual([]);
    // The trap itself works: what does reach it is noted.
    await new Promise((resolve) => get(`${url}/open`, resolve));
    expect(hits).toContain('/open');
  });

  it.each([
    ['{{constructor}}', 'unknown-figure'],
    ['{{__proto__}}', 'unknown-figure'],
    ['{{toString, number}}', 'unknown-figure'],
    ['{{year, constructor}}', 'unknown-format'],
    ['{{{year}}}', 'unknown-figure'],
    ['{{> partials/foot}}', 'unknown-figure'],
    ['{{#each donors}}', 'unknown-figure'],
    ['{{lookup this "x"}}', 'unknown-figure'],
    ['{{year', 'broken-placeholder'],
    ['year}}', 'broken-placeholder'],
    ['[x](javascript:alert(1))', 'wrong-link'],
    ['[x](data:text/html,x)', 'wrong-link'],
    ['[x](file:///etc/passwd)', 'wrong-link'],
    ['![x](https://127.0.0.1/x.png)', 'markup-unknown'],
    ['<img src=https://127.0.0.1/x.png>', 'markup-unknown'],
    ['<script>alert(1)</script>', 'markup-unknown'],
  ])('refuses %s with its place', async (typed, code) => {
    const outcome = await makeWith(title(typed));
    expect(outcome.files).toEqual([]);
    expect(errorsOf(outcome)).toEqual([
      expect.stringMatching(new RegExp(`^error ${code} data/${shipped}/text\\.en\\.yaml:${titleLine}:\\d+ `)),
    ]);
  });
});

describe('letters that are not what they seem', () => {
  it.each([
    ['an emoji', 'Hello 😀', 'U\\+1F600', 19],
    ['a letter of a script without a face', 'Hello ཀ', 'U\\+0F40', 19],
    ['a currency that the font lacks', '5 ₼', 'U\\+20BC', 15],
  ])('says that the font lacks %s, and where it stands', async (_, typed, hex, column) => {
    expect(errorsOf(await makeWith(title(typed)))).toEqual([
      expect.stringMatching(
        `^error glyph-missing data/${shipped}/text.en.yaml:${titleLine}:${column} .*${hex}`,
      ),
    ]);
  });

  it('says where a mark stands that turns the direction', async () => {
    expect(errorsOf(await makeWith(title('abc\u202Edef')))).toEqual([
      expect.stringMatching(`^error hidden-character data/${shipped}/text.en.yaml:${titleLine}:13 .*202E`),
    ]);
  });

  it('says once that the font lacks a letter, and not that it lacks its capital too', async () => {
    expect(errorsOf(await makeWith(title('Hello ꭰ')))).toHaveLength(1);
  });

  it('says where a NUL stands', async () => {
    expect(findingsOf(await makeWith(title('abc\u0000def')))).toEqual([
      expect.stringMatching(`^error [a-z-]+ data/${shipped}/text.en.yaml:${titleLine}:`),
    ]);
  });

  it('prints a letter made of two as one', async () => {
    const outcome = await makeWith(title('s\u0327imal, ko\u0308c\u0327ku\u0308n'));
    expect(errorsOf(outcome)).toEqual([]);
    expect((await wordsOf(outcome)).normalize('NFC')).toContain('şimal, köçkün');
  });

  it('says where a Cyrillic letter stands in a Latin word', async () => {
    const az = `${shipped}/text.az.yaml`;
    // U+04D9 and U+0430 look like ə and a.
    for (const [good, bad] of [
      ['Xidmətlərə', 'Xidm\u04D9tlərə'],
      ['Statistika', 'St\u0430tistika'],
    ]) {
      const data = await dataWith([{ file: az, find: good ?? '', put: bad ?? '' }]);
      const outcome = await make(session().tools, { data, languages: ['az'] });
      expect(findingsOf(outcome)).toEqual([expect.stringMatching(`^error [a-z-]+ data/${az}:\\d+:\\d+ `)]);
    }
  });

  it('says where asterisks stand that mark nothing', async () => {
    for (const typed of ['**Access to services', 'Access:** services', '**Access: **services']) {
      expect(errorsOf(await makeWith(title(typed)))[0]).toMatch(
        new RegExp(`^error stray-marker data/${shipped}/text.en.yaml:${titleLine}:`),
      );
    }
  });
});

/** Without spaces and hyphens, which the end of a line may add. */
function squeezed(text: string): string {
  return text.replace(/[\s\u00AD-]+/g, '');
}

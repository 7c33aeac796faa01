// The cards: which figures they show, that each says all it must, alone and in every direction of writing, and never by mail.
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, it, vi } from 'vitest';
import type { CardsView } from '../../src/layout/cards.ts';
import type { Outcome } from '../../src/pipeline/job.ts';
import type { Tools } from '../../src/pipeline/tools.ts';
import { makeFactsheets } from '../../src/pipeline.ts';
import { type Change, dataWith, shipped } from '../support/data.ts';
import { useSession } from '../support/factsheets.ts';

vi.setConfig({ testTimeout: 60_000 });

const session = useSession();

/** The cards of a period, one language. */
async function cardsOf(
  { draft = false, changes = [] }: { draft?: boolean; changes?: Change[] } = {},
  more: Partial<Tools> = {},
): Promise<Outcome> {
  const { tools } = session();
  const root = changes.length > 0 ? await dataWith(changes) : tools.root;
  const job = {
    id: shipped,
    languages: ['en'],
    editions: ['cards'] as const,
    draft,
    print: 'always' as const,
  };
  return makeFactsheets(job, { ...tools, root, ...more }, () => undefined);
}

type Printed = Awaited<ReturnType<Tools['printCards']>>;

/** The shipped period's cards, with what was printed. */
async function printedCards(composeCards: Tools['composeCards'] = session().tools.composeCards) {
  const printed: Printed[] = [];
  const printCards: Tools['printCards'] = async (html) => {
    printed.push(await session().tools.printCards(html));
    return printed.at(-1) as Printed;
  };
  return { ...(await cardsOf({}, { composeCards, printCards })), printed };
}

let kept: ReturnType<typeof printedCards> | undefined;
/** Those of the shipped period, made once. */
const shippedCards = () => {
  kept ??= printedCards();
  return kept;
};

let beside: Promise<Outcome> | undefined;
/** The same, made a second time, beside the screen edition. */
const cardsAndScreen = () => {
  const editions = ['screen', 'cards'] as const;
  const job = { id: shipped, languages: ['en'], editions, draft: false, print: 'always' as const };
  beside ??= makeFactsheets(job, session().tools, () => undefined);
  return beside;
};

const textOf = ({ files }: Outcome) =>
  Buffer.from(files.find(({ type }) => type === 'text/plain')?.bytes ?? []).toString();
const picturesOf = ({ files }: Outcome) => files.filter(({ type }) => type === 'image/png');
const keysOf = (made: Outcome) => [
  ...new Set(picturesOf(made).map(({ file }) => /-cards-\d\d-(\w+)-\d/.exec(file)?.[1])),
];

describe('the cards of the shipped period', () => {
  it('show each key figure in both formats, under names that keep their order', async () => {
    const made = await shippedCards();
    expect(keysOf(made)).toEqual([
      ...['total', 'idps', 'refugees', 'stateless', 'asylum_seekers', 'funding'],
      ...['legal_aid', 'mine_signs', 'students', 'new_citizens', 'eye_care', 'health_insured'],
    ]);
    const pictures = picturesOf(made);
    expect(pictures).toHaveLength(24);
    expect(pictures.map(({ file }) => file)).toEqual(pictures.map(({ file }) => file).toSorted(byNumber));
    for (const { file, bytes } of pictures) {
      const { width, height } = await sharp(bytes).metadata();
      expect(file).toContain(`-${width}x${height}.png`);
      expect(bytes.length).toBeLessThan(150_000);
    }
    expect(made.findings.filter(({ code }) => code.startsWith('card'))).toEqual([]);
  });

  it('have a text for those who do not see them, under the names of both pictures', async () => {
    const made = await shippedCards();
    const text = textOf(made).replaceAll('\u00A0', ' ');
    for (const { file } of picturesOf(made)) expect(text.split('\n')).toContain(file);
    const [title, first, second] = text.split('\n\n');
    expect(title).toBe('UNHCR Azerbaijan: Fact sheet, September 2024');
    expect(first).toMatch(/UNHCR Azerbaijan\. 666,573 people\. .*IDPs\): 657,749\. Refugees: 8,087\. /);
    expect(second?.split('\n').at(-1)).toBe(
      'UNHCR Azerbaijan. Internally displaced persons (IDPs): 657,749. Mid-2024. Source: UNHCR mid-year ' +
        'statistical report and UNHCR Refugee Data Finder. Issued 30 September 2024.',
    );
    expect(text).toContain('Funded: 56% ($4.5 million). Gap: $3.5 million. Required: $8.0 million.');
    // A time that the sentence tells is not told again.
    expect(text.match(/in the first half of 2024/gi)).toHaveLength(1);
    expect(text).toMatch(
      /155 mine safety .*support\. In January–September 2024\. Source: UNHCR Azerbaijan\./,
    );
  });

  it('are the same to the byte each time', async () => {
    const bytesOf = ({ files }: Outcome) =>
      files.flatMap(({ edition, bytes }) =>
        edition === 'cards' ? Buffer.from(bytes).toString('base64') : [],
      );
    expect(bytesOf(await cardsAndScreen())).toEqual(bytesOf(await shippedCards()));
  });

  it('say that they are a draft, in the picture and in its name', async () => {
    const [sound, draft] = [await shippedCards(), await cardsOf({ draft: true })];
    for (const { file } of draft.files) expect(file).toMatch(/-DRAFT\.(png|txt)$/);
    expect(textOf(draft)).toMatch(/^Draft\. /);
    expect(picturesOf(draft)[0]?.bytes).not.toEqual(picturesOf(sound)[0]?.bytes);
    await expectWhole(draft);
  });

  it('are made as drafts where the word for one is long, and lies whole on each', async () => {
    const { tools } = session();
    const mark = 'Zur Veröffentlichung nicht freigegeben';
    const composeCards: Tools['composeCards'] = (view) => tools.composeCards({ ...view, draft: mark });
    await expectWhole(await cardsOf({ draft: true }, { composeCards }));
  });

  it('are made beside other editions as they are alone', async () => {
    const [both, alone] = [await cardsAndScreen(), await shippedCards()];
    expect(both.files.filter(({ edition }) => edition === 'cards')).toEqual(alone.files);
    expect(both.files.filter(({ edition }) => edition !== 'cards')).toHaveLength(1);
  });
});

/** What stands at the very edges of a picture, in short. */
async function edgesOf({ bytes }: { bytes: Uint8Array }): Promise<string> {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const row = info.width * info.channels;
  const hash = createHash('sha256').update(data.subarray(0, row)).update(data.subarray(-row));
  for (let end = row; end <= data.length; end += row) {
    hash.update(data.subarray(end - row, end - row + info.channels));
    hash.update(data.subarray(end - info.channels, end));
  }
  return hash.digest('hex');
}

let edges: Promise<string[]> | undefined;
/** The edges of each of the shipped period's cards, looked at once. */
const shippedEdges = async () => {
  edges ??= Promise.all(picturesOf(await shippedCards()).map(edgesOf));
  return edges;
};

/** The mark of a draft reaches no edge: there all is as on the sound card. */
async function expectWhole(draft: Outcome): Promise<void> {
  expect(draft.findings.filter(({ code }) => code === 'card-long')).toEqual([]);
  expect(await Promise.all(picturesOf(draft).map(edgesOf))).toEqual(await shippedEdges());
}

const byNumber = (a: string, b: string) =>
  Number(/cards-(\d\d)/.exec(a)?.[1]) - Number(/cards-(\d\d)/.exec(b)?.[1]);

describe('whatever is on them', () => {
  it('holds a number of ten digits and a long name of a country', async () => {
    const changes: Change[] = [
      { file: `${shipped}/figures.yaml`, find: 'idps: 657749', put: 'idps: 9876543210' },
      {
        file: 'azerbaijan/operation.yaml',
        find: 'en: Azerbaijan\n',
        put: 'en: United Kingdom of Great Britain and Northern Ireland\n',
      },
    ];
    const made = await cardsOf({ changes });
    expect(picturesOf(made)).toHaveLength(24);
  });

  it('stands on the other side where a language is written from right to left', async () => {
    const { tools } = session();
    const turned = await printedCards((view) => tools.composeCards({ ...view, direction: 'rtl' }));
    const left: Partial<Record<CardsView['direction'], number[]>> = {};
    for (const [direction, { printed }] of Object.entries({ ltr: await shippedCards(), rtl: turned })) {
      expect(printed.flatMap(({ long }) => long)).toEqual([]);
      const runs = printed.flatMap((one) => one.runs);
      expect(runs.filter(({ box }) => box.left < 0 || box.right > (1200 * 25.4) / 96)).toEqual([]);
      left[direction as CardsView['direction']] = runs
        .filter(({ text }) => text === 'Azerbaijan')
        .map(({ box }) => box.left);
    }
    expect(left.ltr).toHaveLength(24);
    expect(Math.max(...(left.ltr ?? []))).toBeLessThan(20);
    expect(Math.min(...(left.rtl ?? []))).toBeGreaterThan(150);
  });
});

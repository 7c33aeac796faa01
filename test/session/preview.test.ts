// The preview's pictures are those of the PDF, to the pixel, and only what changed is drawn anew.
import { beforeAll, expect, test } from 'vitest';
import { shipped, shippedFiles } from '../support/data.ts';
import { useRender } from '../support/factsheets.ts';
import { previewing } from './preview-support.ts';

const render = useRender();
const texts = `${shipped}/text.en.yaml`;
let files: Map<string, Uint8Array | string>;
let source = '';
beforeAll(async () => {
  files = new Map(await shippedFiles());
  source = Buffer.from(files.get(texts) ?? '').toString();
});

/** Puts other words into the English text. */
function write(find: string, put: string, in_ = source): string {
  expect(in_).toContain(find);
  const text = in_.replace(find, put);
  files.set(texts, text);
  return text;
}

const looks = (pages: readonly { look: string }[] = []) => pages.map(({ look }) => look);

test('words of one page leave the other as it is; many words change the type of both; all are as the PDF has them', async () => {
  const { expectSame, show } = previewing(render(), files);
  const first = await expectSame(shipped, 'en');
  write('non-governmental', '**very** non-governmental');
  const second = await expectSame(shipped, 'en');
  expect(looks(second.pages)[0]).toBe(looks(first.pages)[0]);
  expect(looks(second.pages)[1]).not.toBe(looks(first.pages)[1]);
  write('non-governmental', `${'and more '.repeat(60)}non-governmental`);
  const longer = await expectSame(shipped, 'en');
  expect(longer.fit?.body).not.toBe(first.fit?.body);
  expect(looks(longer.pages)[0]).not.toBe(looks(first.pages)[0]);
  files.set(texts, source);
  expect(looks((await show(shipped, 'en')).pages)).toEqual(looks(first.pages));
});

test('of two pages that change, one is there before the other is', async () => {
  files = new Map(await shippedFiles());
  const { session } = previewing(render(), files);
  const early: string[] = [];
  const show = async () => {
    const wishes = { languages: ['en'], early: ({ look }: { look: string }) => early.push(look) };
    return looks((await session.preview(shipped, wishes)).pages);
  };
  await show();
  early.length = 0;
  // Words of each page change: what the tests before have drawn is kept, and shows neither.
  const first = write('**durable solutions**', 'lasting solutions');
  write('non-governmental', 'other non-governmental', first);
  const pages = await show();
  expect(early).toHaveLength(1);
  expect(pages).toContain(early[0]);
  // All are known by now.
  early.length = 0;
  await show();
  expect(early).toEqual([]);
});

test('a draft without its mark looks as it will be printed, and one with it does not', async () => {
  files = new Map(await shippedFiles());
  const { session } = previewing(render(), files);
  const pictures = async (wishes: { draft?: boolean; unmarked?: boolean }) => {
    const { pages } = await session.preview(shipped, { languages: ['en'], ...wishes });
    return pages.map(({ png }) => Buffer.from(png).toString('base64'));
  };
  const sound = await pictures({});
  expect(await pictures({ draft: true, unmarked: true })).toEqual(sound);
  expect(await pictures({ draft: true })).not.toEqual(sound);
});

test('a file that cannot be read is told, and mended, the pictures are as before', async () => {
  files = new Map(await shippedFiles());
  const { show } = previewing(render(), files);
  const before = await show(shipped, 'en');
  write('opening:', 'opening: [');
  const broken = await show(shipped, 'en');
  expect(broken.pages).toEqual([]);
  expect(broken.findings).toMatchObject([{ severity: 'error', place: { file: `data/${texts}` } }]);
  files.set(texts, source);
  expect(looks((await show(shipped, 'en')).pages)).toEqual(looks(before.pages));
});

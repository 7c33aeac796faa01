// `factsheet pack` and `factsheet verify` without a command line: what is in a package, and what may not become one.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import pc from 'picocolors';
import { expect, it, vi } from 'vitest';
import { packedLines } from '../../../src/commands/pack/lines.ts';
import { type PackWishes, pack } from '../../../src/commands/pack/pack.ts';
import type { KeySource } from '../../../src/commands/shared/signing-key.ts';
import { verifiedLines } from '../../../src/commands/verify/lines.ts';
import { verify } from '../../../src/commands/verify/verify.ts';
import { tracedData, tracesIn } from '../../acceptance/support/traces.ts';
import { newKey } from '../../pack/support.ts';
import {
  type Change,
  dataWith,
  operations,
  project,
  shipped,
  small,
  temporaryFolder,
} from '../../support/data.ts';
import { thisHost, useRender } from '../../support/factsheets.ts';
import { withContext } from '../../support/session.ts';

vi.setConfig({ testTimeout: 120_000 });

const plain = pc.createColors(false);

const render = useRender();

const packIn = (data: string, period: string, wishes: PackWishes) =>
  withContext({ project, data, host: thisHost() }, (context) => pack(context, period, wishes), {
    render: render(),
  });

/** Packs a period of a copy of the data. */
async function packOf(
  period: string,
  changes: readonly Change[] = [],
  { sign, draft = false, from }: { sign?: KeySource; draft?: boolean; from?: string } = {},
) {
  const { folder } = await dataWith(changes, from);
  const output = path.join(path.dirname(folder), 'output');
  const packed = await packIn(folder, period, { output, draft, sign });
  return { packed, output, bytes: await readFile(packed.file) };
}

const pictureSize = (png: Uint8Array | undefined) => {
  const view = Buffer.from(png ?? []);
  return view.length < 24 ? [] : [view.readUInt32BE(16), view.readUInt32BE(20)];
};

let whole: ReturnType<typeof packWhole> | undefined;
/** The shipped period's package, signed, made once: its photo and its logo hold what must not leave. */
const wholePackage = () => {
  whole ??= packWhole();
  return whole;
};

async function packWhole() {
  const { privatePem, publicPem } = newKey();
  const sign = { pem: privatePem, shown: 'FACTSHEET_SIGNING_KEY' };
  return { ...(await packOf(shipped, await tracedData('jpeg'), { sign })), publicPem };
}

it('has all that a period sends out, each file in the manifest', async () => {
  const { publicPem, ...first } = await wholePackage();
  const entries = unzipSync(first.bytes);
  const base = 'UNHCR-Azerbaijan-factsheet-2024-09';
  const each = (language: string) => [
    `${base}-${language}.pdf`,
    `${base}-${language}-press.pdf`,
    `${base}-${language}.html`,
    `${base}-${language}-cover.png`,
    `${base}-${language}-page-1.png`,
    `${base}-${language}-page-2.png`,
    `mail-${language}.txt`,
    `mail-${language}.html`,
  ];
  const shared = ['figures.csv', 'metadata.json', 'manifest.json', 'signature.json'];
  const isCard = (name: string) => /-cards(?:-\d\d-\w+-(?:1200x630|1080x1080)\.png|\.txt)$/.test(name);
  const { cards = [], others = [] } = Object.groupBy(Object.keys(entries), (name) =>
    isCard(name) ? 'cards' : 'others',
  );
  expect(others.toSorted()).toEqual([...each('az'), ...each('en'), ...shared].toSorted());
  expect(cards).toHaveLength(2 * (2 * 12 + 1));
  const { manifest } = first.packed;
  for (const { file, sha256 } of manifest.files) {
    expect(
      createHash('sha256')
        .update(entries[file] ?? '')
        .digest('hex'),
    ).toBe(sha256);
  }
  expect(manifest.inputs.map(({ file }) => file)).toContain('azerbaijan/2024-09/figures.yaml');
  expect(manifest.versions).toMatchObject({ browser: expect.stringMatching(/Chrome/) });
  expect(pictureSize(entries[`${base}-az-cover.png`])).toEqual([1200, 630]);
  expect(pictureSize(entries[`${base}-en-page-2.png`])).toEqual([1080, 1350]);

  // The web edition's neighbours are there under the names that it gives them.
  const html = Buffer.from(entries[`${base}-en.html`] ?? '').toString();
  const named = [...html.matchAll(/(?:href|content)="(UNHCR-[^"]+)"/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((name) => !Object.hasOwn(entries, name))).toEqual([]);
  const mail = Buffer.from(entries['mail-en.html'] ?? '').toString();
  expect(mail).toContain(`src="${base}-en-page-1.png"`);
  expect(mail).not.toContain('cid:');
  expect(Buffer.from(entries['mail-az.txt'] ?? '').toString()).toMatch(/^BMT QAK Azərbaycan: .*\n\nHörmətli/);
  const [report] = JSON.parse(Buffer.from(entries['metadata.json'] ?? '').toString());
  expect(report).toMatchObject({
    title: expect.stringContaining('Azərbaycan'),
    date: { original: '2024-09-30' },
    primary_country: { iso3: 'aze' },
    language: [{ code: 'az', name: 'Azerbaijani' }],
    file: [{ filename: `${base}-az.pdf`, pagecount: 2 }],
  });

  const folder = await temporaryFolder();
  await writeFile(path.join(folder, 'public.pem'), publicPem);
  const key = { path: path.join(folder, 'public.pem'), shown: 'public.pem' };
  const verified = await verify({ package: { path: first.packed.file, shown: 'x.zip' }, key });
  expect(verified.ok).toBe(true);
  expect(verifiedLines(verified, 'x.zip', plain)[0]).toBe(
    `✓ x.zip is whole: all 68 files are as they were packed.`,
  );
  expect(packedLines(first.packed, 'x.zip', plain).at(-1)).toBe(
    `Signed with the key ${first.packed.signedBy}`,
  );
});

// PDFs for screen and press, web, cover and page pictures, mails: each opened to its last stream and looked through.
it('has no trace in any picture of where, when, with what and by whom it was made', async () => {
  const { found, pictures } = await tracesIn('package', (await wholePackage()).bytes);
  expect(found).toEqual([]);
  // In each language: photo and logo's photo in the screen PDF and the web edition, cover and two pages.
  expect(pictures).toBeGreaterThanOrEqual(2 * 7);
});

const misspelt: Change = { file: `${small}/text.en.yaml`, find: '{{counselled', put: '{{councelled' };
const spotty: Change = {
  file: `${small}/text.en.yaml`,
  find: 'title: Counselling',
  put: 'title: "Counselling  now"',
};

/** The small operation says so little that its columns stay empty, which it accepts. */
const accepting = (more = ''): Change => ({
  file: `${small}/figures.yaml`,
  find: /^/,
  put: `accepted:\n  - { code: column-empty, reason: There is little to tell. }\n${more}`,
});

it('is not made while a finding is left, draft or not, and is once it is accepted', async () => {
  await expect(packOf(small, [spotty, accepting()], { from: operations })).rejects.toMatchObject({
    code: 'not-accepted',
    kind: 'findings',
    message: `A finding is left in ${small}, so it is not packed.`,
    hint: expect.stringContaining('{ code: doubled-space, reason:'),
    findings: [{ code: 'doubled-space' }],
  });
  await expect(
    packOf(small, [spotty, accepting(), misspelt], { draft: true, from: operations }),
  ).rejects.toMatchObject({
    code: 'not-accepted',
    findings: expect.arrayContaining([expect.objectContaining({ code: 'unknown-figure' })]),
  });
  const accepted = accepting('  - { code: doubled-space, reason: The name is written so. }\n');
  const { packed, bytes } = await packOf(small, [spotty, accepted], { from: operations });
  expect(packed.manifest.accepted).toContainEqual(
    expect.objectContaining({
      code: 'doubled-space',
      reason: 'The name is written so.',
      about: 'Counselling now',
    }),
  );
  // The same data give the same bytes.
  const again = await packOf(small, [spotty, accepted], { from: operations });
  expect(Buffer.compare(bytes, again.bytes)).toBe(0);
});

it('of a draft says so in every name, and has no mails', async () => {
  const { packed, bytes } = await packOf(small, [accepting()], { draft: true, from: operations });
  expect(path.basename(packed.file)).toBe('UNHCR-Malta-factsheet-2025-03-DRAFT.zip');
  const names = Object.keys(unzipSync(bytes));
  expect(names.filter((name) => name.startsWith('mail'))).toEqual([]);
  expect(names.filter((name) => name.startsWith('UNHCR') && !name.includes('-DRAFT'))).toEqual([]);
  const verified = await verify({ package: { path: packed.file, shown: 'x.zip' } });
  expect(verifiedLines(verified, 'x.zip', plain).join('\n')).toContain('a draft');
});

it('is not signed with a key that lies with the data, or with none', async () => {
  const { folder } = await dataWith([], operations);
  const { privatePem } = newKey();
  await mkdir(path.join(folder, 'keys'));
  await writeFile(path.join(folder, 'keys/key.pem'), privatePem);
  const output = path.join(path.dirname(folder), 'output');
  const signWith = (file: string) =>
    packIn(folder, small, { output, draft: false, sign: { file: path.join(folder, file), shown: file } });
  await expect(signWith('keys/key.pem')).rejects.toMatchObject({ code: 'key-in-data', kind: 'usage' });
  await expect(signWith('keys/none.pem')).rejects.toMatchObject({ code: 'key-unreadable', kind: 'usage' });
  await expect(signWith('../data')).rejects.toMatchObject({ code: 'key-unreadable', kind: 'usage' });
  await expect(readdir(output)).rejects.toThrow('ENOENT');
});

it('is verified only where there is a package', async () => {
  const folder = await temporaryFolder();
  const named = (name: string) => ({ package: { path: path.join(folder, name), shown: name } });
  await expect(verify(named('none.zip'))).rejects.toMatchObject({
    code: 'package-unreadable',
    kind: 'usage',
  });
  await expect(verify(named('.'))).rejects.toMatchObject({ code: 'package-unreadable', kind: 'usage' });
});

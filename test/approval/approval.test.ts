// Approvals: what takes one away, and what does not.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { FolderSource } from '../../src/files/folder-source.ts';
import { approvePeriod } from '../../src/index.ts';
import { type Change, dataWith, shipped, temporaryFolder } from '../support/data.ts';
import { by, edit, standing } from './support.ts';

/** A picture of the period: its file as figures.yaml names it. */
const photo = (root: FolderSource) => {
  const [, name = ''] =
    /image: (\S+)/.exec(readFileSync(path.join(root.folder, shipped, 'figures.yaml'), 'utf8')) ?? [];
  return path.join(root.folder, shipped, name);
};

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">\n<path fill="#0072BC" d="M0 0h40v20H0z"/>\n</svg>\n';
const withLogo: readonly Change[] = [
  { file: 'azerbaijan/logo.svg', content: logo },
  { file: 'azerbaijan/operation.yaml', find: '# logo: logo.svg', put: 'logo: logo.svg' },
];

const page = 'pages:\n  - form: columns\n    columns: [highlights, protection]\n';

it('is taken away by each change of what the pages are made of, and by nothing else; to take it back brings it back', async () => {
  const words = { file: 'azerbaijan/locales/en.yaml', content: 'words:\n  kind: Fact sheet\n' };
  const root = await dataWith([...withLogo, words]);
  await approvePeriod(root.folder, shipped, { by });
  const both = { az: 'changed', en: 'changed' };
  const figures = `${shipped}/figures.yaml`;
  const planted: [string, () => void, object, object[]][] = [
    [
      'a figure',
      () => edit(root, figures, /required: \d+/, 'required: 1'),
      both,
      [{ at: 'funding.required', now: 1 }],
    ],
    [
      'a text',
      () => edit(root, `${shipped}/text.en.yaml`, 'Conventions', 'Agreements'),
      { az: 'counts', en: 'changed' },
      [{ file: `${shipped}/text.en.yaml`, what: 'changed', now: expect.stringContaining('Agreements') }],
    ],
    [
      'a picture',
      () => writeFileSync(photo(root), Buffer.concat([readFileSync(photo(root)), Buffer.of(0)])),
      both,
      [],
    ],
    [
      'the logo',
      () => edit(root, 'azerbaijan/logo.svg', '#0072BC', '#0072BD'),
      both,
      [{ file: 'azerbaijan/logo.svg' }],
    ],
    [
      'the operation',
      () => edit(root, 'azerbaijan/operation.yaml', 'en: Azerbaijan', 'en: The Republic'),
      both,
      [],
    ],
    [
      'a page.yaml that came',
      () => writeFileSync(path.join(root.folder, 'azerbaijan/page.yaml'), page),
      both,
      [],
    ],
    [
      'own words',
      () => edit(root, 'azerbaijan/locales/en.yaml', 'Fact sheet', 'Fact Sheet'),
      { az: 'counts', en: 'changed' },
      [{ at: 'words.kind', now: 'Fact Sheet' }],
    ],
  ];
  const kept = await temporaryFolder();
  cpSync(root.folder, kept, { recursive: true });
  for (const [what, plant, states, changes] of planted) {
    plant();
    const now = await standing(root);
    expect(now.states, what).toEqual(states);
    expect(now.changes, what).toEqual(
      expect.arrayContaining(changes.map((one) => expect.objectContaining(one))),
    );
    await rm(root.folder, { recursive: true });
    cpSync(kept, root.folder, { recursive: true });
    expect((await standing(root)).states, what).toEqual({ az: 'counts', en: 'counts' });
  }
});

it('is not taken away by line ends, comments, marks, a byte order mark, or where mails go', async () => {
  const root = await dataWith(withLogo);
  await approvePeriod(root.folder, shipped, { by });
  for (const name of ['operation.yaml', 'logo.svg', '2024-09/figures.yaml', '2024-09/text.en.yaml']) {
    const file = path.join(root.folder, 'azerbaijan', name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
  }
  for (const name of readdirSync(path.join(root.folder, shipped, 'approvals'))) {
    const file = path.join(root.folder, shipped, 'approvals', name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
  }
  edit(root, `${shipped}/text.az.yaml`, /^/, '\uFEFF# Somebody has a note here.\n');
  edit(root, 'azerbaijan/operation.yaml', /$/, '\r\nsign_off: required\r\nopen_comments: error\r\n');
  expect(await standing(root)).toMatchObject({ states: { az: 'counts', en: 'counts' }, codes: [] });
});

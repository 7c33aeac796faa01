// The names that pictures may have: letters of any script, spaces, brackets; and nothing outside of the folder.
import { mkdir, rename, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPeriod } from '../../src/blocks/load.ts';
import { dataWith, shipped } from '../support/data.ts';

const from = 'images/inclusive-sport.svg';

/** The shipped period whose picture is called `written` in figures.yaml, and `kept` on the disk. */
async function withName(written: string, kept = written) {
  const data = await dataWith([
    { file: `${shipped}/figures.yaml`, find: `image: ${from}`, put: `image: ${JSON.stringify(written)}` },
  ]);
  const folder = path.join(data.folder, shipped);
  await mkdir(path.dirname(path.join(folder, kept)), { recursive: true });
  await rename(path.join(folder, from), path.join(folder, kept));
  const { period, findings } = await loadPeriod(data, shipped);
  return {
    photo: period?.pictures.find(({ id }) => id === 'story'),
    findings: findings.map(({ code, message, hint }) => `${code} ${message} ${hint}`),
  };
}

describe('a picture’s name', () => {
  it.each([
    'images/Şəkil çəkilişi (2).svg',
    'images/ФОТО № 5 [Баку].svg',
    'images/صورة ١.svg',
    'images/难民 & children’s day, 100%!.svg',
    'images/ნახატი.svg',
    'WhatsApp Image 2024-06-11 at 10.15.30 (1).svg',
    'images/a…b+c=d@e~f;g^h`i$j#k.svg',
  ])('may be %s', async (name) => {
    const { photo, findings } = await withName(name);
    expect(findings).toEqual([]);
    expect(photo?.file.endsWith(name)).toBe(true);
  });

  it.each(['NFC', 'NFD'] as const)(
    'is found where the disk writes its letters in another form than the text (%s)',
    async (form) => {
      const name = 'images/ö/Şəkil və çay.svg';
      const other = form === 'NFC' ? 'NFD' : 'NFC';
      const { photo, findings } = await withName(name.normalize(form), name.normalize(other));
      expect(findings).toEqual([]);
      expect(photo?.original.length).toBeGreaterThan(1000);
    },
  );

  it.each([
    '../2024-09/images/inclusive-sport.svg',
    'images/../../operation.yaml',
    '/etc/hostname',
    'images\\..\\..\\operation.yaml',
    'C:photo.svg',
    'images/a\u202egpj.svg',
    'images/a\u0000b.svg',
  ])('leads nowhere else: %j', async (name) => {
    const { photo, findings } = await withName(name, 'images/other.svg');
    expect(photo).toBeUndefined();
    expect(findings).toEqual([expect.stringMatching(/^wrong-value|^bad-value|below this folder/)]);
  });

  it('is not followed out of the folder', async () => {
    const data = await dataWith();
    const link = path.join(data.folder, shipped, 'images/Şəkil.svg'.normalize('NFD'));
    await symlink('/etc/hostname', link);
    const { findings } = await loadPeriod(
      await dataWith([{ file: `${shipped}/figures.yaml`, find: from, put: 'images/Şəkil.svg' }], data.folder),
      shipped,
    );
    expect(findings.map(({ code }) => code)).toEqual(['file-outside']);
  });

  it('without its folder is answered with what is in images/', async () => {
    const { findings } = await withName('Photo (final).svg', 'images/Photo (final).svg');
    expect(findings).toEqual([expect.stringMatching(/ Write images\/Photo \(final\)\.svg\.$/)]);
  });

  it('that is spelled wrong is answered with what is there', async () => {
    const { findings } = await withName('images/photo.jpg', 'images/Photo (final).svg');
    expect(findings).toEqual([
      expect.stringMatching(/^picture-missing .* In images\/ there is “Photo \(final\)\.svg”\.$/),
    ]);
  });
});

describe('a picture’s focus', () => {
  const focused = async (focus: string) => {
    const data = await dataWith([
      { file: `${shipped}/figures.yaml`, find: /focus: .*/, put: `focus: ${focus}` },
    ]);
    const { period, findings } = await loadPeriod(data, shipped);
    return {
      focus: period?.blocks.find(({ name }) => name === 'story')?.pictures[0]?.focus,
      hints: findings.map(({ hint }) => hint),
    };
  };

  it.each(['[0, 1]', '[0.25, 0.5]', '[]', ''])('may be “%s”', async (focus) => {
    expect((await focused(focus)).hints).toEqual([]);
  });

  it.each(['0.5', '[0.5]', '[1.2, 0.5]', '[50, 0.2]', '[left, 0.2]', '{ x: 0.5 }', '[0.1, 0.2, 0.3]'])(
    'is told what it must be: %s',
    async (focus) => {
      expect((await focused(focus)).hints).toEqual([
        'It must be two numbers from 0 to 1, how far from the left and from the top, like [0.5, 0.3].',
      ]);
    },
  );
});

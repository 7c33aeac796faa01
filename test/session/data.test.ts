// The program's own files: its folders may be links, and nothing in them leads out.
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { memorySource } from '../../src/files/memory-source.ts';
import { createWriting } from '../../src/language/writing.ts';
import { programSource } from '../../src/session/program.ts';
import { wordsReader } from '../../src/session/words.ts';
import { temporaryFolder } from '../support/data.ts';

it.runIf(process.platform !== 'win32')('reads templates that are a link, and no link in them', async () => {
  const [own, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
  mkdirSync(path.join(elsewhere, 'locales'));
  writeFileSync(path.join(elsewhere, 'locales/en.yaml'), 'words: {}');
  writeFileSync(path.join(own, 'secret.yaml'), 'no');
  symlinkSync(path.join(own, 'secret.yaml'), path.join(elsewhere, 'locales/az.yaml'));
  symlinkSync(elsewhere, path.join(own, 'templates'));
  const program = programSource(own);
  expect(await program.read('templates/locales/en.yaml', 100)).toEqual({ bytes: Buffer.from('words: {}') });
  expect(await program.list('templates')).toEqual([{ name: 'locales', kind: 'folder' }]);
  expect(await program.read('templates/locales/az.yaml', 100)).toEqual({ fault: 'outside' });
  expect(await program.read('templates/../../secret.yaml', 100)).not.toHaveProperty('bytes');
  expect(await program.read('secret.yaml', 100)).toHaveProperty('bytes');
});

it('has for a country the words of its language, with its own months; none of another script', async () => {
  const en = readFileSync('templates/locales/en.yaml', 'utf8');
  const ar = en.replace('locale: en-GB', '').replace('kind: Fact sheet', 'kind: صحيفة وقائع');
  const program = memorySource(
    new Map(
      Object.entries({
        'templates/locales/en.yaml': en,
        'templates/locales/ar.yaml': ar,
        'templates/locales/sr.yaml': ar,
      }),
    ),
  );
  const { files, findings } = await wordsReader(program)(['ar', 'ar-SY', 'sr-Latn']);
  const month = (language: string) =>
    createWriting(language, files[language]?.formats ?? never()).dates.monthName('2024-09');
  expect(files['ar-SY']?.words).toEqual(files.ar?.words);
  expect([month('ar'), month('ar-SY')]).toEqual(['سبتمبر', 'أيلول']);
  expect(files['sr-Latn']).toBeUndefined();
  expect(findings.map(({ place }) => place?.file)).toEqual([
    expect.stringMatching(/templates\/locales\/sr-Latn.yaml$/),
  ]);
});

function never(): never {
  throw new Error('no such file');
}

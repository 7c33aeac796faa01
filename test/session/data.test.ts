// The program's own files: its folders may be links, and nothing in them leads out.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { programSource } from '../../src/session/program.ts';
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

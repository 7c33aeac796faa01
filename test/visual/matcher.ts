// `expect(page).toMatchPage('azerbaijan-2024-09-az-1')`: a page is what its baseline shows, or becomes it with --update.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { holdAgainst, writePng } from './compare.ts';
import type { Raster } from './raster.ts';

const folders = {
  baselines: path.join(import.meta.dirname, 'baselines'),
  output: path.resolve(import.meta.dirname, '../../output/visual'),
};

declare module 'vitest' {
  interface Matchers<R> {
    /** Compares with test/visual/baselines/NAME.png; `vitest --update` (npm run test:update) writes it instead. */
    toMatchPage(name: string): R extends Promise<void> ? R : Promise<void>;
  }
}

expect.extend({
  async toMatchPage(page: Raster, name: string) {
    if (this.snapshotState.snapshotUpdateState === 'all') {
      await mkdir(folders.baselines, { recursive: true });
      await writeFile(path.join(folders.baselines, `${name}.png`), writePng(page));
      return { pass: true, message: () => `The page ${name} was its new baseline just now.` };
    }
    const fault = await holdAgainst(page, name, folders);
    return { pass: fault === undefined, message: () => fault ?? `The page ${name} is as its baseline.` };
  },
});

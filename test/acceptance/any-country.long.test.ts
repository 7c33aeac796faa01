// Countries and languages that nobody tried: each begun by `new`, its draft printed as it stands.
import { describe, expect, it, vi } from 'vitest';
import { folderSource } from '../../src/files/folder-source.ts';
import { parsePeriod } from '../../src/rollover/choose.ts';
import { beginOperation } from '../../src/session/begin/operation.ts';
import { temporaryFolder } from '../support/data.ts';
import { useSession } from '../support/factsheets.ts';
import { make, pageTexts } from './support/making.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });
const session = useSession();

describe('a draft of an operation that was just begun', () => {
  it.each([
    ['georgia', 'GEO', ['ka', 'en']],
    ['armenia', 'ARM', ['hy', 'en']],
    ['ukraine', 'UKR', ['uk', 'en']],
    ['lebanon', 'LBN', ['ar', 'en']],
    ['syria', 'SYR', ['ar-SY', 'en']],
    ['colombia', 'COL', ['es', 'en']],
    ['moldova', 'MDA', ['ro', 'en']],
    ['serbia', 'SRB', ['sr', 'sr-Latn']],
    ['iran', 'IRN', ['fa', 'en']],
    ['ethiopia', 'ETH', ['am', 'ti']],
    ['thailand', 'THA', ['th', 'en']],
    ['myanmar', 'MMR', ['my', 'en']],
    ['bangladesh', 'BGD', ['bn', 'en']],
    ['burkina-faso', 'BFA', ['dyu', 'fr']],
  ])('%s', async (operation, iso3, languages) => {
    const root = folderSource(await temporaryFolder(), 'data');
    const words = await session().tools.languageFiles(languages);
    const id = `${operation}/2025-03`;
    await beginOperation(root, parsePeriod(id), { iso3, languages }, words);
    const { files } = await make(session().tools, { data: root, id, draft: true });
    expect(files.map(({ language }) => language)).toEqual(languages);
    for (const { bytes } of files) {
      const pages = await pageTexts(bytes);
      expect(pages.length).toBe(2);
      // Neither digits nor years of another calendar than the usual one.
      expect(pages.join(' ').replace(/[0-9]/g, '')).not.toMatch(/\p{Nd}/u);
    }
  });
});

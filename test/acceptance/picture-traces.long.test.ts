// The same of what else is written: mails as files, the review sheet; and of pictures of the other kinds.
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { dataWith, shipped } from '../support/data.ts';
import { factsheetHere } from './support/in-process.ts';
import { tracedData, tracesIn } from './support/traces.ts';

vi.setConfig({ testTimeout: 240_000 });

it.each(['png', 'webp', 'jpeg'] as const)(
  'nothing leaves in a %s, in any edition, mail or review sheet',
  async (kind) => {
    const { folder } = await dataWith(await tracedData(kind));
    const place = path.dirname(folder);
    await cp(path.join(folder, shipped), path.join(folder, 'azerbaijan/2024-03'), { recursive: true });
    const recipients = path.join(place, 'recipients.csv');
    await writeFile(
      recipients,
      'email,name,organisation,language,delivery\na@example.org,A,B,both,attachment\n',
    );
    const run = async (...argv: string[]) => {
      const { code, stderr } = await factsheetHere([...argv, '--data', folder], { cwd: place });
      expect([code, stderr]).toEqual([0, expect.anything()]);
    };
    await run('build', shipped, '--edition', 'screen,press,web', '--output', path.join(place, 'output'));
    await run(
      'send',
      shipped,
      '--to',
      recipients,
      '--from',
      'office@example.org',
      '--preview',
      path.join(place, 'output/mails'),
    );
    await run('compare', 'azerbaijan/2024-03', shipped, '--output', path.join(place, 'output'));
    const names = (
      await readdir(path.join(place, 'output'), { recursive: true, withFileTypes: true })
    ).filter((entry) => entry.isFile());
    const kinds = new Set<string>();
    for (const { parentPath, name } of names) {
      kinds.add(path.extname(name));
      const { found } = await tracesIn(name, await readFile(path.join(parentPath, name)));
      expect(found).toEqual([]);
    }
    expect([...kinds].sort()).toEqual(['.eml', '.html', '.json', '.pdf', '.png']);
  },
);

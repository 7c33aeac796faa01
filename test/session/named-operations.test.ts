// A call looks into the operations that it names, however many there are; a name that is not there is told beside all others.
import path from 'node:path';
import { expect, it } from 'vitest';
import { sessionOn } from '../../src/index.ts';
import { project, shipped } from '../support/data.ts';
import { withContext } from '../support/session.ts';

const host = { platform: process.platform, arch: process.arch, env: {}, uid: undefined, now: 0 };

it('reads nothing of other operations, unless one is asked for that is not there', async () => {
  await withContext({ project, data: path.join(project, 'data'), host }, async (context) => {
    const seen: string[] = [];
    const root: typeof context.root = {
      ...context.root,
      read(name, limit) {
        seen.push(name);
        return context.root.read(name, limit);
      },
      list(folder) {
        seen.push(folder);
        return context.root.list(folder);
      },
    };
    const session = sessionOn({ ...context, root });
    const ofOthers = () => seen.filter((name) => name.startsWith('example'));
    const { period } = await session.read(shipped);
    expect(period?.id).toBe(shipped);
    expect(seen).toContain('azerbaijan/2024-09/figures.yaml');
    expect(ofOthers()).toEqual([]);
    const { findings } = await session.read('azerbaijan/1999-01');
    expect(findings).toMatchObject([{ code: 'unknown-period', hint: expect.stringContaining('example/') }]);
    expect(ofOthers()).toContain('example');
  });
});

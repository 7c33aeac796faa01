// A browser that is stopped while it starts, at many moments of the start, leaves no process.
import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { childrenOf, groupLives, makeFontDir, stopWhileItStarts } from './support.ts';

it.runIf(process.platform === 'linux')('leaves no process, whenever it is stopped', async () => {
  const fontDir = await makeFontDir();
  const others = childrenOf(process.pid);
  const browsers = () => childrenOf(process.pid).filter((pid) => groupLives(pid) && !others.includes(pid));
  await stopWhileItStarts(fontDir, 21);
  await expect.poll(browsers).toEqual([]);
  rmSync(fontDir, { recursive: true });
});

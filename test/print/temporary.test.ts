import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolderFault } from '../../src/print/temporary.ts';
import { temporaryFolder } from './support.ts';

it.runIf(process.platform !== 'win32')(
  'the folder of temporary files is named when it is at fault',
  async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    expect(await temporaryFolderFault({ TMPDIR: folder })).toBeUndefined();
    expect(await temporaryFolderFault({})).toBeUndefined();
    expect(await temporaryFolderFault({ TMPDIR: path.join(folder, 'none') })).toMatchObject({
      code: 'no-temporary-folder',
      message: `TMPDIR is ${folder}/none, and no folder is there.`,
      hint: expect.stringContaining('unset it'),
    });
    expect(await temporaryFolderFault({ TMPDIR: file })).toMatchObject({
      message: expect.stringContaining('is not a folder'),
    });
    const closed = path.join(folder, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o500);
    const fault = await temporaryFolderFault({ TMPDIR: closed });
    // Root may write everywhere.
    if (process.getuid?.() !== 0) expect(fault?.message).toContain('you may not write there');
  },
);

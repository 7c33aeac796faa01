// What programs without types get wrong in a call: told, and never an error of the language.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSession } from '../../src/index.ts';
import { project, shipped } from '../support/data.ts';
import { memoryOf } from '../support/memory.ts';

const data = () => memoryOf(path.join(project, 'data'));

const withoutBrowser = () => {
  throw new Error('a browser was asked for');
};

describe('a mistake in a call', () => {
  it('is found: options that there are not, or that take something else', async () => {
    await using session = openSession({ files: await data(), browser: withoutBrowser });
    const place = { file: 'data/azerbaijan' };
    const wrong: [options: unknown, code: string, hint: RegExp][] = [
      [{ languages: 'en' }, 'wrong-option', /^Give a list of names/],
      [{ languages: [5] }, 'wrong-option', /^Give a list of names/],
      [{ language: ['en'] }, 'unknown-option', /“languages”/],
      [{ signal: 5 }, 'wrong-option', /AbortSignal/],
      [null, 'wrong-option', /languages/],
      ['en', 'wrong-option', /languages/],
      [['en'], 'wrong-option', /languages/],
    ];
    for (const [options, code, hint] of wrong) {
      for (const call of [
        session.read(shipped, options as object),
        session.check(shipped, options as object),
        session.make(shipped, options as object),
        session.compare(shipped, 'azerbaijan/2025-03', options as object),
      ]) {
        const { findings } = await call;
        expect(findings).toContainEqual(
          expect.objectContaining({ code, severity: 'error', place, hint: expect.stringMatching(hint) }),
        );
      }
    }
    const { findings } = await session.make(shipped, { draft: 'yes', languages: undefined } as object);
    expect(findings).toMatchObject([{ code: 'wrong-option', message: '“draft” is a string.' }]);
  });

  it('is thrown where no session can be opened', async () => {
    const open = openSession as (options?: unknown) => ReturnType<typeof openSession>;
    const files = new Map();
    const wrong: [options: unknown, message: RegExp][] = [
      [undefined, /“files” is not given/],
      [null, /“files” is not given/],
      [{}, /“files” is not given/],
      ['data', /options/],
      [{ files: { 'azerbaijan/operation.yaml': '' } }, /“files” is an object of another kind/],
      [{ files: data() }, /“files” is a promise/],
      [{ files, templates: {} }, /“templates”/],
      [{ files, language: 'en' }, /no option “language”/],
      [{ files, browser: 'chrome' }, /“browser” is a string/],
      [{ files, clock: new Date() }, /“clock”/],
      [{ files, signal: {} }, /“signal”/],
    ];
    const thrown = (message: RegExp) =>
      expect.objectContaining({
        name: 'FactsheetError',
        kind: 'usage',
        message: expect.stringMatching(message),
      });
    for (const [options, message] of wrong) expect(() => open(options)).toThrow(thrown(message));
    await using session = open({ files });
    expect(() => session.over({} as never)).toThrow(thrown(/“files”/));
    expect(() => session.over(files, { draft: true } as object)).toThrow(thrown(/“draft”/));
  });
});

// Other programs on the same ready pages, each installed into a folder of its own and skipped where it cannot be.
import path from 'node:path';
import { measure, median, project, runProgram, script, usersNode } from '../machine/measure.ts';
import type { Setting } from '../measure/measurement.ts';
import { writePeriods } from '../periods/make.ts';
import type { Row } from '../rows.ts';
import { fromNpm, fromPyPi } from './install.ts';

/** The folder with the ready HTML, the names of its files, and the browser's program. */
type Pages = { html: string; files: readonly string[]; chromium: string };

/** How many documents those make that take seconds for each. */
const few = 3;

/** Each installs its program and gives the documents that it makes in a second. */
const programs: Readonly<Record<string, (pages: Pages) => Promise<number>>> = {
  jsreport: async ({ html, chromium }) => {
    // puppeteer as jsreport 4.14 has it.
    const packages = [
      '@jsreport/jsreport-core@4.11.2',
      '@jsreport/jsreport-chrome-pdf@4.4.1',
      'puppeteer@24.43.1',
    ];
    const installed = await fromNpm('jsreport', packages);
    return rateOf(await measure([script('peers/jsreport'), installed, chromium, html]));
  },
  Vivliostyle: async ({ html, files, chromium }) => {
    const installed = await fromNpm('vivliostyle', ['@vivliostyle/cli@11.3.3']);
    const program = path.join(installed, 'node_modules', '.bin', 'vivliostyle');
    const seconds: number[] = [];
    for (const file of files.slice(0, few)) {
      const start = performance.now();
      const out = path.join(html, `vivliostyle-${file}.pdf`);
      await runProgram(program, [
        'build',
        path.join(html, file),
        '-o',
        out,
        '--executable-browser',
        chromium,
      ]);
      seconds.push((performance.now() - start) / 1000);
    }
    return 1 / median(seconds);
  },
  // 68.1 and 70.0 end with an AttributeError at the style sheet of the pages.
  WeasyPrint: async ({ html }) =>
    rateOf(await python('weasyprint', 'weasyprint==66.0', [peer('with-weasyprint.py'), html, String(few)])),
  // The same words and charts, on pages of its own.
  Typst: async ({ html }) => rateOf(await python('typst', 'typst==0.15.2', [peer('with-typst.py'), html])),
};

/** This program's documents a second beside each other program's, on the pages that it made. */
export async function peers({ documents, folder, skipped }: Setting): Promise<Row[]> {
  const data = path.join(folder, 'data');
  const html = path.join(folder, 'html');
  const ids = await writePeriods(path.join(project, 'data'), data, Math.ceil(documents / 2) + 1);
  const ours = await measure([...usersNode, script('warm'), data, ...ids]);
  await measure([script('html'), data, html, ...ids.slice(1)]);
  const files = ids
    .slice(1)
    .flatMap((_, index) => ['az', 'en'].map((language) => `${index}-${language}.html`));
  const rows: Row[] = [];
  for (const [name, make] of Object.entries(programs)) {
    try {
      const value = await make({ html, files, chromium: String(ours.said.executable) });
      rows.push({
        name: 'documents beside others',
        unit: '/s',
        value: rateOf(ours),
        beside: { name, value },
        ...(name === 'jsreport' && { target: { least: 1.5 } }),
      });
    } catch (error) {
      const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      skipped(`${name}: skipped (${reason})`);
    }
  }
  return rows;
}

const peer = (file: string) => path.join(project, 'test', 'bench', 'peers', file);

/** What a program said in its last line. @throws Error if that is no rate */
function rateOf({ said }: { said: Record<string, unknown> }): number {
  if (typeof said.rate !== 'number') throw new Error('it says no rate');
  return said.rate;
}

/** Runs a script with a package of PyPI. */
async function python(folder: string, requirement: string, args: readonly string[]) {
  return runProgram(await fromPyPi(folder, requirement), args);
}

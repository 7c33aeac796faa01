// The way from a period in one language to one edition of it, with what is found in it.
import { setImmediate } from 'node:timers/promises';
import { drawCharts } from '../charts/index.ts';
import { runChecks } from '../checks/check.ts';
import { pageChecks, pdfChecks, pressChecks, webChecks } from '../checks/index.ts';
import { finishPdf } from '../finish/index.ts';
import { finishPress } from '../finish/press/index.ts';
import { viewModel } from '../layout/view.ts';
import { webChartWidth, webView } from '../layout/web.ts';
import type { LocalPeriod } from '../locale/local.ts';
import type { Period } from '../period/period.ts';
import { placePicture } from '../pictures/paper.ts';
import { lightPictures, webPosition } from '../pictures/web.ts';
import type { Place } from '../print/place.ts';
import type { PdfEdition, Progress, Tools, WebPage } from './job.ts';
import { coverName, fileName } from './names.ts';

/** Chart width in px: the rail of page 1 and the cells in the foot of page 2 are 54 mm wide. */
const chartWidth = Math.floor((54 * 96) / 25.4);

/** The ring of funding, 37 mm wide: the page says its parts beside it. */
const ownLooks = { funding: { width: 140, bare: true } };

/**
 * Between long steps what waits has its turn: a Ctrl-C above all. Documents are made side by side, and Node runs all that
 * wait for the same turn in one go: so each waits for the one before it, and signals come in between.
 */
const turn = () => {
  turns = turns.then(() => setImmediate());
  return turns;
};
let turns: Promise<unknown> = Promise.resolve();

/** One PDF to make: `csv` are the period's figures, which travel with it. */
type Wanted = { local: LocalPeriod; edition: PdfEdition; draft: boolean; csv: Uint8Array };

/** One language in one edition: charts, page, PDF, edition, findings. */
export async function makePdf({ local, edition, draft, csv }: Wanted, tools: Tools, progress: Progress) {
  const { period, language } = local;
  const file = fileName(period, language, edition, draft);
  await turn();
  progress('draw', `${period.id} ${language}`);
  const theme = tools.theme(period.operation.palette);
  const charts = drawCharts(local, theme, tools.pen, chartWidth, ownLooks);
  await turn();
  const view = viewModel(local, charts, { edition, file, draft, position: '50% 50%' });
  const page = await tools.compose(view);
  progress('print', `${period.id} ${language}`);
  const place = placer(period, edition);
  const { pdf, ...printed } = await tools.print(page.html, edition === 'press', place, file);
  const facts = { ...view.facts, language, words: page.words };
  const figures = { csv, description: local.word('figures_file') };
  await turn();
  const finished =
    edition === 'press'
      ? await finishPress(pdf, facts, { ...(await tools.press(period)), file })
      : await finishPdf(pdf, { ...facts, figures });
  await turn();
  const findings = [
    ...runChecks(pageChecks, { period, language, text: page.text, printed, covered: tools.covered }),
    ...runChecks(edition === 'press' ? pressChecks : pdfChecks, { period, language, finished }),
  ];
  return { factsheet: { ...finished, language, edition, file, fit: printed.fit }, findings };
}

/** Gives each picture of the pages its pixels, once it is known where it stands. */
function placer({ photo, logo, shown }: Period, edition: PdfEdition): Place {
  const pictures = { photo: [photo, shown.photo], logo: [logo, shown.logo] } as const;
  return (name, slot) => {
    if (name !== 'photo' && name !== 'logo') return undefined;
    const [given, opened] = pictures[name];
    return given && opened && placePicture(given, opened, { kind: name, slot, press: edition === 'press' });
  };
}

/** What the web editions are made beside: `pdf` says whether the PDFs for the screen and their covers are. */
type Beside = { draft: boolean; pdf: boolean };

/** The web edition in each language. Each leads to the others, and to what is made beside it: never to what is not. */
export function makeWeb(
  locals: readonly LocalPeriod[],
  { draft, pdf }: Beside,
  tools: Tools,
  progress: Progress,
) {
  return Promise.all(
    locals.map(async ({ period, ...rest }) => {
      const { language } = rest;
      await turn();
      progress('web', `${period.id} ${language}`);
      const local = { ...rest, period: await lightPictures(period) };
      const charts = drawCharts(local, tools.theme(period.operation.palette), tools.pen, webChartWidth);
      await turn();
      const languages = locals.map((each) => ({
        language: each.language,
        page: fileName(period, each.language, 'web', draft),
        pdf: pdf ? fileName(period, each.language, 'screen', draft) : undefined,
      }));
      const { photo } = local.period.shown;
      const position = photo ? webPosition(photo) : '50% 50%';
      const cover = pdf ? coverName(period, language, draft) : undefined;
      const { html, text } = await tools.composeWeb(
        webView(local, charts, { draft, cover, position, languages }),
      );
      const file = fileName(period, language, 'web', draft);
      const webPage: WebPage = { language, edition: 'web', file, bytes: Buffer.from(html) };
      return { webPage, findings: runChecks(webChecks, { period, language, text, covered: tools.covered }) };
    }),
  );
}

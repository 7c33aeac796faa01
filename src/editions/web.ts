// The edition for phones and search engines: one responsive HTML file that asks for nothing.
import { shownPages, summaryOf } from '../blocks/show.ts';
import { webChecks } from '../checks/index.ts';
import { webChartWidth, webView } from '../layout/web.ts';
import { lightPictures, webPosition } from '../pictures/web.ts';
import type { Composed, Edition } from './edition.ts';

/** Each language leads to the others, and to what is made beside it: never to what is not. No browser is needed. */
export const web: Edition<Composed, Composed> = {
  suffix: '',
  ending: '.html',
  charts: { width: () => webChartWidth, own: false },
  async compose({ local, draft, languages, file, pdf, cover }, charts, tools) {
    const period = await lightPictures(local.period);
    const here = { ...local, period };
    const position = (picture: string) => {
      const shown = period.shown[picture];
      return shown ? webPosition(shown) : '50% 50%';
    };
    const view = webView(here, shownPages(here, { charts, position }), {
      edition: 'web',
      draft,
      cover: cover(local.language),
      summary: summaryOf(local),
      languages: languages.map((language) => ({ language, page: file(language), pdf: pdf(language) })),
    });
    return tools.composeWeb(view);
  },
  print: async (page) => page,
  async finish({ html }, _, { local: { language }, file, cover }) {
    const bytes = Buffer.from(html);
    return { files: [{ file: file(language), type: 'text/html', bytes, cover: cover(language) }] };
  },
  checks: webChecks,
  whole: false,
  packed: true,
};

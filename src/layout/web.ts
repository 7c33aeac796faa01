// The web edition: one period in one language as a view model for the templates of templates/web. Pure.
import type { Chart } from '../charts/index.ts';
import { capital } from '../language/capitals.ts';
import { displayNames } from '../language/intl.ts';
import { stopOf } from '../language/said.ts';
import { commaOf, directionOf } from '../language/tag.ts';
import type { LocalPeriod } from '../locale/local.ts';
import type { Piece, ShownPage } from './pieces.ts';
import { type View, viewModel } from './view.ts';

/** The px that charts are drawn at for the web: shown between 280 and 370 px wide, their labels come to 13 to 17 px. */
export const webChartWidth = 230;

/** The files of one language that stand beside each other, by their names: none that is not made with the page. */
export type LanguageFiles = { language: string; page: string; pdf?: string | undefined };

/** What the web edition is told of itself and its neighbours: its own language's files are among `languages`. */
export type WebSheet = {
  edition: string;
  draft: boolean;
  cover?: string | undefined;
  /** What previews of links say of it, in passages. */
  summary: readonly string[];
  languages: readonly LanguageFiles[];
};

/** What the web templates get beside the page's own view. */
export type WebView = View & ReturnType<typeof webParts> & { feet: readonly Piece[] };

/**
 * Puts one period in one language, and what its blocks show, into the shape of the web edition: the words and figures are the
 * pages' own. What stands in the web edition's foot is taken out of its area.
 */
export function webView(local: LocalPeriod, pages: readonly ShownPage[], sheet: WebSheet): WebView {
  const file = sheet.languages.find(({ language }) => language === local.language)?.page ?? '';
  const feet: Piece[] = [];
  const webPages = pages.map((page): ShownPage => {
    const areas = Object.entries(page.areas).map(([name, area]) => {
      feet.push(...(area?.pieces ?? []).filter(({ inFoot }) => inFoot));
      const pieces = (area?.pieces ?? []).filter(({ inFoot }) => !inFoot).map((one) => forWeb(one, local));
      return [name, area && pieces.length > 0 ? { ...area, pieces } : undefined] as const;
    });
    return { ...page, areas: Object.fromEntries(areas) };
  });
  const view = viewModel(local, webPages, { ...sheet, press: false, file });
  return { ...view, ...webParts(view, local, sheet), feet };
}

/** A piece whose charts have their figures beside them, as tables. */
function forWeb(piece: Piece, local: LocalPeriod): Piece {
  const { chart, members } = piece;
  return {
    ...piece,
    ...(chart !== undefined && { chart: webChart(chart as Chart, local) }),
    ...(members && { members: members.map((one) => forWeb(one, local)) }),
  };
}

function webParts(view: View, local: LocalPeriod, { draft, cover, languages, summary: passages }: WebSheet) {
  const { word, period, language } = local;
  const site = period.operation.site?.replace(/\/*$/, '/');
  const address = (file: string) => (site ?? '') + encodeURIComponent(file);
  const files = languages.map((one) => ({
    language: one.language,
    direction: directionOf(one.language),
    name: ownName(one.language),
    current: one.language === language,
    page: encodeURIComponent(one.page),
    address: address(one.page),
    pdf: one.pdf && encodeURIComponent(one.pdf),
  }));
  const own = files.find((one) => one.language === language);
  return {
    web: {
      title: draft ? `${word('draft')}${stopOf(local.language)} ${view.facts.title}` : view.facts.title,
      description: summary(passages),
      cover: cover && address(cover),
      site,
      own,
      files,
      others: files.filter((one) => one !== own),
      draft: draft ? word('web.draft') : undefined,
      skip: word('web.skip'),
      languages: word('web.languages'),
      pdf: word('web.pdf'),
      downloads: own?.pdf ? word('web.downloads') : undefined,
    },
  };
}

/** A chart with its figures as rows of a table, and colours that the styles can change. */
function webChart(chart: Chart, { word, language }: LocalPeriod) {
  const { title, period, unit, table } = chart;
  return {
    ...chart,
    svg: themable(chart.svg),
    data: {
      words: word('web.table'),
      caption: `${title}${commaOf(language)}${period} (${unit})`,
      figure: word('web.figure'),
      share: table.some((row) => row.share) ? word('web.share') : undefined,
      change: table.some((row) => row.change) ? word('web.change') : undefined,
      rows: table.map(({ name, value, share = '–', change = '–' }) => ({ name, value, share, change })),
    },
  };
}

/** Colours that Skia's writer of SVG calls by name. */
const named: Record<string, string> = { black: '#000000', white: '#ffffff' };

/**
 * Each colour of a drawing as a custom property that falls back to the colour itself: `var(--c-0072bc,#0072bc)`. Styles
 * for a dark ground set those properties; a colour that they do not know stays as it is.
 */
function themable(svg: string): string {
  return svg.replace(
    /\b(fill|stroke)="(#[0-9a-f]{3,6}|[a-z]+)"/gi,
    (whole, where: string, colour: string) => {
      const hex = named[colour.toLowerCase()] ?? colour.toLowerCase();
      if (!hex.startsWith('#')) return whole;
      const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
      return `${where}="var(--c-${full.slice(1)},${full})"`;
    },
  );
}

/** A language's name in itself, with a capital: `Azərbaycan dili`, `English`. */
function ownName(language: string): string {
  const name = displayNames(language, { type: 'language' }).of(language) ?? language;
  return capital(name, language);
}

/** As much as previews of links show: whole passages up to 200 characters, the first in any case. */
export function summary(passages: readonly string[]): string {
  const [first = '', ...more] = passages.map((text) => text.replace(/\s+/g, ' ').trim());
  let text = first;
  for (const next of more) {
    if (text.length + 1 + next.length > 200) break;
    text += ` ${next}`;
  }
  return text;
}

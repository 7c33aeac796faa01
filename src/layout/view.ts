// The view model: everything that the templates show, already in words, in the order of the page.
import type { Chart, ChartId } from '../charts/index.ts';
import { gapSign, isGap } from '../gaps.ts';
import type { LocalPeriod } from '../locale/local.ts';
import type { Localised } from '../locale/texts.ts';
import { escapeHtml } from '../markup.ts';
import type { ShownPicture } from '../period/period.ts';
import type { TextFile } from '../period/schema.ts';
import type { Passage } from '../text/html.ts';
import { mailAddress, webAddress } from './address.ts';
import { documentFacts } from './facts.ts';
import { highlightsOf, leadApart, pointsOf } from './highlights.ts';
import { unreadRules } from './unread.ts';

type Charts = Partial<Record<ChartId, Chart>>;
type Titled = { block: string; title: string; html: string };
type Item = { block: string; html: string };

/** What the templates get. `html` fields are safe inline HTML; all else is plain text. `block` names the passage. */
export type View = ReturnType<typeof viewModel>;

/**
 * Who the factsheet is for: `edition` is for the style sheets; `press` says whether it goes to the printer, on a sheet with
 * a slug line. `file` is the name it will have, `position` where the photo is held while its box is wider or taller than it
 * is (CSS `object-position`).
 */
export type Sheet = { edition: string; press: boolean; file: string; draft: boolean; position: string };

/** Puts one period in one language, and its charts, into the shape of the page. */
export function viewModel(
  local: LocalPeriod,
  charts: Charts,
  { edition, press, file, draft, position }: Sheet,
) {
  const { operation, figures } = local.period;
  const { word, own, format, text } = local;
  const month = format.capitalise(format.month(figures.issued));
  const country = own(operation.name);
  const organisation = own(operation.organisation.short);
  return {
    language: local.language,
    palette: operation.palette,
    edition,
    facts: documentFacts(local),
    draft: draft ? word('draft') : undefined,
    // A tint is no ink: the printer's edition has none.
    unread: draft && !press ? unreadRules(local.period, local.language) : '',
    masthead: {
      kind: word('kind'),
      country,
      longName: country.length > 24,
      month,
      organisation: { short: organisation, full: own(operation.organisation.full) },
      logo: local.period.shown.logo ? dataUri(local.period.shown.logo) : undefined,
    },
    opening: items('opening', text.opening),
    population: population(local, charts),
    highlights: highlights(local),
    protection: section(headingOf(local, 'protection'), titled('protection', text.protection)),
    story: story(local, position),
    priorities: section(
      headingOf(local, 'priorities'),
      titled('priorities', text.priorities).map((item) => ({
        ...item,
        title: word('run_in', { title: item.title }),
      })),
    ),
    partnership: section(headingOf(local, 'partnership'), items('partnership', text.partnership)),
    statelessness: section(headingOf(local, 'statelessness'), items('statelessness', text.statelessness)),
    presence: presence(local, charts),
    funding: funding(local, charts),
    band: charts.funding !== undefined || figures.donors.list.length > 0,
    donors: donors(local),
    foot: foot(local),
    pullout: pullout(local),
    running: { left: `${country} · ${month}`, right: `${organisation} · ${word('kind')}` },
    pages: [1, 2].map((page) => word('pages', { page, total: 2 })),
    slugs: press
      ? [1, 2].map((page) => ({
          file,
          language: local.language,
          issued: isGap(figures.issued) ? gapSign : figures.issued,
          page: `${page}/2`,
        }))
      : undefined,
  };
}

function population({ period, word, bind, source: sourceName, format }: LocalPeriod, charts: Charts) {
  const { as_of, source } = period.figures.population;
  const origins = [charts.refugee_origins, charts.asylum_origins].filter((chart) => chart !== undefined);
  if (!charts.population && origins.length === 0) return undefined;
  return {
    title: word('population.title'),
    asOf: format.asOf(as_of),
    since: [charts.population, ...origins].find((chart) => chart?.since)?.since,
    main: charts.population,
    origins,
    source: bind(word('source', { source: sourceName(source, as_of) })),
  };
}

function highlights(local: LocalPeriod) {
  const { items, since } = highlightsOf(local);
  const shown = section(headingOf(local, 'highlights'), items);
  return shown && { ...shown, since };
}

function story({ text, period, word }: LocalPeriod, position: string) {
  if (!text.story) return undefined;
  const { title, body, link, image } = text.story;
  const { shown, figures } = period;
  const { photo } = shown;
  return {
    block: 'story',
    title: title.plain,
    html: body.html,
    link: figures.story.link
      ? {
          label: link?.plain ?? word('more'),
          ...webAddress(figures.story.link),
        }
      : undefined,
    photo:
      photo && image
        ? {
            src: dataUri(photo),
            position,
            ratio: Math.round((photo.size.width / photo.size.height) * 1000) / 1000,
            alt: image.alt.plain,
            caption: image.caption.html,
            credit: image.credit.html,
          }
        : undefined,
  };
}

function presence({ period, word, own, format }: LocalPeriod, charts: Charts) {
  const { offices } = period.figures.presence;
  if (!charts.staff && Object.keys(offices).length === 0) return undefined;
  return {
    title: word('presence.title'),
    chart: charts.staff,
    officesTitle: word('presence.offices'),
    offices: Object.entries(offices).map(([key, count]) => ({
      count: format.number(count),
      name: own(period.operation.offices[key] ?? {}, count),
    })),
  };
}

/** The funding chart, and its two sides in words beside it: what is funded, which is seen first, and the gap. */
function funding({ bind }: LocalPeriod, { funding: chart }: Charts) {
  if (!chart) return undefined;
  const [, funded, gap] = chart.table;
  const sides = [
    { kind: 'funded', ...funded },
    { kind: 'gap', ...gap },
  ].map(({ kind, name, value, share }) => {
    // “over 99.9%”, where the ring’s side has room for “56%”.
    return { kind, name, amount: value, share, long: (share?.length ?? 0) > 5 };
  });
  return { ...chart, source: bind(chart.source), sides };
}

/** A passage that the page sets large, with its figure apart where it begins with one. */
function pullout({ text }: LocalPeriod) {
  return text.pullout && { block: 'pullout', ...leadApart(text.pullout) };
}

function donors({ period, text, word, format }: LocalPeriod) {
  const { list, order } = period.figures.donors;
  const names = list.map(format.donor);
  if (order === 'by_name') names.sort(format.compare);
  return {
    title: word('donors'),
    thanks: text.donors?.thanks.html,
    names,
    private: text.donors?.private?.html,
  };
}

/** The sources that the page names, in the order of operation.yaml; one has several names where its figures are of several days. */
function sources({ period, source, bind }: LocalPeriod) {
  const { figures, operation } = period;
  const { population, funding, presence } = figures;
  const parts = [population, funding, presence].map((part) => ({ key: part.source, day: part.as_of }));
  const used = [...parts, { key: figures.source, day: undefined }];
  return Object.entries(operation.sources).flatMap(([key, { url }]) => {
    const names = new Set(used.filter((one) => one.key === key).map(({ day }) => source(key, day)));
    return [...names].map((name) => ({
      name: bind(name),
      url: url ? webAddress(url) : undefined,
    }));
  });
}

function foot(local: LocalPeriod) {
  const { period, text, word, own, format } = local;
  const { operation, figures } = period;
  return {
    contactsTitle: word('contacts'),
    contacts: Object.values(operation.contacts).map((contact) => ({
      name: own(contact.name),
      address: contact.address ? own(contact.address) : undefined,
      phone: contact.phone,
      email: contact.email ? mailAddress(contact.email) : undefined,
      web: contact.web ? webAddress(contact.web) : undefined,
    })),
    sourcesTitle: word('sources'),
    sources: sources(local),
    notes: items('notes', text.notes),
    disclaimer: word('disclaimer'),
    issued: word('issued', { date: format.date(figures.issued) }),
  };
}

/** A section's heading as safe inline HTML: its own, or the template's. */
function headingOf(
  { text, word }: LocalPeriod,
  part: 'highlights' | 'protection' | 'priorities' | 'partnership' | 'statelessness',
): string {
  const { title } = text[part];
  return title && 'html' in title ? title.html.replaceAll('\u00AD', '') : escapeHtml(word(part));
}

/** A section that has nothing to say is left out with its heading. */
function section<T>(title: string, list: T[]): { title: string; items: T[] } | undefined {
  return list.length > 0 ? { title, items: list } : undefined;
}

function items(part: string, record: Readonly<Record<string, Passage>>): Item[] {
  return pointsOf(record).map(([key, { html }]) => ({ block: `${part}.${key}`, html }));
}

function titled(part: string, record: Localised<TextFile>['protection']): Titled[] {
  return Object.entries(record).flatMap(([key, passage]) => {
    if ('html' in passage) return [];
    return [{ block: `${part}.${key}`, title: passage.title.html, html: passage.body.html }];
  });
}

function dataUri({ mediaType, bytes }: ShownPicture): string {
  return `data:${mediaType};base64,${bytes.toString('base64')}`;
}

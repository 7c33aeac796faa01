// The pages of a period in one language, block by block: what each area shows, ready for the templates. Pure.
import type { Chart } from '../charts/chart.ts';
import type { KeyFigure } from '../layout/key-figures.ts';
import type { Piece, ShownArea, ShownPage } from '../layout/pieces.ts';
import type { LocalPeriod } from '../locale/local.ts';
import type { Block } from '../period/blocks.ts';
import { areaOf, type Room } from './area.ts';
import { kinds } from './index.ts';
import type { AnyKind, Showing } from './kind.ts';

/** Charts by the names of their blocks, and where pictures are held (CSS `object-position`) by theirs. */
export type Drawn = { charts: Readonly<Record<string, Chart>>; position(picture: string): string };

// biome-ignore lint/suspicious/noExplicitAny: each kind's own schemas say what its words, data and options are
type AnyShowing = Showing<any, any, any>;

/** Every page with its areas; areas of which nothing is to be shown are left out. */
export function shownPages(local: LocalPeriod, drawn: Drawn): ShownPage[] {
  const blocks = new Map(local.period.blocks.map((block) => [block.name, block]));
  return local.period.pages.map((page, index): ShownPage => {
    const { form, areas } = page;
    const shown = areas.map(({ area, blocks: names }): [string, ShownArea | undefined] => {
      const about = areaOf(page, area, local.period.blocks);
      const own = names.flatMap((name) => blocks.get(name) ?? []);
      const pieces = inFamilies(own.flatMap((block) => pieceOf(block, about, local, drawn)));
      return [
        area,
        pieces.length > 0 ? { name: area, most: about.most, pairs: about.pairs, pieces } : undefined,
      ];
    });
    return { number: index + 1, form, template: `forms/${form}`, areas: Object.fromEntries(shown) };
  });
}

/** The key figures of the blocks that are on the pages, in the order of the table of kinds; none is told twice. */
export function keyFiguresOf(local: LocalPeriod, drawn: Drawn): KeyFigure[] {
  const order = Object.keys(kinds);
  const told = new Set<string>();
  return local.period.blocks
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .flatMap((block) => {
      const page = local.period.pages[block.page - 1];
      if (!page) return [];
      return (
        kinds[block.kind]?.keyFigures?.(
          showingOf(block, areaOf(page, block.area, local.period.blocks), local, drawn),
        ) ?? []
      );
    })
    .filter(({ figure }) => {
      const isNew = figure === undefined || !told.has(figure);
      if (figure !== undefined) told.add(figure);
      return isNew;
    });
}

/** The passages that say what a sheet is about: those of the first block of a kind that does. */
export function summaryOf({ period, text }: LocalPeriod): string[] {
  for (const { kind, name } of period.blocks) {
    const words = text[name];
    if (kinds[kind]?.summary && words !== undefined) return kinds[kind].summary(words as never);
  }
  return [];
}

function showingOf(block: Block, area: Room, local: LocalPeriod, { charts, position }: Drawn): AnyShowing {
  const { name, data, options } = block;
  const words = Object.hasOwn(local.text, name) ? local.text[name] : undefined;
  return { block, local, words, data, options, chart: charts[name], area, position };
}

function pieceOf(block: Block, area: Room, local: LocalPeriod, drawn: Drawn): Piece[] {
  const kind = kinds[block.kind] as AnyKind;
  const shown = kind.show(showingOf(block, area, local, drawn));
  if (!shown) return [];
  const { family, inFoot = false } = kind;
  const [fill, row] = [area.flow === 'stack', area.flow === 'row'];
  const place = { name: block.name, fill, row, first: true, family, inFoot };
  return [{ ...shown, template: `blocks/${block.kind}`, ...place }];
}

/**
 * Neighbours of one family in one piece: the first has the heading, and says since when changes are counted; what all of them
 * come from stands at the end.
 */
function inFamilies(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last && piece.family !== undefined && last[0]?.family === piece.family) last.push(piece);
    else runs.push([piece]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    if (first?.family === undefined) return run;
    const since = run.find((one) => one.since)?.since;
    const members = run.map((one, index) => ({
      ...one,
      first: index === 0,
      since: index === 0 ? since : undefined,
    }));
    const { family, fill, row, source } = first;
    return [
      { template: `blocks/${family}`, name: family, fill, row, first: true, inFoot: false, source, members },
    ];
  });
}

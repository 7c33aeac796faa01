// What the blocks of a period show, for tests: by their names, and as the pages' view.
import { chartsOf } from '../../src/blocks/charts.ts';
import { parts } from '../../src/blocks/load.ts';
import { shownPages } from '../../src/blocks/show.ts';
import { drawCharts } from '../../src/charts/index.ts';
import type { Renderer } from '../../src/charts/svg.ts';
import { memorySource } from '../../src/files/memory-source.ts';
import type { Piece, ShownPage } from '../../src/layout/pieces.ts';
import { type View, viewModel } from '../../src/layout/view.ts';
import type { LocalPeriod } from '../../src/locale/local.ts';
import { figuresSchemaFor, textSchemaFor } from '../../src/period/page-holds.ts';
import { readPages } from '../../src/period/pages.ts';
import { theme } from '../charts/support.ts';

/** The pages of a period in one language, with charts where there is a renderer. */
export function pagesOf(local: LocalPeriod, renderer?: Renderer): ShownPage[] {
  const jobs = renderer ? chartsOf(local.period, { width: () => 204, own: true }) : [];
  const charts = renderer ? drawCharts(local, jobs, theme, renderer) : {};
  return shownPages(local, { charts, position: () => '50% 50%' });
}

/** The view of the pages, as the edition for readers has it. */
export function viewOf(
  local: LocalPeriod,
  { renderer, draft = false }: { renderer?: Renderer; draft?: boolean } = {},
): View {
  return viewModel(local, pagesOf(local, renderer), {
    edition: 'screen',
    press: false,
    file: 'x.pdf',
    draft,
  });
}

type Shown = Piece & {
  title?: string;
  items?: readonly { block: string; title?: string; html: string }[];
  offices?: unknown;
};

/** What each block shows, by its name. */
export function shownBlocks(
  local: LocalPeriod,
  renderer?: Renderer,
): Readonly<Record<string, Shown | undefined>> {
  const pieces = pagesOf(local, renderer).flatMap(({ areas }) =>
    Object.values(areas).flatMap((area) => area?.pieces ?? []),
  );
  const all = pieces.flatMap((piece) => piece.members ?? [piece]);
  return Object.fromEntries(all.map((piece) => [piece.name, piece]));
}

/** What the files of a period may hold that has no page.yaml. */
export async function standardSchemas() {
  const { blocks } = await readPages(memorySource(new Map()), 'land/2024-09', parts);
  const held = { blocks, parts, isOpen: false };
  return { figuresSchema: figuresSchemaFor(held), textSchema: textSchemaFor(held) };
}

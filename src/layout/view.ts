// The view model: everything that the templates show, already in words, in the order of the pages.
import { gapSign, isGap } from '../gaps.ts';
import { commaOf, directionOf } from '../language/tag.ts';
import type { LocalPeriod } from '../locale/local.ts';
import type { ShownPicture } from '../period/period.ts';
import { documentFacts } from './facts.ts';
import type { HeldPicture, Piece, ShownPage } from './pieces.ts';
import { unreadRules } from './unread.ts';

/** What the templates get. `html` fields are safe inline HTML; all else is plain text. */
export type View = ReturnType<typeof viewModel>;

/** Letters: a longer word for a draft would run over the paper’s edge at its full size. */
const longestDraft = 10;

/**
 * Who the factsheet is for: `edition` is for the style sheets; `press` says whether it goes to the printer, on a sheet with
 * a slug line. `file` is the name it will have. `unmarked`: a draft without its mark across the pages.
 */
export type Sheet = { edition: string; press: boolean; file: string; draft: boolean; unmarked?: boolean };

/** Puts one period in one language, and what its blocks show, into the shape of the pages. */
export function viewModel(
  local: LocalPeriod,
  pages: readonly ShownPage[],
  { edition, press, file, draft, unmarked = false }: Sheet,
) {
  const { operation, figures } = local.period;
  const { word, own, format, bind } = local;
  const month = format.capitalise(format.month(figures.issued));
  const country = own(operation.name);
  const organisation = own(operation.organisation.short);
  const { logo } = local.period.shown;
  const total = pages.length;
  return {
    language: local.language,
    direction: directionOf(local.language),
    comma: commaOf(local.language),
    palette: operation.palette,
    edition,
    facts: documentFacts(local),
    draft: draft && !unmarked ? word('draft') : undefined,
    draftLong: draft && word('draft').length > longestDraft,
    // A tint is no ink: the printer's edition has none.
    unread: draft && !press ? unreadRules(local.period, local.language) : '',
    masthead: {
      kind: word('kind'),
      country,
      longName: country.length > 24,
      month,
      organisation: { short: organisation, full: bind(own(operation.organisation.full)) },
      logo: logo && dataUri(logo),
    },
    held: piecesOf(pages).flatMap(heldIn),
    measured: piecesOf(pages).filter(({ measures }) => measures),
    running: { left: `${country} · ${month}`, right: `${organisation} · ${word('kind')}` },
    pages: pages.map((page) => ({
      ...page,
      isFirst: page.number === 1,
      folio: word('pages', { page: page.number, total }),
      slug: press
        ? {
            file,
            language: local.language,
            issued: isGap(figures.issued) ? gapSign : figures.issued,
            page: `${page.number}/${total}`,
          }
        : undefined,
    })),
  };
}

function piecesOf(pages: readonly ShownPage[]): Piece[] {
  return pages.flatMap(({ areas }) => Object.values(areas).flatMap((area) => area?.pieces ?? []));
}

/** The pictures of a piece, which the head of the document says how to hold. */
function heldIn({ photo, photos = [] }: Piece): HeldPicture[] {
  return photo ? [photo, ...photos] : [...photos];
}

function dataUri({ mediaType, bytes }: ShownPicture): string {
  return `data:${mediaType};base64,${bytes.toString('base64')}`;
}

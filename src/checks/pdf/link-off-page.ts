// The areas of links that answer to a click lie on the page.
import type { Box } from '../../pdf/facts.ts';
import type { PdfCheck } from '../check.ts';

/** What rounding may take (pt). */
const slack = 0.5;

/** A link whose area lies, wholly or in part, outside of its page, or has no size. */
export const linkOffPage: PdfCheck = {
  code: 'link-off-page',
  severity: 'error',
  title: 'A link that cannot be clicked',
  why: 'Its area lies beside the page, so nothing happens where one sees the link.',
  example: {
    wrong: 'an address that runs over the edge of the page',
    right: 'an address that fits into its column',
  },
  mend: 'Shorten the address or the words before it. If it stands well inside of the page, report this as a fault of the program.',
  find: ({ language, finished }) =>
    finished.facts.pages.flatMap(({ boxes, links }, index) =>
      links
        .filter(({ box }) => !answers(box, boxes.trim))
        .map(({ address = 'nowhere' }) => ({
          message: `Page ${index + 1} of the PDF (${language}): the link to ${address.slice(0, 120)} lies beside the page.`,
          about: address,
        })),
    ),
};

function answers({ x, y, width, height }: Box, page: Box): boolean {
  return (
    width > 0 &&
    height > 0 &&
    x >= page.x - slack &&
    y >= page.y - slack &&
    x + width <= page.x + page.width + slack &&
    y + height <= page.y + page.height + slack
  );
}

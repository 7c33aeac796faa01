// What does not fit on its page, and columns that stay almost empty.
import type { Finding } from '../errors.ts';
import type { Period } from '../period/period.ts';
import type { Fit } from '../print/fit.ts';

/** A column emptier than this share of its height looks unfinished. */
const emptiest = 0.25;

/** Error `overflow` with the passage, the language and by how much; warning `column-empty`. */
export function checkFit(period: Period, language: string, fit: Fit): Finding[] {
  const text = period.texts[language];
  const overflows = tellOnce(fit.overflows).map(({ page, block, mm, characters }): Finding => {
    const path = block.split('.');
    const known = text?.passages.some((passage) => path.every((part, index) => passage.path[index] === part));
    const much = `${mm.toFixed(1)} mm`;
    return {
      code: 'overflow',
      severity: 'error',
      message:
        characters > 0
          ? `Page ${page} (${language}): from ${block} on, the text is ${much} too long, about ${characters} characters.`
          : `Page ${page} (${language}): ${block} is ${much} too wide.`,
      hint: 'Shorten this passage or one before it.',
      ...(known && text && { place: text.locate(path) }),
    };
  });
  const empty = fit.columns
    .filter(({ filled }) => filled < 1 - emptiest)
    .map(({ page, name, filled }): Finding => {
      const share = Math.round((1 - filled) * 100);
      return {
        code: 'column-empty',
        severity: 'warning',
        message: `Page ${page} (${language}): the column “${name}” is ${share} per cent empty.`,
        hint: 'Add text, a picture or another figure to this page.',
        place: { file: text?.file ?? period.id },
      };
    });
  return [...overflows, ...empty];
}

/** Text that is too long pushes what follows: of one page's excesses only the greatest says what is to be done. */
function tellOnce(overflows: Fit['overflows']): Fit['overflows'] {
  const long = overflows.filter(({ characters }) => characters > 0);
  return overflows.filter(
    (one) => one.characters === 0 || long.every(({ page, mm }) => page !== one.page || mm <= one.mm),
  );
}

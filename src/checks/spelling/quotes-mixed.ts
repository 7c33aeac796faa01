// Quotation marks of two styles in one language's texts.
import { languageOf, quoted } from '../../language/index.ts';
import type { DataCheck, Found } from '../check.ts';
import { type Quotation, quotationsIn, type Style, styleOf } from '../texts/quotations.ts';
import { exactly, most, type ReadPassage, readPassages } from '../texts/read-passages.ts';

type Placed = Quotation & { passage: ReadPassage };

/** Warning for each quotation in another style than the language's own, where both stand in its texts; a note for ‘these’. */
export const quotesMixed: DataCheck = {
  code: 'quotes-mixed',
  severity: 'warning',
  doubts: true,
  title: 'Quotation marks of two styles',
  why: 'One text with “these” and «those» looks put together from two papers. One style throughout is a matter of the house.',
  example: { wrong: '«Fuji Optical» … “Report”', right: '“Fuji Optical” … “Report”' },
  mend: 'Write all quotations with the same marks.',
  find: ({ period }) => {
    const texts = readPassages(period).filter(({ isName }) => !isName);
    return [...Map.groupBy(texts, ({ language }) => language)].flatMap(([language, passages]) => {
      const all = passages.flatMap((passage) =>
        quotationsIn(passage.plain).map((one): Placed => ({ ...one, passage })),
      );
      const house = houseStyle(all, styleOf(languageOf(language).quotes?.[0]));
      return all
        .filter(({ style }) => style !== house)
        .slice(0, most)
        .map((one) => tell(one, house, language));
    });
  },
};

/** The language's own style if it is used, else the most usual one. */
function houseStyle(all: readonly Placed[], own: Style | undefined): Style | undefined {
  if (all.some(({ style }) => style === own)) return own;
  const groups = [...Map.groupBy(all, ({ style }) => style).values()];
  return groups.sort((a, b) => b.length - a.length)[0]?.[0]?.style;
}

function tell({ passage, style, start, end }: Placed, house: Style | undefined, language: string): Found {
  const found = exactly(passage, start, end);
  const words = passage.plain.slice(start + 1, end - 1).trim();
  const isPlain = !/[\uE000\uE001]/.test(words) && styleOf(languageOf(language).quotes?.[0]) === house;
  return {
    ...found,
    message: `${found.about} has other quotation marks than the other quotations.`,
    ...(isPlain && { hint: `Write ${quoted(words, language)}.` }),
    doubt: style === 'single',
  };
}

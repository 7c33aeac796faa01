// A share that a text prints is the one that the chart beside it prints.
import { wholeShares } from '../../figures/shares.ts';
import type { Formats } from '../../locale/local.ts';
import { figuresOf } from '../../text/read.ts';
import type { DataCheck, DataSubject } from '../check.ts';

/** A share of the funding that texts can name, the parts that the chart divides, and which of them it is. */
type Share = { name: string; value: number; parts: readonly number[]; part: number };

/**
 * A share in a text that is rounded otherwise than in the chart: charts give per cents with one number of decimals that
 * add up to 100, so that of 62.5 and 37.5 per cent one is rounded down.
 */
export const shareUnlikeChart: DataCheck = {
  code: 'share-unlike-chart',
  severity: 'warning',
  title: 'A share that differs from the chart’s',
  why: 'The chart prints per cents that add up to 100. A text that rounds by itself can differ by one, on the same page.',
  example: {
    wrong:
      '# funded 62.5%, gap 37.5%: the chart prints 63% and 37%\n{{funding.gap_share, percent}} is missing',
    right: '{{funding.gap, money}} is missing',
  },
  mend: 'Name the amount and not the share, or the other share.',
  find({ period, languages }) {
    const shares = sharesOf(period);
    return languages.flatMap(({ language, formats }) => {
      const texts = period.texts[language];
      if (!texts || !formats) return [];
      return texts.passages.flatMap(({ path, text }) =>
        figuresOf(text).flatMap(({ name, start: index }) => {
          const share = shares.find((one) => one.name === name);
          const differs = share && differenceOf(share, formats);
          if (!differs) return [];
          const message = `This prints ${differs.text}, and the chart prints ${differs.chart}.`;
          const place = texts.locate(path, index);
          return [{ message, place, at: path, about: name }];
        }),
      );
    });
  },
};

function sharesOf({ figures: { funding } }: DataSubject['period']): Share[] {
  if (!funding) return [];
  const { required, funded } = funding;
  if (required === 0 || funded > required) return [];
  const parts = [funded, required - funded];
  return ['funding.funded_share', 'funding.gap_share'].map((name, part) => {
    return { name, value: (parts[part] ?? 0) / required, parts, part };
  });
}

/** What the text and the chart print, where they differ. */
function differenceOf(
  { value, parts, part }: Share,
  formats: Formats,
): { text: string; chart: string } | undefined {
  const charted = wholeShares(parts)?.[part];
  if (charted === undefined) return undefined;
  const shown = { text: formats.percent(value), chart: formats.percent(charted.share, charted.decimals) };
  return shown.text === shown.chart ? undefined : shown;
}

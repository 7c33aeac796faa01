// Figures that changed more than is plausible: as a rule a digit too many or too few.
import { isOfOneYear, type Jump } from '../../figures/plausible.ts';
import type { Figure } from '../../period/period.ts';
import type { DataCheck } from '../check.ts';
import { isImpossible } from './amounts.ts';
import { jumpsOf } from './jumps.ts';
import { placeOfValue } from './place-of-value.ts';

/**
 * A figure whose change since last time is implausible, by the rules of its sort: those that `compare` marks, and no
 * others. Of what adds up to a total or a share, the part is told. That less was received in the same year has a finding
 * of its own.
 */
export const figureJump: DataCheck = {
  code: 'figure-jump',
  severity: 'warning',
  title: 'A figure that changed more than is plausible',
  why:
    'A digit too many or too few is the slip that readers see first. Marked are people, staff and required funding that are ' +
    'twice as many as last time or half as many, results that are four times as many or a quarter, and shares that moved by a ' +
    'quarter of the whole. factsheet compare shows each rule with its reason.',
  example: { wrong: 'refugees: 80870 # was 8087', right: 'refugees: 8110 # was 8087' },
  mend: 'Look at the figure again. If it is right, accept the finding with the reason.',
  find: (subject) =>
    jumpsOf(subject)
      .filter((jump) => !hasOwnFinding(jump))
      .map(({ figure, last, says }) => {
        const message = `${figure.name} is ${written(figure)}, and was ${written(last)} last time. ${says}`;
        const { path } = figure;
        return { message, place: placeOfValue(subject.period, path), at: path, about: written(figure) };
      }),
};

/** What “amount-impossible”, “funding-fell” and “since-fell” tell. */
function hasOwnFinding({ figure, last }: Jump): boolean {
  if (figure.kind === 'money' && isImpossible(Number(figure.value))) return true;
  const isLess = Number(figure.value) < Number(last.value);
  if (isLess && figure.time?.kind === 'since' && last.time?.kind === 'since')
    return figure.time.point === last.time.point;
  return figure.name === 'funding.funded' && isLess && isOfOneYear({ last, now: figure });
}

function written({ kind, value }: Figure): string {
  return kind === 'share' ? `${Math.round(Number(value) * 100)}%` : String(value);
}

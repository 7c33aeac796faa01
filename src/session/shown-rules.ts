// What has to be known of the rules where findings are shown: which may stand, and what is said of all findings of a code.
import { dataChecks, rules } from '../blocks/checks.ts';
import { cardChecks, pageChecks, pdfChecks, pressChecks } from '../checks/index.ts';

/** `mayStand`: the codes of findings that the office may let stand, with a reason. `mends`: what helps with all of a code. */
export type ShownRules = { mayStand: ReadonlySet<string>; mends: ReadonlyMap<string, string> };

/** What is read, and what is final, has to be mended. */
export function shownRules(): ShownRules {
  const all = [...dataChecks, ...pageChecks, ...pdfChecks, ...pressChecks, ...cardChecks];
  const mayStand = new Set(all.filter(({ final }) => final !== true).map(({ code }) => code));
  return { mayStand, mends: new Map(rules.map(({ code, mend }) => [code, mend])) };
}

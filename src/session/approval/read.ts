// Reads who approved a period in each language, and whether it is still as it was then.
import { withoutState } from '../../approval/approval.ts';
import { approvalFiles } from '../../approval/files.ts';
import {
  type ApprovalFile,
  asFingerprint,
  type Standing,
  standingOf,
  unsoundApprovals,
} from '../../approval/standing.ts';
import type { ApprovedBy } from '../../approved-by.ts';
import { loadPeriod } from '../../blocks/load.ts';
import { FactsheetError, type Finding } from '../../errors.ts';
import type { Source } from '../../files/source.ts';
import { languageName } from '../../language/names.ts';
import type { Period } from '../../period/period.ts';
import type { PeriodName } from '../periods.ts';
import { readStates } from './states.ts';

/** How each language of a period stands. `required`: nothing leaves without. `keys`: the fingerprints of those that alone count, if any. */
export type Approvals = {
  required: boolean;
  keys?: readonly string[];
  standings: readonly Standing[];
  findings: readonly Finding[];
};

/**
 * How each language of a period stands.
 * @param known the period, if it was read already
 */
export async function readApprovals(
  root: Source,
  { id, previous }: Pick<PeriodName, 'id' | 'previous'>,
  known?: Period,
): Promise<Approvals> {
  const files = await approvalFiles(root, id);
  const { period, sound } = known ? { period: known, sound: true } : await loadPeriod(root, id);
  if (!period) return { required: false, standings: [], findings: unsoundApprovals(files) };
  const { sign_off: signOff, languages } = period.operation;
  const states = await readStates(root, period, previous, sound ? [] : filesIn(files));
  return {
    required: signOff !== undefined,
    ...(typeof signOff === 'object' && { keys: signOff.keys.map(asFingerprint) }),
    standings: languages.map((language) => standingOf(language, files, states[language], signOff)),
    findings: unsoundApprovals(files),
  };
}

/** The files that approvals are of. */
function filesIn(files: readonly ApprovalFile[]): string[] {
  return files.flatMap(({ read }) => ('approval' in read ? Object.keys(read.approval.state) : []));
}

/** The approvals that count, as reports and packages carry them. */
export function approvedIn({ standings }: Approvals, languages: readonly string[]): ApprovedBy[] {
  return standings.flatMap(({ language, counts, approval }) =>
    counts && approval && languages.includes(language) ? [withoutState(approval)] : [],
  );
}

/** @throws FactsheetError `not-approved`, with a finding each, where the operation wants an approval and a language has none */
export function requireApproved({ required, standings, findings }: Approvals, id: string): void {
  const open = standings.filter(({ counts }) => !counts);
  if (!required || open.length === 0) return;
  const hint = 'Let the head of office look at what was changed, and approve it as it is now.';
  const each = open.map(({ language, state, approval }): Finding => {
    const name = languageName(language);
    const messages = {
      none: `${name} is not approved.`,
      changed: `${name} was changed since ${approval?.by} approved it.`,
      approved: `${name} is approved by ${approval?.by}, but not with a key that counts.`,
    };
    return { code: 'not-approved', severity: 'error', message: messages[state], hint };
  });
  throw new FactsheetError(
    'not-approved',
    `${id} is not approved. ${each.map(({ message }) => message).join(' ')}`,
    {
      hint,
      findings: [...each, ...findings],
    },
  );
}

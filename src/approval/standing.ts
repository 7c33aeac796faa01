// How a language stands: approved as it is now, changed since, or never approved. By what it says, never by what it says of itself. Pure.
import type { Finding } from '../errors.ts';
import type { Operation } from '../period/schema.ts';
import type { Approval, ReadApproval } from './approval.ts';
import { changesBetween, type StateChange } from './changes.ts';
import { type ApprovedState, stateHash } from './state.ts';

/** An approval’s file as it was read. `file` is how the user knows it. */
export type ApprovalFile = { file: string; read: ReadApproval };

/**
 * A language’s approval. `changed`: something is another since, and so it is none any more. `counts`: it is of the state as it is
 * now, by whom the operation wants. `key`: the fingerprint that it is signed with.
 */
export type Standing = {
  language: string;
  state: 'none' | 'approved' | 'changed';
  counts: boolean;
  /** SHA-256 of the state as it is now; nothing where it cannot be read. */
  hash?: string;
  approval?: Approval;
  key?: string;
  changes: readonly StateChange[];
};

/** Who has to approve before anything leaves: somebody, or the holder of one of these keys. */
export type SignOff = Operation['sign_off'];

/** @param state what the language’s pages are made of now; nothing where it cannot be read */
export function standingOf(
  language: string,
  files: readonly ApprovalFile[],
  state: ApprovedState | undefined,
  signOff: SignOff,
): Standing {
  const found = files
    .flatMap(({ read }) => ('approval' in read && read.approval.language === language ? [read] : []))
    .map(({ approval, signature }) => ({
      approval,
      ...(signature.state === 'valid' && { key: signature.fingerprint }),
    }))
    .sort((a, b) => (a.approval.at < b.approval.at ? 1 : -1));
  const [newest] = found;
  const hash = state && stateHash(state);
  const own = { language, ...(hash !== undefined && { hash }) };
  if (!newest) return { ...own, state: 'none', counts: false, changes: [] };
  const isWanted = ({ key }: { key?: string }) => typeof signOff !== 'object' || isOneOf(signOff.keys, key);
  const standing = found.filter(({ approval }) => approval.hash === hash);
  const right = standing.find((one) => isWanted(one) && one.key) ?? standing.find(isWanted) ?? standing[0];
  if (right) return { ...own, state: 'approved', counts: isWanted(right), ...right, changes: [] };
  const changes = changesBetween(newest.approval.state, state ?? {});
  return { ...own, state: 'changed', counts: false, ...newest, changes };
}

function isOneOf(keys: readonly string[], key: string | undefined): boolean {
  return key !== undefined && keys.some((one) => asFingerprint(one) === asFingerprint(key));
}

/** A fingerprint in the one way in which the program writes it, however the office has. */
export function asFingerprint(written: string): string {
  return (
    written
      .replaceAll(/\s/g, '')
      .toLowerCase()
      .match(/.{1,8}/g) ?? []
  ).join(' ');
}

/** Files that say they are approvals, and are none. */
export function unsoundApprovals(files: readonly ApprovalFile[]): Finding[] {
  return files.flatMap(({ file, read }): Finding[] => {
    if (!('wrong' in read)) return [];
    const message = `This approval counts for nothing. ${read.wrong}.`;
    const hint = 'Look at what it was of, approve it again if it is right, and remove this file.';
    return [{ code: 'approval-unsound', severity: 'warning', message, hint, place: { file } }];
  });
}

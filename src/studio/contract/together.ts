// What people say of a period, and who approved it. Types alone: the server gives them, the client shows them.
import type { Thread } from '../../comments/threads.ts';
import type { Problem } from './asks.ts';
import type { StudioFinding } from './period.ts';

export type { Anchor, Saying } from '../../comments/comment.ts';

/** `when`: in words of the studio’s language. */
type Told<Said> = Said & { when: string };

export type StudioThread = Omit<Told<Thread>, 'answers' | 'settled'> & {
  answers: readonly Told<Thread['answers'][number]>[];
  settled?: Told<NonNullable<Thread['settled']>>;
};

/** What is another since an approval: where, as findings have it; of a list, its parts with commas. */
export type ChangeSince = Pick<StudioFinding, 'in' | 'language' | 'at'> & {
  what: 'changed' | 'new' | 'gone' | 'order';
  was?: string;
  now?: string;
};

/** `counts`: it is of what stands there now, by whom the operation wants. `hash` names what stands there now. */
export type StudioApproval = {
  language: string;
  state: 'none' | 'approved' | 'changed';
  counts: boolean;
  hash?: string;
  by?: string;
  when?: string;
  isSigned: boolean;
  changes: readonly ChangeSince[];
};

/**
 * What approvals can be signed with. `isWanted`: those by name alone do not count. `fingerprint`: of the key of this machine, and
 * whether it `counts`; or why that key cannot be read. `isAlways`: it is the key of an office, and nothing to choose.
 */
export type Signing = {
  isWanted: boolean;
  fingerprint?: string;
  counts?: boolean;
  isAlways?: boolean;
  fault?: Problem;
};

/** `required`: nothing leaves without approval. */
export type Together = {
  threads: readonly StudioThread[];
  required: boolean;
  signing: Signing;
  approvals: readonly StudioApproval[];
  findings: readonly StudioFinding[];
};

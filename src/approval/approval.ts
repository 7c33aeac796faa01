// An approval as its file has it: who found which state right, with what was approved, so that what changed since can be shown.
import { createHash, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import {
  type ApprovedBy,
  type Approving,
  approvalSignature,
  approvedBy,
  approvedBySchema,
} from '../approved-by.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { SignatureState } from '../signature.ts';
import { jsonIn } from '../values.ts';
import { type ApprovedState, stateHash } from './state.ts';

/** The folder in a period that approvals lie in, each in a file of its own: two laptops never write the same one. */
export const approvalFolder = 'approvals';

/** No approval is larger, in bytes: it has the words of one language. */
export const largestApproval = 2_000_000;

const text = z.string().max(20_000);
const scalar = z.union([text, z.number(), z.boolean()]);

const approvalSchema = approvedBySchema.extend({
  state: z.record(text, z.union([text, z.record(text, z.union([scalar, z.array(scalar)]))])),
});
export type Approval = z.infer<typeof approvalSchema>;

/** An approval of a state, signed where there is a key; and the name of its file. */
export function approvalOf(
  told: Omit<Approving, 'hash'>,
  state: ApprovedState,
  key?: KeyObject,
): { name: string; approved: ApprovedBy; bytes: Uint8Array } {
  const approved = approvedBy({ ...told, hash: stateHash(state) }, key);
  const bytes = canonicalJson({ ...approved, state });
  const id = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return { name: `${told.language}.${id}.json`, approved, bytes };
}

/** Whether a file of that folder is an approval, by its name. */
export function isApprovalName(name: string): boolean {
  return /^[A-Za-z0-9-]{1,35}\.[0-9a-f]{12}\.json$/.test(name);
}

/** An approval that was read, and how its signature stands; or why it is none. */
export type ReadApproval = { approval: Approval; signature: SignatureState } | { wrong: string };

/** Reads an approval’s file, whatever line ends it has, and holds it against itself and its period. */
export function readApproval(bytes: Uint8Array, period: string): ReadApproval {
  const parsed = approvalSchema.safeParse(
    jsonIn(
      Buffer.from(bytes)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    ),
  );
  if (!parsed.success) return { wrong: 'It cannot be read' };
  const { data: approval } = parsed;
  if (approval.period !== period) return { wrong: `It is of ${approval.period}` };
  if (stateHash(approval.state) !== approval.hash)
    return { wrong: 'It was changed by hand: what it says was approved is not what was' };
  const signature = approvalSignature(withoutState(approval));
  return signature.state === 'invalid'
    ? { wrong: signature.why.replace(/\.$/, '') }
    : { approval, signature };
}

/** An approval as reports and packages carry it. */
export function withoutState({ state: _, ...told }: Approval): ApprovedBy {
  return told;
}

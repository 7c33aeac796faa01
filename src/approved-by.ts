// Who found what right, and when: signed, or by name alone. What reports and packages carry of an approval.
import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from './canonical-json.ts';
import { checkSignature, fingerprintOf, type SignatureState, signatureSchema, signed } from './signature.ts';

/** A person’s name, on one line. */
export const personName = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u);

/** What stands in the place of a name that was erased: of who said something, and, by their role, of who approved. */
export const erased = { said: 'Former colleague', approved: 'Signer' } as const;

/**
 * What is signed. `program`: the version that it was approved with. `hash`: SHA-256 of the state. `signer`: the fingerprint of the
 * key; null by name alone.
 */
const statement = z.strictObject({
  format: z.literal('factsheet-approval'),
  version: z.literal(1),
  period: z.string().max(100),
  language: z.string().max(35),
  by: personName,
  at: z.iso.datetime(),
  program: z.string().max(50),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  signer: z.string().max(100).nullable(),
});

export const approvedBySchema = statement.extend({ signature: signatureSchema.optional() });
export type ApprovedBy = z.infer<typeof approvedBySchema>;

/** Who approves which state, and when. */
export type Approving = Pick<ApprovedBy, 'period' | 'language' | 'by' | 'at' | 'program' | 'hash'>;

/** Says it, signed where there is a key. */
export function approvedBy(told: Approving, key?: KeyObject): ApprovedBy {
  const said = statement.parse({
    ...{ format: 'factsheet-approval', version: 1, ...told },
    signer: key ? fingerprintOf(key) : null,
  });
  return { ...said, ...(key && { signature: signed(canonicalJson(said), key) }) };
}

/** How its signature stands. */
export function approvalSignature({ signature, ...said }: ApprovedBy): SignatureState {
  return checkSignature(canonicalJson(statement.parse(said)), signature, said.signer);
}

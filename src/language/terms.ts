// What a language knows of terms that the agency does not write.

/** Why the agency does not write a term. The check of terms has the sentence. */
export type TermReason =
  | 'person-first'
  | 'no-one-illegal'
  | 'not-migrants'
  | 'not-in-law'
  | 'no-flood'
  | 'own-term'
  | 'not-victims'
  | 'name-of-country';

/**
 * A term that the agency does not write, and what it writes. `wrong` is a pattern for whole words; where all of it is in
 * small letters, it is found with a capital at its beginning too. `doubt`: known to the field, not seen in a source of the
 * agency, or right in some contexts; the office decides.
 */
export type Term = { wrong: string; right: string; reason: TermReason; doubt?: true };

type Pair = readonly [wrong: string, right: string];

/** Terms that are wrong for one reason: those that are sure, and those that the office has to confirm. */
export function termsBecause(reason: TermReason, sure: readonly Pair[], doubt: readonly Pair[] = []): Term[] {
  return [
    ...sure.map(([wrong, right]): Term => ({ wrong, right, reason })),
    ...doubt.map(([wrong, right]): Term => ({ wrong, right, reason, doubt: true })),
  ];
}

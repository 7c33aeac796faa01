// Several checks ask for the same finds in one subject: looked for once.
import type { DataSubject } from './subjects.ts';

/** The same function, with its answer for each subject kept as long as the subject is. */
export function memoise<T>(find: (subject: DataSubject) => T): (subject: DataSubject) => T {
  const known = new WeakMap<DataSubject, { answer: T }>();
  return (subject) => {
    const kept = known.get(subject) ?? { answer: find(subject) };
    known.set(subject, kept);
    return kept.answer;
  };
}

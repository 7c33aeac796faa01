// What several checks ask of one subject, passage or language is worked out once. Nobody may change an answer.
import type { DataSubject } from './subjects.ts';

/** The same function, with its answer for each subject (or other object) kept as long as the subject is. */
export function memoise<T, Subject extends object = DataSubject>(
  find: (subject: Subject) => T,
): (subject: Subject) => T {
  const known = new WeakMap<Subject, { answer: T }>();
  return (subject) => {
    const kept = known.get(subject) ?? { answer: find(subject) };
    known.set(subject, kept);
    return kept.answer;
  };
}

/** The same for a function of a language: to make its patterns costs more than to search with them. */
export function memoiseLanguage<T>(make: (language: string) => T): (language: string) => T {
  const known = new Map<string, { answer: T }>();
  return (language) => {
    const kept = known.get(language) ?? { answer: make(language) };
    known.set(language, kept);
    return kept.answer;
  };
}

/** The same for a function of a subject and a language. */
export function byLanguage<T, Subject extends object = DataSubject>(
  find: (subject: Subject, language: string) => T,
): (subject: Subject, language: string) => T {
  const of = memoise((subject: Subject) => memoiseLanguage((language) => find(subject, language)));
  return (subject, language) => of(subject)(language);
}

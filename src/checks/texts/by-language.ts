// Remembers what several checks ask of one subject and language.

/** A function that computes its answer once for each subject and language. Nobody may change the answer. */
export function byLanguage<Subject extends object, Answer>(
  compute: (subject: Subject, language: string) => Answer,
): (subject: Subject, language: string) => Answer {
  const answers = new WeakMap<Subject, Map<string, Answer>>();
  return (subject, language) => {
    const known = answers.get(subject) ?? new Map<string, Answer>();
    answers.set(subject, known);
    if (!known.has(language)) known.set(language, compute(subject, language));
    return known.get(language) as Answer;
  };
}

// The languages that an operation's file names, whatever else is wrong with it. Pure.

/** Language codes under `languages:`; none where there are no sound ones. */
export function languagesIn(operation: unknown): string[] {
  if (typeof operation !== 'object' || operation === null) return [];
  const { languages } = operation as { languages?: unknown };
  const codes = Array.isArray(languages) ? languages : [];
  return [
    ...new Set(codes.filter((code): code is string => typeof code === 'string' && /^[a-z]{2,3}$/.test(code))),
  ];
}

/** The languages that a folder has text files of, by its files' names. */
export function languagesOfFiles(names: readonly string[]): string[] {
  return names.flatMap((name) => /^text\.([a-z]{2,3})\.yaml$/.exec(name)?.[1] ?? []).sort();
}

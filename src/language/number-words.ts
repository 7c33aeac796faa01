// What a language knows of numbers in words. Those from nought to nine stand in templates/locales/LANGUAGE.yaml.

/** Numbers in words, in small letters, with what they are worth. */
export type NumberWords = {
  /** Ten, and what is above: twelve, twenty. */
  more: Readonly<Record<string, number>>;
  /** What multiplies the number before it: hundred, thousand. */
  times: Readonly<Record<string, number>>;
  /** What may stand between the parts of one number: “and”. */
  joins: readonly string[];
  /** Words that tell a number in passing: both, twice, a dozen. The other language may well do without them. */
  passing: Readonly<Record<string, number>>;
  /** Parts of a whole in words, with what they are worth (global): “half of”, “üçdə biri”. */
  fractions?: readonly (readonly [words: RegExp, value: number])[];
  /** What may follow a number in the same word, as a pattern: then it is told in passing (ikisi, üçgünlük). */
  goesOn?: string;
  /** What hangs on a number below ten that tells some of those before: ikisi, “two of them”. */
  partitive?: string;
  /** What makes a number one in passing: before it (“hər iki”), and behind it (“two-thirds”). */
  passingAfter?: RegExp;
  /** What tells a time of day: before a number (“saat 10”) and behind it (“10 a.m.”). */
  clockBefore?: RegExp;
  clockAfter?: RegExp;
};

/** Words by what they are worth (`{ 2: 'both twice' }`), as the tables above have them: each word with its worth. */
export function valued(words: Readonly<Record<number, string>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([value, all]) => all.split(' ').map((word) => [word, Number(value)])),
  );
}

/** Each word of a table, and with endings in the place of its soft sign: десять, десяти, десятью. */
export function inCases(
  words: Readonly<Record<string, number>>,
  endings: readonly string[],
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([word, value]) => {
      const stem = word.replace(/ь$/, '');
      return [word, ...endings.map((ending) => stem + ending)].map((form) => [form, value]);
    }),
  );
}

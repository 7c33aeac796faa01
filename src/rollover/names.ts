// The period's own name where it is written out: moved on in comments, told in texts. Pure.
import { monthNames } from '../language/months.ts';
import { typedWords } from '../text/typed.ts';

/**
 * A comment with the last period's name moved on to the next one's: the folder's (`2024-09`), and the month with its
 * year (`September 2024`), in each of the languages. Days (`2024-09-30`) are facts and stay.
 * @param from the last period, `2024-09`
 * @param to the next one, `2025-03`
 */
export function moveOn(comment: string, from: string, to: string, languages: readonly string[]): string {
  const moved = comment.replace(/(?<![\d-])\d{4}-\d{2}(?![\d-])/g, (found) => (found === from ? to : found));
  return languages.reduce(
    (text, language) =>
      text.replace(wordPattern(monthAndYear(from, language)), () => monthAndYear(to, language)),
    moved,
  );
}

/**
 * The words of a text that name the last period: its month, and its year where the next period has another.
 * Figures that it names, {{…}}, move on by themselves.
 */
export function typedNames(text: string, from: string, to: string, language: string): string[] {
  const typed = typedWords(text);
  const [year, nextYear] = [from.slice(0, 4), to.slice(0, 4)];
  const words = [monthName(from, language), ...(year === nextYear ? [] : [year])];
  return words.filter((word) => wordPattern(word).test(typed));
}

function monthAndYear(id: string, language: string): string {
  return `${monthName(id, language)} ${id.slice(0, 4)}`;
}

function monthName(id: string, language: string): string {
  return monthNames(language)[Number(id.slice(5, 7)) - 1]?.[0] ?? id;
}

function wordPattern(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(words)}(?![\\p{L}\\p{N}])`, 'gu');
}

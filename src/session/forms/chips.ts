// What the placeholders of a period's texts print in each language: what a form shows in their place. Pure.
import { printedIn } from '../../figures/printed.ts';
import type { LanguageFile } from '../../language/file.ts';
import type { Period } from '../../period/period.ts';
import type { YamlFile } from '../../period/read.ts';
import { type FigureNode, figuresIn } from '../../text/nodes.ts';
import { readText } from '../../text/read.ts';
import { leavesOf } from '../../values.ts';

/** Prints what stands between two braces, `legal_aid, during`, in a language; nothing where it cannot be printed. */
export type PrintChip = (language: string, placeholder: string) => string | undefined;

/** @param files of the languages, as far as there are any */
export function chipPrinter(
  period: Period | undefined,
  files: Readonly<Record<string, LanguageFile>>,
): PrintChip {
  return (language, placeholder) => {
    const file = files[language];
    const [figure] = figuresIn(readText(`{{${placeholder}}}`));
    if (!period || !file || !figure) return undefined;
    return printedIn(figure, period, { language, file });
  };
}

/** Each placeholder of each text once, with what it prints; those that print nothing are left out. */
export function chipsOf(
  texts: Readonly<Record<string, YamlFile>>,
  print: PrintChip,
): Record<string, Record<string, string>> {
  return Object.fromEntries(
    Object.entries(texts).map(([language, file]) => {
      const printed = placeholdersIn(file).flatMap((placeholder) => {
        const words = print(language, placeholder);
        return words === undefined ? [] : [[placeholder, words]];
      });
      return [language, Object.fromEntries(printed)];
    }),
  );
}

function placeholdersIn(file: YamlFile): string[] {
  const all = leavesOf(file.value).flatMap(({ value }) =>
    typeof value === 'string' ? figuresIn(readText(value)).map(between) : [],
  );
  return [...new Set(all)];
}

/** What stands between the braces, as it was typed. */
function between({ raw, closed }: FigureNode): string {
  return closed ? raw.slice(2, -2).trim() : raw.slice(2).trim();
}

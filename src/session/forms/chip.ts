// What one placeholder prints, for an editor in which it has just been put; and in which other ways its figure can be printed.
import type { Finding } from '../../errors.ts';
import { formatTable } from '../../figures/format-table.ts';
import { cases } from '../../language/cases.ts';
import { openPeriod } from '../../pipeline/read.ts';
import { type Context, readingTools, stopping } from '../context.ts';
import type { PeriodName } from '../periods.ts';
import { chipPrinter } from './chips.ts';

/** What is printed, by language. */
type Printed = Readonly<Record<string, string>>;

/**
 * A way in which a text can name a figure. `as`: by itself, with the ending of a grammatical case, or with a capital for the
 * beginning of a sentence.
 */
export type ChipForm = {
  placeholder: string;
  printed: Printed;
  as: 'itself' | 'capital' | keyof typeof cases;
};

/** `forms`: every way that prints something else, in the order in which they are offered. */
export type PrintedChip = { printed: Printed; forms: readonly ChipForm[]; findings: readonly Finding[] };

/** Formats that say something of a figure by themselves. */
const ways = Object.entries(formatTable).flatMap(([name, { inside }]) =>
  inside === undefined && name !== 'capital' && !Object.hasOwn(cases, name) ? [name] : [],
);

/** Formats that an ending hangs on: numbers, and times in figures. */
const inflected = ['', 'as_of', 'year', 'month'] as const;

/** What stands between two braces, `legal_aid, during`, as each language prints it; those that cannot are left out. */
export async function readChip(
  context: Context,
  name: PeriodName,
  placeholder: string,
): Promise<PrintedChip> {
  const { root } = context;
  const tools = readingTools(context);
  const job = { ...name, languages: [], draft: true };
  const { period } = await openPeriod(job, tools, stopping(context), []);
  const languages = period?.operation.languages ?? [];
  const words = await tools.languageFiles(languages, { root, operation: name.operation });
  const print = chipPrinter(period, words.files);
  const printed = (wanted: string): Printed =>
    Object.fromEntries(
      languages.flatMap((language) => {
        const text = print(language, wanted);
        return text === undefined ? [] : [[language, text] as const];
      }),
    );
  const [figure = ''] = placeholder.split(',').map((part) => part.trim());
  const forms = waysOf(figure)
    .map((one) => ({ ...one, printed: printed(one.placeholder) }))
    .filter((one) => Object.keys(one.printed).length > 0);
  return { printed: printed(placeholder), forms: differing(forms), findings: [] };
}

/** By itself, with endings, with a capital. */
function waysOf(figure: string): Omit<ChipForm, 'printed'>[] {
  const chain = (...formats: readonly string[]) => [figure, ...formats.filter(Boolean)].join(', ');
  return [
    ...['', ...ways].map((way) => ({ placeholder: chain(way), as: 'itself' as const })),
    ...inflected.flatMap((way) =>
      (Object.keys(cases) as (keyof typeof cases)[]).map((one) => ({
        placeholder: chain(way, one),
        as: one,
      })),
    ),
    ...ways.map((way) => ({ placeholder: chain(way, 'capital'), as: 'capital' as const })),
  ];
}

/** In each language the first of those that print the same; those that are the first nowhere are left out. */
function differing(forms: readonly ChipForm[]): ChipForm[] {
  const said = new Set<string>();
  return forms.flatMap((form) => {
    const own = Object.entries(form.printed).filter(([language, text]) => !said.has(`${language} ${text}`));
    for (const [language, text] of own) said.add(`${language} ${text}`);
    return own.length > 0 ? [{ ...form, printed: Object.fromEntries(own) }] : [];
  });
}

// What one placeholder prints, for an editor in which it has just been put.
import type { Finding } from '../../errors.ts';
import { formatTable } from '../../figures/format-table.ts';
import { cases } from '../../language/cases.ts';
import { openPeriod } from '../../pipeline/read.ts';
import { type Context, readingTools, stopping } from '../context.ts';
import type { PeriodName } from '../periods.ts';
import { chipPrinter } from './chips.ts';

/** What is printed, by language. */
type Printed = Readonly<Record<string, string>>;

/** `forms`: every way in which a text can name its figure that prints something else, the shortest placeholder first. */
export type PrintedChip = {
  printed: Printed;
  forms: readonly { placeholder: string; printed: Printed }[];
  findings: readonly Finding[];
};

/** Formats that say something of a figure by themselves; cases and capitals hang on the sentence. */
const ways = Object.entries(formatTable).flatMap(([name, { inside }]) =>
  inside === undefined && name !== 'capital' && !Object.hasOwn(cases, name) ? [name] : [],
);

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
  const [figure = ''] = placeholder.split(',');
  const forms = [figure.trim(), ...ways.map((way) => `${figure.trim()}, ${way}`)]
    .map((one) => ({ placeholder: one, printed: printed(one) }))
    .filter((one) => Object.keys(one.printed).length > 0);
  return { printed: printed(placeholder), forms: differing(forms), findings: [] };
}

/** The first of those that print the same in every language. */
function differing(forms: PrintedChip['forms']): PrintedChip['forms'] {
  const said = forms.map((one) => JSON.stringify(one.printed));
  return forms.filter((_, index) => said.indexOf(said[index] ?? '') === index);
}

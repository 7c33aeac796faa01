// Figures, blocks and places of texts by names of the studio's language, where the program itself names them. Pure.
import { spelledOut } from '../../figures/label.ts';
import { capital } from '../../language/capitals.ts';
import type { Field, FigureRow, FormBlock, PeriodForm } from '../contract/period.ts';
import azerbaijani from '../words/az.json' with { type: 'json' };
import { figureLabels, partLabels } from '../words/labels.az.ts';

type Named = Pick<PeriodForm, 'blocks' | 'figures'>;

const languages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [azerbaijani.language]: azerbaijani,
};

/** A form with these names; in the language in which the program speaks, as it is. */
export function labelled<Form extends Named>(form: Form, language = ''): Form {
  const words = languages[language];
  if (!words) return form;
  const blocks = form.blocks.map((block) => ({
    ...block,
    titles: titlesOf(block, language, words),
    fields: block.fields.map((field) => ({ ...field, label: fieldLabel(field, language) })),
  }));
  const titles = new Map(blocks.map((block) => [block.name, block.titles[language]]));
  const figures = form.figures.map((row) => ({ ...row, label: figureLabel(row, titles, language) }));
  return { ...form, blocks, figures };
}

/** A block that has no heading of its own is called by what it is. */
function titlesOf(
  { name, kind, titles }: FormBlock,
  language: string,
  words: Readonly<Record<string, string>>,
): FormBlock['titles'] {
  const own = titles[language];
  // Of “Highlights: results with large figures”, the name.
  const said = (words[`outline.${name}`] ?? words[`kind.${kind}`])?.split(':')[0];
  const isNamed = Object.values(titles).some((title) => title !== spelledOut(name));
  return said === undefined || (own === undefined ? isNamed : own !== spelledOut(name))
    ? titles
    : { ...titles, [language]: said };
}

/** The names of entries are the office's; those of their parts the program's. */
function fieldLabel({ path, label }: Pick<Field, 'path' | 'label'>, language: string): string {
  const own = path.length > 1 ? path.slice(1) : path;
  const parts = label.split(': ');
  if (parts.length !== own.length) return label;
  return capital(parts.map((part, index) => partLabels[String(own[index])] ?? part).join(': '), language);
}

function figureLabel(
  { name, path, label, section }: FigureRow,
  titles: ReadonlyMap<string, string | undefined>,
  language: string,
): string {
  const fixed = figureLabels[name];
  if (fixed !== undefined) return fixed;
  const last = partLabels[String(path.at(-1))];
  if ((section !== 'times' && section !== 'links') || last === undefined) return label;
  const of = titles.get(String(path[0])) ?? label.split(': ').slice(0, -1).join(': ');
  return of === '' ? capital(last, language) : `${of}: ${last}`;
}

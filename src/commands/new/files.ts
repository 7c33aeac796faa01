// What `factsheet new` reads: the operation's languages, and the last period's files as the next one's.
import path from 'node:path';
import { FactsheetError, type Finding, usageError } from '../../errors.ts';
import type { FolderSource } from '../../files/folder-source.ts';
import { pathThen } from '../../format.ts';
import { ownLanguage } from '../../language/names.ts';
import { editYaml } from '../../period/edit.ts';
import { editComments } from '../../period/edit-comments.ts';
import { readYaml, type YamlFile } from '../../period/read.ts';
import { figureEdits, textEdits } from '../../rollover/carry.ts';
import type { Choice } from '../../rollover/choose.ts';
import { languagesIn } from '../../rollover/languages.ts';
import { moveOn } from '../../rollover/names.ts';
import type { Read } from '../../rollover/state.ts';

/** A file of the new period: its name in the folder, and its text. `last` is the file that it was made from. */
export type Carried = { name: string; text: string; last: YamlFile };

/**
 * The languages of an operation.
 * @param known the operations that there are, for the hint
 * @throws FactsheetError `unknown-operation` (usage) or `operation-faulty`
 */
export function languagesOf(operation: Read, name: string, known: readonly string[]): string[] {
  if (!('findings' in operation)) {
    const languages = languagesIn(operation.value);
    if (languages.length > 0) return languages;
    const hint = 'Write them there, like “languages: [az, en]”.';
    throw new FactsheetError('operation-faulty', `The operation.yaml of ${name} names no languages.`, {
      hint,
    });
  }
  const { findings } = operation;
  if (findings.some(({ code }) => code === 'file-missing')) {
    const hint = `There are: ${known.join(', ')}. A new operation begins with its operation.yaml.`;
    throw usageError('unknown-operation', `There is no operation “${name}”.`, hint);
  }
  throw new FactsheetError('operation-faulty', `The operation.yaml of ${name} cannot be read.`, {
    hint: 'Mend what stands above, and run again.',
    findings,
  });
}

/**
 * The last period's files, changed for the next one. A language that the last period lacks is left out.
 * @throws FactsheetError `last-period-faulty` with findings, and what `editYaml` throws
 */
export async function carry(
  root: FolderSource,
  choice: Choice,
  languages: readonly string[],
): Promise<Carried[]> {
  const { from, period } = choice;
  const months = [...new Set([ownLanguage, ...languages])];
  const take = async (name: string, editsFor: typeof figureEdits): Promise<Carried | undefined> => {
    const last = await readYaml(root, path.join(from.id, name));
    if ('findings' in last) {
      if (name !== 'figures.yaml' && last.findings.some(({ code }) => code === 'file-missing'))
        return undefined;
      throw unreadable(last.findings);
    }
    const edits = editsFor(last).map((edit) =>
      last.earlier ? { ...edit, path: pathThen(edit.path) } : edit,
    );
    const edited = editYaml(last.source, edits, last.input.file);
    return { name, last, text: editComments(edited, (text) => moveOn(text, from.period, period, months)) };
  };
  const texts = languages.map((language) => take(`text.${language}.yaml`, textEdits));
  const carried = await Promise.all([take('figures.yaml', figureEdits), ...texts]);
  return carried.filter((file) => file !== undefined);
}

function unreadable(findings: readonly Finding[]): FactsheetError {
  const hint = 'Mend what stands above, or begin from another period with --from.';
  return new FactsheetError('last-period-faulty', 'The last period cannot be read.', { hint, findings });
}

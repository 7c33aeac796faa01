// `new`: from its options to its lines and exit code.
import { exitCodes, usageError } from '../../errors.ts';
import type { FolderSource } from '../../files/folder-source.ts';
import { printable } from '../../printable.ts';
import { type Named, parsePeriod } from '../../rollover/choose.ts';
import type { Created } from '../../session/begin/created.ts';
import { beginOperation } from '../../session/begin/operation.ts';
import { createPeriod } from '../../session/begin/period.ts';
import { checkedLanguages, type Wishes, wishesOf } from '../../session/begin/wishes.ts';
import { beginWords } from '../../session/begin/words.ts';
import { dataTools } from '../../session/data.ts';
import { operationsIn } from '../../session/periods.ts';
import { noFolder } from '../shared/periods.ts';
import { dataOf, rootOf } from '../shared/room.ts';
import { type DataFlags, type Shell, show } from '../shared/shell.ts';
import { createdLines } from './lines.ts';

type Flags = DataFlags & { from?: string; iso?: string; languages?: string[] };

/** Begins a period, and says what is to be done in it. */
export async function run(shell: Shell, id: string, flags: Flags): Promise<number> {
  const root = rootOf(shell, flags);
  const known = await operationsIn(root);
  if (!known) throw noFolder(`There is no folder ${root.folder}.`);
  if (known.includes(id) && flags.languages)
    return newWords(shell, root, id, checkedLanguages(flags.languages.join()), flags);
  const to = parsePeriod(id);
  const wishes = await wishesFor(shell, known, to, flags);
  const created = wishes
    ? await begin(shell, root, to, wishes, flags)
    : await createPeriod(root, id, flags.from);
  show(shell, flags, created, createdLines(created, shell.colours.out));
  return exitCodes.ok;
}

/** What a new operation is begun with; nothing where there is an operation of that name. */
async function wishesFor(
  { askFor }: Shell,
  known: readonly string[],
  { id, operation }: Named,
  { from, iso, languages = [], json }: Flags,
): Promise<Wishes | undefined> {
  const isAsked = iso !== undefined || languages.length > 0;
  if (known.includes(operation)) {
    if (!isAsked) return undefined;
    checkedLanguages(languages.join());
    const hint = `Its country and its languages stand in ${operation}/operation.yaml. For its next period: factsheet new ${id}; for the words of another language: factsheet new ${operation} --languages ${languages.join(',') || 'ka'}`;
    throw usageError('operation-exists', `The operation ${operation} is there already.`, hint);
  }
  if (from !== undefined) return undefined;
  return wishesOf({ id, operation, iso, languages, ask: json ? undefined : askFor }, known);
}

function begin(shell: Shell, root: FolderSource, to: Named, wishes: Wishes, flags: Flags): Promise<Created> {
  const tools = dataTools(dataOf(shell, flags));
  return tools.languageFiles(wishes.languages).then((words) => beginOperation(root, to, wishes, words));
}

/** Words of the template for an operation that is there: of languages that have none yet. */
async function newWords(
  shell: Shell,
  root: FolderSource,
  operation: string,
  languages: readonly string[],
  flags: Flags,
): Promise<number> {
  const words = await dataTools(dataOf(shell, flags)).languageFiles(languages);
  const files = await beginWords(root, operation, languages, words);
  const advice = [
    'Above each gap stands the English, and what it is for.',
    `A language that is new has to stand under languages: in ${operation}/operation.yaml, too. “factsheet check” then tells what is left.`,
  ];
  show(shell, flags, { operation, files }, [
    ...files.map((file) => `${shell.colours.out.green('✓')} ${printable(file)}`),
    ...advice,
  ]);
  return exitCodes.ok;
}

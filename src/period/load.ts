// Loads one period from its folder: reads, checks and joins the three kinds of file, and reports every fault at once.
import path from 'node:path';
import { type Finding, isError, type Place } from '../errors.ts';
import { figureTable } from '../figures/table.ts';
import type { Source } from '../files/source.ts';
import { placeNow, presentFormat } from '../format.ts';
import { rightTag } from '../language/tag.ts';
import { readAdded } from './added.ts';
import { checkLanguages, checkNames } from './agree.ts';
import { withFiles } from './block-files.ts';
import type { Block, PageParts } from './blocks.ts';
import { newerFormatCode } from './earlier.ts';
import type { Accepted } from './fields.ts';
import { readHistory } from './history.ts';
import { readOwnWords } from './own-words.ts';
import { holdsOf, operationSchemaFor, withData, withYears } from './page-holds.ts';
import { readPages } from './pages.ts';
import { passagesOf, placedPassages } from './passages.ts';
import type { InputFile, Period, PeriodText } from './period.ts';
import type { Parsed, YamlFile } from './read.ts';
import { type Faulty, readData } from './read-data.ts';
import { readReleased } from './released.ts';
import type { FiguresFile, Operation } from './schema.ts';

/**
 * What loading gives: the period if it could be put together, and everything found on the way. A period that is not
 * `sound` has stand-ins where its files are faulty: it may be checked further, so that all faults are told at once,
 * but not printed. `draftable`: it was asked for with gaps, and a draft can be printed of it.
 */
export type Loaded = { period?: Period; sound: boolean; draftable?: boolean; findings: Finding[] };

/**
 * Loads `operation/period` (like `azerbaijan/2024-09`) from the data folder.
 * Never throws for a fault in the data: each is a finding with its place.
 * @param parts the kinds of block and forms of page that its pages may be made of
 * @param gaps whether a draft is to be made of it, with gaps where values are empty or faulty
 */
export async function loadPeriodOf(
  root: Source,
  id: string,
  parts: PageParts,
  { gaps } = { gaps: false },
): Promise<Loaded> {
  const [operationId = '', periodId = ''] = id.split('/');
  const findings: Finding[] = [];
  let whole = true;
  let draftable = gaps;
  const keep: Keep = (result) => {
    if (!('findings' in result)) return result;
    whole = false;
    findings.push(...result.findings);
    draftable &&= result.gapped !== undefined;
    return result.gapped ?? result.standIn;
  };
  const operation = keep(await readOperation(root, operationId, parts));
  const isOperationSound = whole;
  const { plan, figures, texts } = await readFiles(root, id, soundLanguages(operation), parts, keep);
  // What a newer format means by its names, or a name that two things have, nobody here can tell.
  const newer = findings.filter(({ code }) => code === newerFormatCode);
  if (newer.length > 0) return { sound: false, findings: newer };
  if (!operation || !figures || plan.taken?.length) return { sound: false, findings };
  const planned = withData(plan.blocks, figures.data, operation.data, parts);
  const named = disagreements(operation, figures, planned, whole || draftable, isOperationSound);
  findings.push(...named);
  draftable &&= !named.some(isError);
  const shown = whole || draftable ? planned : undefined;
  const added = await readAdded(root, id, operation, shown, figures.file.locate);
  const held = await readHeld(root, id, planned, parts, operation.data, figures);
  findings.push(...added.findings, ...held.faults);
  const sound = findings.length === 0;
  findings.push(...held.notes);
  const period: Period = {
    id,
    operationId,
    periodId,
    operation: operation.data,
    figures: figures.data,
    table: figureTable(figures.data, held.blocks),
    texts: texts.texts,
    names: namesIn(operation),
    pages: plan.pages,
    ...(plan.file && { pageFile: { file: plan.file.input.file, passages: [], locate: plan.file.locate } }),
    blocks: held.blocks,
    pictures: added.pictures,
    shown: {},
    ...(added.profile && { profile: added.profile }),
    accepted: [operation, figures].flatMap((one) => acceptedIn(one, operation.data.format)),
    earlier: texts.earlier,
    ...(held.history && { history: held.history }),
    released: await readReleased(root, id),
    inputs: [...inputsOf([operation, plan, figures]), ...texts.inputs, ...added.inputs, ...held.inputs],
    locateFigure: figures.file.locate,
    inFigures: (at) => ({ place: figures.file.locate(at), at }),
    figureMark: figures.file.markAt,
  };
  return { period, sound, draftable, findings };
}

/**
 * What operation.yaml lacks of its languages, and does not know of what figures.yaml names.
 * @param isWhole whether all files can be held against each other; if not, whether operation.yaml can against itself: a language
 * that came later lacks its texts and its names, and both are told at once
 */
function disagreements(
  operation: Parsed<Operation>,
  figures: Parsed<FiguresFile>,
  blocks: readonly Block[],
  isWhole: boolean,
  isOperationSound: boolean,
): Finding[] {
  return [
    ...(isWhole || isOperationSound ? checkLanguages(operation) : []),
    ...(isWhole ? checkNames(figures, operation.data, blocks) : []),
  ];
}

/** The languages that stand in operation.yaml, each once: none that stands in for a wrong one there. */
function soundLanguages(operation: Parsed<Operation> | undefined): string[] {
  const { languages: written } = Object(operation?.file.value) as { languages?: unknown };
  const sound = (language: string) => !Array.isArray(written) || written.includes(language);
  return [...new Set(operation?.data.languages.filter(sound))];
}

function readOperation(root: Source, id: string, parts: PageParts) {
  return readData(root, path.join(id, 'operation.yaml'), operationSchemaFor(parts));
}

/** The blocks with their files, and the operation's people by year if a block shows them: none later than the day of issue. */
async function readHeld(
  root: Source,
  id: string,
  planned: readonly Block[],
  parts: PageParts,
  { sources }: Operation,
  { data: { issued }, file: { locate } }: Parsed<FiguresFile>,
) {
  const { blocks, findings, inputs } = await withFiles(root, id, planned, parts, locate);
  const showsYears = blocks.some(({ kind }) => parts.kinds[kind]?.figuresOfYears);
  const looked = { today: issued, sources: Object.keys(sources) };
  const read = showsYears ? await readHistory(root, path.dirname(id), looked) : undefined;
  const { history, findings: onYears = [] } = read ?? {};
  return {
    blocks: withYears(blocks, history?.years ?? [], parts),
    history,
    faults: [...findings, ...onYears.filter(isError)],
    // Notes on the years keep no page back.
    notes: onYears.filter((one) => !isError(one)),
    inputs: [...inputs, ...inputsOf([{ file: history }])],
  };
}

/** The files that were read, without those that there are not. */
function inputsOf(files: readonly { file?: { input: InputFile } | undefined }[]): InputFile[] {
  return files.flatMap(({ file }) => file?.input ?? []);
}

/** Takes what was read; of a faulty file, what may stand in for it. */
type Keep = <T>(result: Parsed<T> | Faulty<T>) => Parsed<T> | undefined;

/** What stands where, and the figures and texts that hang on it. */
async function readFiles(
  root: Source,
  id: string,
  languages: readonly string[],
  parts: PageParts,
  keep: Keep,
) {
  const plan = await readPages(root, id, parts);
  if (plan.findings.length > 0) keep({ findings: [...plan.findings] });
  const holds = holdsOf(plan, parts);
  const figures = keep(
    await readData(root, path.join(id, 'figures.yaml'), holds.figures.schema, holds.figures),
  );
  const texts = await readTexts(root, id, languages, keep, holds.text, plan.kept);
  return { plan, figures, texts };
}

async function readTexts(
  root: Source,
  id: string,
  languages: readonly string[],
  keep: Keep,
  { schema, unknown }: ReturnType<typeof holdsOf>['text'],
  kept: readonly string[] = [],
) {
  const texts: Record<string, PeriodText> = {};
  const inputs: InputFile[] = [];
  const earlier: Place[] = [];
  for (const language of languages) {
    const read = await readData(root, path.join(id, `text.${language}.yaml`), schema, { unknown });
    const text = keep('findings' in read ? await withRightName(read, root, id, language, languages) : read);
    if (!text) continue;
    const { input, locate } = text.file;
    const passages = placedPassages(text.data, text.file, kept);
    texts[language] = { language, file: input.file, text: text.data, ...passages, locate };
    inputs.push(input);
    if (text.file.earlier) earlier.push(text.file.locateKey(['donors']));
    const words = await readOwnWords(root, path.dirname(id), language);
    if (words && 'input' in words.file && !inputs.includes(words.file.input)) inputs.push(words.file.input);
  }
  return { texts, inputs, earlier };
}

/** Of a text that is missing: where one stands that is called nearly so, what it has to be called; else which one to begin from. */
async function withRightName<T>(
  read: Faulty<T>,
  root: Source,
  id: string,
  language: string,
  languages: readonly string[],
): Promise<Faulty<T>> {
  if (!read.findings.some(({ code }) => code === 'file-missing')) return read;
  const names = (await root.list(id))?.map(({ name }) => name) ?? [];
  const tags = names.flatMap((name) => /^text\.(.+)\.yaml$/.exec(name)?.[1] ?? []);
  const strange = tags.filter((tag) => !languages.includes(tag));
  const meant =
    strange.find((tag) => rightTag(tag) === language) ??
    strange.find((tag) => tag.split('-')[0] === language.split('-')[0]);
  const other = tags.find((tag) => languages.includes(tag));
  if (meant === undefined && other === undefined) return read;
  const hint = meant
    ? `Rename text.${meant}.yaml: text.${language}.yaml.`
    : `Copy text.${other}.yaml under this name, and translate what stands behind the colons.`;
  return { ...read, findings: read.findings.map((finding) => ({ ...finding, hint })) };
}

function namesIn({ data, file }: Parsed<Operation>): Period['names'] {
  return { file: file.input.file, passages: passagesOf(data, file), locate: file.locate };
}

/** What may stand, by the places of the present format. */
function acceptedIn(
  { data, file }: { data: { accepted: Accepted[] }; file: YamlFile },
  format: number | undefined,
): Period['accepted'] {
  return data.accepted.map(({ at, ...entry }, index) => {
    const place = file.locate(['accepted', index]);
    const now = at !== undefined && format !== presentFormat ? placeNow(at) : at;
    return { ...entry, ...(now !== undefined && { at: now }), place };
  });
}

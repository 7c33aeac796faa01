// Loads one period from its folder: reads, checks and joins the three kinds of file, and reports every fault at once.
import path from 'node:path';
import type { z } from 'zod';
import { type Finding, isError, type Place } from '../errors.ts';
import { figureTable } from '../figures/table.ts';
import type { Source } from '../files/source.ts';
import { placeNow } from '../format.ts';
import { checkLanguages, checkNames } from './agree.ts';
import { newerFormatCode } from './earlier.ts';
import { explainIssues, explainLost } from './explain.ts';
import type { Accepted } from './fields.ts';
import { gapped, withoutEmptyParts } from './gapped.ts';
import type { DataPath, FilePassage, InputFile, Period, PeriodText } from './period.ts';
import { readPicture } from './pictures.ts';
import { readProfile } from './profile.ts';
import { type Parsed, readYaml, type YamlFile } from './read.ts';
import { readReleased } from './released.ts';
import { type FiguresFile, figuresSchema, type Operation, operationSchema, textSchema } from './schema.ts';
import { standIn } from './stand-in.ts';

/** What was found in a faulty file, and what may stand in for it: with gaps where that is enough. */
export type Faulty<T> = { findings: Finding[]; standIn?: Parsed<T>; gapped?: Parsed<T> };

/**
 * What loading gives: the period if it could be put together, and everything found on the way. A period that is not
 * `sound` has stand-ins where its files are faulty: it may be checked further, so that all faults are told at once,
 * but not printed. `draftable`: it was asked for with gaps, and a draft can be printed of it.
 */
export type Loaded = { period?: Period; sound: boolean; draftable?: boolean; findings: Finding[] };

/**
 * Loads `operation/period` (like `azerbaijan/2024-09`) from the data folder.
 * Never throws for a fault in the data: each is a finding with its place.
 * @param gaps whether a draft is to be made of it, with gaps where values are empty or faulty
 */
export async function loadPeriod(root: Source, id: string, { gaps } = { gaps: false }): Promise<Loaded> {
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
  const operation = keep(await readData(root, path.join(operationId, 'operation.yaml'), operationSchema));
  const figures = keep(await readData(root, path.join(id, 'figures.yaml'), figuresSchema));
  const texts = await readTexts(root, id, operation?.data.languages ?? [], keep);
  // What a newer format means by its names, nobody here can tell.
  const newer = findings.filter(({ code }) => code === newerFormatCode);
  if (newer.length > 0) return { sound: false, findings: newer };
  if (!operation || !figures) return { sound: false, findings };
  if (whole || draftable) {
    const named = [...checkLanguages(operation), ...checkNames(figures, operation.data)];
    findings.push(...named);
    draftable &&= !named.some(isError);
  }
  const pictures = whole || draftable ? await readPictures(root, id, operation, figures) : [];
  const profile = await readPressProfile(root, operationId, operation);
  const added = [...pictures.map(({ read }) => read), ...(profile ? [profile] : [])];
  findings.push(...added.flatMap((read) => ('finding' in read ? [read.finding] : [])));
  const inputs = added.flatMap((read) => ('input' in read ? [read.input] : []));
  const period: Period = {
    id,
    operationId,
    periodId,
    operation: operation.data,
    figures: figures.data,
    table: figureTable(figures.data),
    texts: texts.texts,
    names: {
      file: operation.file.input.file,
      passages: passagesOf(operation.data, operation.file),
      locate: operation.file.locate,
    },
    ...Object.fromEntries(
      pictures.flatMap(({ kind, read }) => ('picture' in read ? [[kind, read.picture]] : [])),
    ),
    shown: {},
    ...(profile && 'bytes' in profile && { profile: profile.bytes }),
    accepted: [...acceptedIn(operation), ...acceptedIn(figures)],
    earlier: texts.earlier,
    released: await readReleased(root, id),
    inputs: [operation.file.input, figures.file.input, ...texts.inputs, ...inputs],
    locateFigure: figures.file.locate,
    figureMark: figures.file.markAt,
  };
  return { period, sound: findings.length === 0, draftable, findings };
}

/** Takes what was read; of a faulty file, what may stand in for it. */
type Keep = <T>(result: Parsed<T> | Faulty<T>) => Parsed<T> | undefined;

async function readTexts(root: Source, id: string, languages: readonly string[], keep: Keep) {
  const texts: Record<string, PeriodText> = {};
  const inputs: InputFile[] = [];
  const earlier: Place[] = [];
  for (const language of languages) {
    const text = keep(await readData(root, path.join(id, `text.${language}.yaml`), textSchema));
    if (!text) continue;
    const { input, locate } = text.file;
    const passages = passagesOf(text.data, text.file);
    texts[language] = { language, file: input.file, text: text.data, passages, locate };
    inputs.push(input);
    if (text.file.earlier) earlier.push(text.file.locateKey(['donors']));
  }
  return { texts, inputs, earlier };
}

/** The pictures that the period names, each read or with what is wrong with it. */
async function readPictures(
  root: Source,
  id: string,
  { data: { logo }, file: operation }: Parsed<Operation>,
  { data: { story }, file: figures }: Parsed<FiguresFile>,
) {
  const named = [
    { kind: 'logo', folder: path.dirname(id), name: logo, place: operation.locate(['logo']) },
    { kind: 'photo', folder: id, name: story.image, place: figures.locate(['story', 'image']) },
  ];
  const read = [];
  for (const { kind, folder, name, place } of named) {
    if (name) read.push({ kind, read: await readPicture(root, folder, name, place) });
  }
  return read;
}

/** The profile of the office's printer, read or with what is wrong with it; nothing where none is named. */
async function readPressProfile(root: Source, folder: string, { data, file }: Parsed<Operation>) {
  const { profile } = data.press;
  if (profile === undefined) return undefined;
  return readProfile(root, folder, profile, file.locate(['press', 'profile']));
}

/** Reads one YAML file and holds it against a schema; every fault is a finding with its place. */
export async function readData<T>(
  root: Source,
  name: string,
  schema: z.ZodType<T>,
): Promise<Parsed<T> | Faulty<T>> {
  const file = await readYaml(root, name);
  if ('findings' in file) return file;
  const lost = explainLost(schema, file);
  const parsed = schema.safeParse(file.value);
  if (parsed.success && lost.length === 0) return { file, data: parsed.data };
  const data = parsed.success ? parsed.data : standIn(schema, withoutEmptyParts(file.value).results)?.data;
  const forDraft = gapped(schema, file.value);
  const issues = parsed.success ? [] : explainIssues(parsed.error.issues, file, schema);
  // A text that is empty because its words are a comment is told once.
  const isTold = ({ code, place }: Finding) =>
    code === 'empty' && lost.some((one) => one.place?.line === place?.line);
  const findings = [...lost, ...issues.filter((issue) => !isTold(issue))];
  return {
    findings,
    ...(data && { standIn: { file, data } }),
    ...(forDraft && { gapped: { file, data: forDraft } }),
  };
}

/** Every string inside a value, with its path and its mark. */
function passagesOf(value: unknown, file: Pick<YamlFile, 'markAt'>, path: DataPath = []): FilePassage[] {
  if (typeof value === 'string') {
    const mark = file.markAt(path);
    return [{ path, text: value, ...(mark && { mark }) }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => passagesOf(inner, file, [...path, key]));
}

function acceptedIn({ data, file }: Parsed<{ accepted: Accepted[] }>): Period['accepted'] {
  return data.accepted.map(({ at, ...entry }, index) => {
    const place = file.locate(['accepted', index]);
    return { ...entry, ...(at !== undefined && { at: placeNow(at) }), place };
  });
}

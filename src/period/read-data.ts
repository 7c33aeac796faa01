// Reads one YAML file of the data and holds it against its schema.
import type { z } from 'zod';
import type { Finding } from '../errors.ts';
import type { Source } from '../files/source.ts';
import { explainIssues, explainLost, type UnknownKey } from './explain.ts';
import { gapped, withoutEmptyParts } from './gapped.ts';
import { type Parsed, readYaml } from './read.ts';
import { standIn } from './stand-in.ts';

/** What was found in a faulty file, and what may stand in for it: with gaps where that is enough. */
export type Faulty<T> = { findings: Finding[]; standIn?: Parsed<T>; gapped?: Parsed<T> };

/**
 * Reads one YAML file and holds it against a schema; every fault is a finding with its place.
 * @param own see `gapped`
 */
export async function readData<T>(
  root: Source,
  name: string,
  schema: z.ZodType<T>,
  { own, unknown }: { own?: ReadonlySet<string>; unknown?: UnknownKey | undefined } = {},
): Promise<Parsed<T> | Faulty<T>> {
  const file = await readYaml(root, name);
  if ('findings' in file) return file;
  const lost = explainLost(schema, file);
  const parsed = schema.safeParse(file.value);
  if (parsed.success && lost.length === 0) return { file, data: parsed.data };
  const data = parsed.success ? parsed.data : standIn(schema, withoutEmptyParts(file.value).results)?.data;
  const forDraft = gapped(schema, file.value, own);
  const issues = parsed.success ? [] : explainIssues(parsed.error.issues, file, schema, unknown);
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

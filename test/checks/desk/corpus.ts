// What the corpus of the copy desk is written in: scenes, planted faults and valid edits, each a short YAML file.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const severity = z.enum(['error', 'warning', 'note']);

/**
 * One change of a file. `file`: `en` is text.en.yaml, `figures` figures.yaml, `operation` the operation's file, and
 * `before/…` the same of the period before. `find` must stand there exactly once. `at` is a path, `legal.body`: `put`
 * replaces what it holds, `add` goes on after it, with a space between.
 */
const edit = z.union([
  z.strictObject({ file: z.string(), find: z.string(), put: z.string() }),
  z.strictObject({ file: z.string(), at: z.string(), put: z.string() }),
  z.strictObject({ file: z.string(), at: z.string(), add: z.string() }),
]);
export type CorpusEdit = z.infer<typeof edit>;

const edits = z.union([edit.transform((one) => [one]), z.array(edit).min(1)]);
const several = z.union([z.string().transform((one) => [one]), z.array(z.string()).min(1)]);

/**
 * A fault: what is changed on a scene (or base), and the words at which it must be told; or the path of its passage
 * (`en:legal.body`), where it has no words of its own. Any one of them will do. `codes`: where they are not the kind's.
 * `missed`: it is not found so for now, and should be.
 */
const fault = z.strictObject({
  id: z.string(),
  on: z.string(),
  edit: edits,
  words: several.optional(),
  at: several.optional(),
  codes: several.optional(),
  severity: severity.optional(),
  missed: z.boolean().default(false),
  says: z.string(),
});
export type Fault = z.infer<typeof fault> & { kind: string };

/** A right edit. `alarms`: codes that are told of it for now, and should not be. */
const validEdit = z.strictObject({
  id: z.string(),
  on: z.string(),
  edit: edits,
  says: z.string(),
  alarms: several.optional(),
});
export type ValidEdit = z.infer<typeof validEdit>;

/** Other words for a base or a scene, right as they are: what faults are planted in. */
const scene = z.strictObject({ on: z.string(), says: z.string(), edit: edits });
export type Scene = z.infer<typeof scene>;

const kind = z.strictObject({
  says: z.string(),
  codes: z.array(z.string()),
  /** Whether the tests ask for it already. */
  asked: z.boolean().default(false),
});
export type Kind = z.infer<typeof kind>;

export type Corpus = {
  scenes: Record<string, Scene>;
  faults: readonly Fault[];
  valid: readonly ValidEdit[];
};

const read = async (file: string): Promise<unknown> => parse(await readFile(file, 'utf8'));

async function namesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder).catch(() => []);
  return found.filter((name) => name.endsWith('.yaml')).sort();
}

/** The kinds of fault, with the codes that tell them: `kinds.yaml`. */
export async function readKinds(): Promise<Record<string, Kind>> {
  return z.record(z.string(), kind).parse(await read(path.join(import.meta.dirname, 'kinds.yaml')));
}

/** The corpus of a folder: `scenes/*.yaml`, `faults/KIND.yaml`, `valid/*.yaml`. Throws where a file is not in the form. */
export async function readCorpus(folder: string): Promise<Corpus> {
  const all = async <T>(part: string, form: z.ZodType<T>) =>
    Promise.all(
      (await namesIn(path.join(folder, part))).map(async (name) => {
        const parsed = form.safeParse(await read(path.join(folder, part, name)));
        if (!parsed.success) throw new Error(`${part}/${name}: ${z.prettifyError(parsed.error)}`);
        return { name: path.basename(name, '.yaml'), rows: parsed.data };
      }),
    );
  const faults = await all('faults', z.array(fault));
  return {
    scenes: Object.assign({}, ...(await all('scenes', z.record(z.string(), scene))).map(({ rows }) => rows)),
    faults: faults.flatMap(({ name, rows }) => rows.map((row) => ({ ...row, kind: name }))),
    valid: (await all('valid', z.array(validEdit))).flatMap(({ rows }) => rows),
  };
}

// How well the checks do on the corpus: which faults are found, at their place and by their own code; which valid edits pass.
import type { Finding } from '../../../src/errors.ts';
import type { Bases } from './base.ts';
import type { Corpus, CorpusEdit, Fault, Kind, Scene, ValidEdit } from './corpus.ts';
import { edited, type Files, passageAt, pathOf, type Where } from './edit.ts';

/**
 * What became of a fault: told at its place by a code of its kind; at its place by another code; by its own code at
 * another place; only by another code elsewhere; not at all.
 */
export type Outcome = 'right' | 'code' | 'place' | 'chance' | 'missed';

export type JudgedFault = {
  fault: Fault;
  outcome: Outcome;
  found: readonly Finding[];
  besides: readonly Finding[];
};
export type JudgedEdit = { edit: ValidEdit; found: readonly Finding[] };

/** What is found with edits on a scene that is not found without them, and the files as they are then. */
type Compared = { found: Finding[]; files: Files; where: Where };

/**
 * Judges a corpus; scenes are looked at once each.
 * @param alone whether only the checks of a fault's own kind are run: faster, and blind to what else is told
 */
export function createJudge(
  bases: Bases,
  scenes: Corpus['scenes'],
  kinds: Readonly<Record<string, Kind>>,
  alone = false,
) {
  const known = new Map<string, Promise<ReadonlySet<string>>>();
  const sceneOf = (name: string): { base: string; edits: readonly CorpusEdit[] } => {
    const scene: Scene | undefined = scenes[name];
    if (!scene) return { base: name, edits: [] };
    const under = sceneOf(scene.on);
    return { base: under.base, edits: [...under.edits, ...scene.edit] };
  };
  const plan = (on: string, edits: readonly CorpusEdit[]) => {
    const { base, edits: before } = sceneOf(on);
    const where = bases.where(base);
    const changed = edited(bases.files, [...before, ...edits], where);
    return { where, before, changed, files: new Map([...bases.files, ...changed]) };
  };
  const compare = async (
    on: string,
    edits: readonly CorpusEdit[],
    codes?: readonly string[],
  ): Promise<Compared> => {
    const { where, before, changed, files } = plan(on, edits);
    const key = [on, ...(codes ?? ['all'])].join(' ');
    const clean = known.get(key) ?? identities(bases, where, edited(bases.files, before, where), codes);
    known.set(key, clean);
    const still = await clean;
    const found = (await bases.findings(where, changed, codes)).filter((one) => !still.has(identity(one)));
    return { found, files, where };
  };
  return {
    /** Throws where an edit does not fit its file, or the words of a fault do not stand there. */
    refuse(row: Fault | ValidEdit): void {
      const planned = plan(row.on, row.edit);
      if ('kind' in row) spansOf(row, planned);
    },
    async fault(fault: Fault): Promise<JudgedFault> {
      const codes = fault.codes ?? kinds[fault.kind]?.codes ?? [];
      const compared = await compare(fault.on, fault.edit, alone ? codes : undefined);
      const spans = spansOf(fault, compared);
      const isHere = (one: Finding) => spans.some((span) => covers(span, one, compared.files));
      const isOwn = ({ code, severity }: Finding) =>
        codes.includes(code) && (fault.severity === undefined || fault.severity === severity);
      const found = compared.found;
      const right = found.filter((one) => isHere(one) && isOwn(one));
      const outcome = ((): Outcome => {
        if (right.length > 0) return 'right';
        if (found.some(isHere)) return 'code';
        if (found.some(isOwn)) return 'place';
        return found.length > 0 ? 'chance' : 'missed';
      })();
      return { fault, outcome, found, besides: found.filter((one) => !isHere(one)) };
    },
    async valid(edit: ValidEdit): Promise<JudgedEdit> {
      const { found } = await compare(edit.on, edit.edit);
      return { edit, found: found.filter(({ code }) => !edit.alarms?.includes(code)) };
    },
    /** What is found in a scene that is not found in what it stands on: nothing, if it is right. */
    async scene(name: string): Promise<Finding[]> {
      const scene = scenes[name];
      return scene ? (await compare(scene.on, scene.edit)).found : [];
    },
  };
}

async function identities(
  bases: Bases,
  where: Where,
  changed: Files,
  codes?: readonly string[],
): Promise<ReadonlySet<string>> {
  return new Set((await bases.findings(where, changed, codes)).map(identity));
}

/** What makes two findings the same, though lines move: all but their places. */
const identity = ({ code, message, at, about, place }: Finding) =>
  [code, message, at, about, place?.file].join('|');

type Span = { file: string; start: number; end: number };

/** Where a fault may be told: at any of its words, or anywhere in its passage. */
function spansOf(
  { id, edit, words = [], at = [] }: Fault,
  { files, where }: Pick<Compared, 'files' | 'where'>,
): Span[] {
  const touched = [...new Set(edit.map(({ file }) => pathOf(file, where)))];
  const byWords = words.flatMap((one) => {
    const [, name, wanted = ''] = /^(?:(en|az|fr|uk|sw|figures|operation): )?(.*)$/su.exec(one) ?? [];
    const among = name === undefined ? touched : [pathOf(name, where)];
    return among.flatMap((file) => spansOfWords(file, files.get(file) ?? '', wanted));
  });
  const byPath = at.map((one): Span => {
    const [name = '', path = ''] = one.split(':');
    const file = pathOf(name, where);
    return { file, ...passageAt(files.get(file) ?? '', path, name) };
  });
  const spans = [...byWords, ...byPath];
  if (spans.length === 0) throw new Error(`${id}: nowhere “${words.join('”, “')}”`);
  return spans;
}

function spansOfWords(file: string, text: string, words: string): Span[] {
  // Marks that open before the words are theirs too: a bracket, a quote, bold, `:en[`.
  const open = '(?:[(\\[“‘«„"\'*]|:[a-z]{2}\\[)*';
  const pattern = new RegExp(open + words.trim().split(/\s+/u).map(RegExp.escape).join('\\s+'), 'gu');
  return Array.from(text.matchAll(pattern), (match) => ({
    file,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function covers({ file, start, end }: Span, { place }: Finding, files: Files): boolean {
  if (!place?.line || !place.file.endsWith(file)) return false;
  const before = (files.get(file) ?? '').split('\n').slice(0, place.line - 1);
  const offset = before.reduce((sum, line) => sum + line.length + 1, 0) + (place.column ?? 1) - 1;
  return offset >= start && offset < Math.max(end, start + 1);
}

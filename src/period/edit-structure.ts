// Puts entries into the lists and maps of a YAML text, takes them out, moves and renames them; every other byte stays.
import { isDeepStrictEqual } from 'node:util';
import { isCollection, isMap } from 'yaml';
import { FactsheetError } from '../errors.ts';
import { type Apart, type Chunk, dedented } from './edit-chunks.ts';
import { editNames } from './edit-names.ts';
import { apartAt, type StructureEdit, splicesFor } from './edit-placing.ts';
import { type Part, partOf, type Shape, shapeOf, withoutPart, withPart, withShape } from './edit-shape.ts';
import { internal, Source } from './edit-source.ts';
import type { DataPath } from './period.ts';

/**
 * An entry as it stands: its YAML without indent, with the comments about it; what it says; what it stands before; and the names
 * or places of all that stands beside it, itself too, in order.
 */
export type StandingEntry = { yaml: string; value: unknown; before: Part | null; order: readonly Part[] };

/**
 * Makes one edit in a YAML text (`\n` or `\r\n`, with or without byte order mark). What comes out is parsed again, and holds what
 * was asked for and nothing else that is new: values, marks, order, comments.
 * @param file the text's name for the user
 * @throws FactsheetError `yaml-syntax`, `yaml-anchor`, `cannot-edit` if the text does not allow it; internal if it went wrong
 */
export function editStructure(text: string, edit: StructureEdit, file = 'the file'): string {
  const given = new Source(text, file);
  if ('name' in edit) return renamed(given, edit.path, edit.name);
  const ended = given.text === '' || given.text.endsWith('\n');
  const source = ended ? given : new Source(text + given.eol, file);
  const [part, ...parents] = edit.path.toReversed();
  if (part === undefined) throw source.cannotEdit([], 'is no entry');
  const above = parents.reverse();
  const after = source.with(splicesFor(source, above, part, edit));
  const expected = expectedAfter(source, above, part, edit);
  if (!isDeepStrictEqual(shapeOf(after.document.contents), expected))
    throw new FactsheetError(
      'edit-failed',
      `${file} did not take the change of ${edit.path.join('.')}.`,
      internal,
    );
  const whole = after.toString();
  return ended ? whole : withoutEnd(whole, after, file);
}

/** An entry as it stands, if it is there. */
export function entryIn(text: string, path: DataPath, file = 'the file'): StandingEntry | undefined {
  const source = new Source(text, file);
  const [part, ...parents] = path.toReversed();
  const above = parents.reverse();
  const slot = source.find(above);
  const apart = slot && isCollection(slot.node) ? apartAt(source, slot, above) : undefined;
  const at = apart?.chunks.findIndex((one) => String(one.part) === String(part)) ?? -1;
  const chunk = apart?.chunks[at];
  if (!apart || !chunk) return undefined;
  return {
    yaml: yamlOf(source, apart, chunk),
    value: source.find(path)?.node?.toJS(source.document) ?? null,
    before: apart.chunks[at + 1]?.part ?? null,
    order: apart.chunks.map((one) => one.part),
  };
}

function yamlOf(source: Source, { indent }: Apart, { part, from, to }: Chunk): string {
  const text = source.text.slice(from, to);
  if (indent !== undefined) return dedented(text, indent);
  return typeof part === 'number' ? `- ${text}` : text;
}

function expectedAfter(
  source: Source,
  above: DataPath,
  part: Part,
  edit: Exclude<StructureEdit, { name: string }>,
): Shape {
  const whole = shapeOf(source.document.contents);
  if ('put' in edit) {
    const own = shapeOf(new Source(edit.put, source.file).document.contents);
    const inner = own.items?.[0] ?? own.entries?.[0]?.[1];
    const count = (own.items ?? own.entries ?? []).length;
    if (!inner || count !== 1) throw source.cannotEdit(edit.path, 'is not one entry');
    return withMade(
      whole,
      above,
      (at) =>
        withPart(at, own.items ? (at.items?.length ?? 0) : (own.entries?.[0]?.[0] ?? ''), inner, edit.before),
      own.items !== undefined,
    );
  }
  return withShape(whole, above, (at) => {
    const inner = partOf(at, part);
    if (!inner || 'out' in edit) return withoutPart(at, part);
    if (String(edit.before) === String(part)) return at;
    const before =
      at.items && edit.before !== null && Number(edit.before) > Number(part)
        ? Number(edit.before) - 1
        : edit.before;
    return withPart(withoutPart(at, part), part, inner, before);
  });
}

/** With the maps above made where they are not there. */
function withMade(
  shape: Shape,
  [part, ...rest]: DataPath,
  change: (at: Shape) => Shape,
  isList: boolean,
): Shape {
  if (part === undefined)
    return change(
      shape.items || shape.entries
        ? shape
        : { mark: shape.mark, ...(isList ? { items: [] } : { entries: [] }) },
    );
  const inner = partOf(shape, part);
  if (inner) return withShape(shape, [part], (at) => withMade(at, rest, change, isList));
  return withPart(shape, part, withMade({ mark: undefined, value: null }, rest, change, isList), null);
}

function renamed(source: Source, path: DataPath, name: string): string {
  const above = source.find(path.slice(0, -1))?.node;
  if (String(path.at(-1)) === name) return source.toString();
  if (!isMap(above)) throw source.cannotEdit(path, 'has no name');
  if (source.find([...path.slice(0, -1), name]))
    throw source.cannotEdit([...path.slice(0, -1), name], 'is there already');
  return editNames(source.toString(), [{ path, key: name }], source.file);
}

/** The file has no line end behind its last line, and has none afterwards: but for a text of lines of its own, which would be another. */
function withoutEnd(whole: string, { document }: Source, file: string): string {
  const cut = whole.replace(/\r?\n$/, '');
  const isSame = isDeepStrictEqual(
    shapeOf(new Source(cut, file).document.contents),
    shapeOf(document.contents),
  );
  return isSame ? cut : whole;
}

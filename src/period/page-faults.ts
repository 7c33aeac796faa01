// What is wrong with a page.yaml: forms, areas, kinds and names that there are not, blocks twice or nowhere. Pure.
import type { Finding } from '../errors.ts';
import { nearest } from '../nearest.ts';
import type { PageParts } from './blocks.ts';
import type { PageFile } from './page-schema.ts';
import type { YamlFile } from './read.ts';
import { figuresSchema } from './schema.ts';

type Path = (string | number)[];

/** Every fault of the pages, in the order of the file. */
export function planFaults(page: PageFile, file: YamlFile, parts: PageParts): Finding[] {
  const error = (code: string, at: Path, message: string, hint: string, isKey = false): Finding => {
    return { code, severity: 'error', message, hint, place: isKey ? file.locateKey(at) : file.locate(at) };
  };
  const seen = new Map<string, string>();
  const found = page.pages.flatMap(({ form, ...areas }, index): Finding[] => {
    const at: Path = ['pages', index];
    const known = Object.hasOwn(parts.forms, form) ? parts.forms[form] : undefined;
    if (!known) {
      // Its blocks stand somewhere, wherever that will be.
      for (const name of Object.values(areas).flat()) seen.set(name, `page ${index + 1}`);
      const hint = `${meant(form, parts.forms)}There are: ${told(parts.forms)}.`;
      return [error('page-form', [...at, 'form'], `There is no form of page “${form}”.`, hint)];
    }
    const names = Object.values(areas).flat();
    const empty = `Page ${index + 1} has no block.`;
    const areasThere = `${form} has the areas ${told(known.areas)}.`;
    return [
      ...(names.length === 0
        ? [error('page-empty', at, empty, `Put blocks into its areas, or take the page out. ${areasThere}`)]
        : []),
      ...Object.entries(areas).flatMap(([area, blocks]) => [
        ...(Object.hasOwn(known.areas, area)
          ? []
          : [
              error(
                'page-area',
                [...at, area],
                `The form ${form} has no area “${area}”.`,
                `${meant(area, known.areas)}${areasThere}`,
                true,
              ),
            ]),
        ...blocks.flatMap((name, place) => {
          const where = [...at, area, place];
          const first = seen.get(name);
          seen.set(name, first ?? `page ${index + 1}, ${area}`);
          if (first !== undefined) {
            const hint = `Take one of them out. Another of its kind has a name of its own, as “${name}_2”, with a line under blocks: ${name}_2: { kind: ${kindOf(name, page, parts) ?? 'KIND'} }.`;
            return [error('page-twice', where, `“${name}” stands on the pages already (${first}).`, hint)];
          }
          return unknownBlock(name, page, parts).map(({ message, hint }) =>
            error('page-block', where, message, hint),
          );
        }),
      ]),
    ];
  });
  return [...found, ...asideFaults(page, seen, error), ...blockFaults(page, seen, parts, error)];
}

type Telling = (code: string, at: Path, message: string, hint: string, isKey?: boolean) => Finding;

/** Blocks that are set aside and stand on a page too; the others are known from here on. */
function asideFaults(page: PageFile, seen: Map<string, string>, error: Telling): Finding[] {
  return page.aside.flatMap((name, index) => {
    const first = seen.get(name);
    seen.set(name, first ?? 'aside');
    if (first === undefined) return [];
    const hint = 'Take it out of aside, or out of its area.';
    return [
      error(
        'page-twice',
        ['aside', index],
        `“${name}” stands on the pages (${first}), and is set aside.`,
        hint,
      ),
    ];
  });
}

/** What is wrong with the entries under `blocks:`. */
function blockFaults(
  page: PageFile,
  seen: ReadonlyMap<string, string>,
  parts: PageParts,
  error: (code: string, at: Path, message: string, hint: string, isKey?: boolean) => Finding,
): Finding[] {
  return Object.entries(page.blocks).flatMap(([name, { kind }]) => {
    const at: Path = ['blocks', name];
    const faults: Finding[] = [];
    if (kind !== undefined && !Object.hasOwn(parts.kinds, kind)) {
      const hint = `${meant(kind, parts.kinds)}There are: ${told(parts.kinds)}.`;
      faults.push(error('page-kind', [...at, 'kind'], `There is no kind of block “${kind}”.`, hint));
    } else if (kindOf(name, page, parts) === undefined) {
      const hint = `Write its kind: ${name}: { kind: KIND }. There are: ${told(parts.kinds)}.`;
      faults.push(error('page-kind', at, `“${name}” has no kind.`, hint, true));
    }
    if (isTaken(name, page, parts)) {
      const hint = `Give the block another name, like ${name}_2, here, in its area of the page, and before its words and data.`;
      const message = `A block cannot have the name “${name}”: it stands for something else in figures.yaml or the texts.`;
      faults.push(error('page-block', at, message, hint, true));
    }
    if (!seen.has(name)) {
      const hint = `${meant(name, Object.fromEntries(seen))}Put ${name} into an area of a page, or take its line out here.`;
      faults.push(error('page-unplaced', at, `“${name}” stands on no page.`, hint, true));
    }
    return faults;
  });
}

/** The names of blocks that the files have for something else. */
export function takenNames(page: PageFile, parts: PageParts): string[] {
  return Object.keys(page.blocks).filter((name) => isTaken(name, page, parts));
}

/** The names under which blocks that are set aside keep their words and data. */
export function keptNames(page: PageFile, parts: PageParts): string[] {
  const shown = page.pages.flatMap(({ form: _, ...areas }) => Object.values(areas).flat());
  const also = (name: string) => Object.keys(parts.kinds[kindOf(name, page, parts) ?? '']?.also ?? {});
  const held = shown.flatMap(also);
  return page.aside.flatMap((name) => [name, ...also(name).filter((one) => !held.includes(one))]);
}

/** Whether a block's words or data would stand where those of all periods do: `results` in figures.yaml, notes in the texts. */
function isTaken(name: string, page: PageFile, parts: PageParts): boolean {
  const kinds = Object.values(parts.kinds);
  const own = parts.kinds[kindOf(name, page, parts) ?? ''];
  const isTable = Object.hasOwn(figuresSchema.shape, name) && own?.data !== undefined;
  return isTable || kinds.some(({ also = {} }) => Object.hasOwn(also, name));
}

/** A name that is placed and has no kind: neither is it usual, nor does `blocks:` say what it is. */
function unknownBlock(name: string, page: PageFile, parts: PageParts): { message: string; hint: string }[] {
  if (Object.hasOwn(page.blocks, name) || kindOf(name, page, parts) !== undefined) return [];
  const usual = Object.values(parts.kinds).flatMap((kind) => Object.keys(kind.usual));
  const close = nearest(name, [...usual, ...Object.keys(page.blocks)]);
  const hint = `${close === undefined ? '' : `Did you mean ${close}? `}A block of your own needs a line under blocks: “${name}: { kind: KIND }”. Kinds: ${told(parts.kinds)}. Names that need no line: ${usual.join(', ')}.`;
  return [{ message: `Nothing says what “${name}” is.`, hint }];
}

/** The kind of a block: what page.yaml says, else the one that its name is usual for. */
export function kindOf(name: string, { blocks }: PageFile, { kinds }: PageParts): string | undefined {
  const said = Object.hasOwn(blocks, name) ? blocks[name]?.kind : undefined;
  return said ?? Object.keys(kinds).find((kind) => Object.hasOwn(kinds[kind]?.usual ?? {}, name));
}

function meant(name: string, known: Readonly<Record<string, unknown>>): string {
  const one = nearest(name, Object.keys(known));
  return one === undefined || one === name ? '' : `Did you mean ${one}? `;
}

/** `rail (a lead …), columns (…)`. */
function told(known: Readonly<Record<string, { says: string }>>): string {
  return Object.entries(known)
    .map(([name, { says }]) => `${name} (${says})`)
    .join(', ');
}

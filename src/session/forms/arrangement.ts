// What stands where on the pages of a period, as a form shows it: pages, areas, blocks; what is set aside; what can be added. Pure.
import type { Block, PageParts } from '../../period/blocks.ts';
import type { ReadPages } from '../../period/pages.ts';

export type FormArea = { area: string; says: string; blocks: readonly string[] };
export type FormPage = { form: string; says: string; areas: readonly FormArea[] };

/** A kind that can be added. `names` are those that need no further word, as far as they are free; `isOwn`: it may have any name. */
export type FormKind = { kind: string; says: string; names: readonly string[]; isOwn: boolean };

/** `of`: whose pages these are; those of the operation or of the program are taken over with the first change. */
export type Arrangement = {
  of: 'period' | 'operation' | 'program';
  pages: readonly FormPage[];
  aside: readonly { name: string; kind: string }[];
  kinds: readonly FormKind[];
};

export function arrangementOf(
  { pages, blocks, aside = [], file }: ReadPages,
  id: string,
  { kinds, forms }: PageParts,
  figures: unknown,
): Arrangement {
  const taken = new Set([...blocks.map(({ name }: Block) => name), ...aside.map(({ name }) => name)]);
  const of = file === undefined ? 'program' : file.input.file.includes(`${id}/`) ? 'period' : 'operation';
  return {
    of,
    pages: pages.map(({ form, areas }) => ({
      form,
      says: forms[form]?.says ?? form,
      areas: areas.map(({ area, blocks: names }) => {
        return { area, says: forms[form]?.areas[area]?.says ?? area, blocks: names };
      }),
    })),
    aside,
    kinds: Object.entries(kinds).flatMap(([kind, { says, usual, data, options, isOfData }]): FormKind[] => {
      const hasData = (name: string) => Object.hasOwn(Object(figures), name);
      const isFree =
        !isOfData && (data === undefined || data.safeParse(undefined).success || data.safeParse({}).success);
      const names = Object.keys(usual).filter((name) => !taken.has(name) && (isFree || hasData(name)));
      const isOwn =
        isFree && Object.values(options ?? {}).every((option) => option.safeParse(undefined).success);
      return names.length > 0 || isOwn ? [{ kind, says, names, isOwn }] : [];
    }),
  };
}

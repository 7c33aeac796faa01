// The forms of page: a table of grids with their areas. A new form is an entry, a template and a style of its name.

/**
 * How blocks stand in an area: under each other in one column (`stack`), running through several columns of text
 * (`columns`), or side by side in cells (`row`).
 */
export type Flow = 'stack' | 'columns' | 'row';

/**
 * An area. `width` is the room that a block has there (mm), `shared` where it is not alone; `most` is the height that it has as a rule, where it takes what
 * it needs (mm): one that grows beyond that is what leaves its neighbours too little.
 */
export type Area = { says: string; flow: Flow; width: number; shared?: number; most?: number };

/** A form of page: its areas in the order in which they are read. */
export type Form = { says: string; areas: Readonly<Record<string, Area>> };

/** A4 less its margins and what stands between columns. */
const cell = 54;

export const forms = {
  rail: {
    says: 'a lead, a tinted rail beside a wide column, a foot that runs to the edges',
    areas: {
      lead: { says: 'on top, side by side', flow: 'row', width: cell, most: 45 },
      rail: { says: 'the narrow column at the left', flow: 'stack', width: cell },
      main: { says: 'the wide column', flow: 'stack', width: 112 },
      foot: { says: 'across the foot', flow: 'row', width: 186, shared: cell },
    },
  },
  columns: {
    says: 'a tinted band, text in two columns, a tinted foot',
    areas: {
      columns: { says: 'two columns that the text runs through', flow: 'columns', width: 87 },
      band: { says: 'the band on top, side by side', flow: 'row', width: 87, most: 80 },
      foot: { says: 'the foot, side by side', flow: 'row', width: cell, most: 55 },
    },
  },
  thirds: {
    says: 'a lead, three columns of their own, a tinted foot',
    areas: {
      lead: { says: 'on top, side by side', flow: 'row', width: cell, most: 45 },
      left: { says: 'the first column', flow: 'stack', width: cell },
      middle: { says: 'the second column', flow: 'stack', width: cell },
      right: { says: 'the third column', flow: 'stack', width: cell },
      foot: { says: 'the foot, side by side', flow: 'row', width: cell, most: 55 },
    },
  },
} satisfies Record<string, Form>;

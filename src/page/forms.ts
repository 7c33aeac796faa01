// The forms of page: a table of grids with their areas. A new form is an entry, a template and a style of its name.

/**
 * How blocks stand in an area: under each other in one column (`stack`), running through several columns of text
 * (`columns`), or side by side in cells (`row`).
 */
export type Flow = 'stack' | 'columns' | 'row';

/**
 * An area. `widths` is the room that a block has there (mm): alone across the page, as one of two, of three and so on; the last is
 * that of all beyond. In a row the cells share the page's breadth, four of them in two rows of two; in a stack the areas `beside`
 * it do, as far as they have blocks. `most` is the height that it has as a rule, where it takes what it needs (mm): one that grows
 * beyond that is what leaves its neighbours too little.
 */
export type Area = {
  says: string;
  flow: Flow;
  widths: readonly [number, ...number[]];
  beside?: readonly string[];
  most?: number;
};

/** A form of page: its areas in the order in which they are read. */
export type Form = { says: string; areas: Readonly<Record<string, Area>> };

/** A4 less its margins, in one, two, three columns (mm), less what stands between them. */
const [whole, half, cell] = [182, 87, 54];
const cells = [whole, half, cell, half, cell] as const;

export const forms = {
  rail: {
    says: 'a lead, a tinted rail beside a wide column, a foot that runs to the edges',
    areas: {
      lead: { says: 'on top, side by side', flow: 'row', widths: cells, most: 45 },
      rail: { says: 'the narrow column at the left', flow: 'stack', widths: [whole, cell], beside: ['main'] },
      main: { says: 'the wide column', flow: 'stack', widths: [whole, 112], beside: ['rail'] },
      // Beside a story, which runs to the edges, a cell has margins of its own.
      foot: { says: 'across the foot', flow: 'row', widths: [whole, 77, cell, 77, cell] },
    },
  },
  columns: {
    says: 'a tinted band, text in two columns, a tinted foot',
    areas: {
      columns: { says: 'two columns that the text runs through', flow: 'columns', widths: [half] },
      band: { says: 'the band on top, side by side', flow: 'row', widths: [whole, half], most: 80 },
      foot: { says: 'the foot, side by side', flow: 'row', widths: cells, most: 55 },
    },
  },
  thirds: {
    says: 'a lead, three columns of their own, a tinted foot',
    areas: {
      lead: { says: 'on top, side by side', flow: 'row', widths: cells, most: 45 },
      left: {
        says: 'the first column',
        flow: 'stack',
        widths: [whole, half, cell],
        beside: ['middle', 'right'],
      },
      middle: {
        says: 'the second column',
        flow: 'stack',
        widths: [whole, half, cell],
        beside: ['left', 'right'],
      },
      right: {
        says: 'the third column',
        flow: 'stack',
        widths: [whole, half, cell],
        beside: ['left', 'middle'],
      },
      foot: { says: 'the foot, side by side', flow: 'row', widths: cells, most: 55 },
    },
  },
} satisfies Record<string, Form>;

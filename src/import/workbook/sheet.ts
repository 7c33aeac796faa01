// Reads a sheet of a workbook: the cells that hold something, wherever they stand, and what is hidden or merged.
import { type Address, type Area, addressOf, areaOf } from './address.ts';
import { isShown } from './strings.ts';
import type { CellFormat } from './styles.ts';
import { type CellContext, type CellParts, type CellValue, cellValue } from './value.ts';
import { isTrue, readXml, UnsoundXml, type XmlElement } from './xml.ts';

/** A cell with its value and the code of its number format, where it has one of its own. */
export type Cell = { value: CellValue; format: string };

/** A row that holds something: its number, from 1, and its cells by column, from 1. */
export type SheetRow = { number: number; isHidden: boolean; cells: ReadonlyMap<number, Cell> };

/** A sheet's content. `hiddenColumns` are ranges, both ends included. */
export type SheetContent = {
  rows: readonly SheetRow[];
  merged: readonly Area[];
  hiddenColumns: readonly (readonly [from: number, to: number])[];
};

/** More cells than a form or a table of figures has; more areas than somebody merges by hand. */
const most = { cells: 50_000, merged: 1000 } as const;

/**
 * Reads a sheet (ECMA-376 Part 1, 18.3.1). Rows and cells may leave out where they stand: then they follow the one before.
 * @throws UnsoundXml
 */
export function readSheet(
  bytes: Uint8Array,
  formats: readonly CellFormat[],
  context: CellContext,
): SheetContent {
  const sheet = new SheetReader(formats, context);
  readXml(bytes, {
    open: (element, path) => sheet.open(element, path.at(-1) ?? ''),
    text: (text, path) => sheet.text(text, path),
    close: (name, path) => sheet.close(name, path.at(-1) ?? ''),
  });
  return sheet.content();
}

type OpenRow = { number: number; isHidden: boolean; cells: Map<number, Cell>; last: number };

class SheetReader {
  readonly #formats: readonly CellFormat[];
  readonly #context: CellContext;
  readonly #rows = new Map<number, OpenRow>();
  readonly #merged: Area[] = [];
  readonly #hiddenColumns: [number, number][] = [];
  #areRowsHidden = false;
  #row: OpenRow | undefined;
  #lastRow = 0;
  #cell: (CellParts & { column: number; style: number }) | undefined;
  #cells = 0;

  constructor(formats: readonly CellFormat[], context: CellContext) {
    this.#formats = formats;
    this.#context = context;
  }

  open({ name, attributes }: XmlElement, around: string): void {
    if (name === 'row' && around === 'sheetData') this.#openRow(attributes);
    else if (name === 'c' && around === 'row') this.#openCell(attributes);
    else if (name === 'f' && around === 'c' && this.#cell) this.#cell.formula = '';
    else if ((name === 'v' || name === 'is') && around === 'c' && this.#cell) this.#cell.value ??= '';
    else if (name === 'mergeCell' && around === 'mergeCells') this.#merge(attributes.ref ?? '');
    else if (name === 'sheetFormatPr') this.#areRowsHidden = isTrue(attributes.zeroHeight);
    else if (name === 'col' && around === 'cols') this.#column(attributes);
  }

  text(text: string, path: readonly string[]): void {
    const cell = this.#cell;
    if (!cell) return;
    const isInline = path.includes('is');
    if (isInline ? isShown(path) : path.at(-1) === 'v') cell.value = `${cell.value ?? ''}${text}`;
  }

  close(name: string, around: string): void {
    if (name === 'c' && around === 'row') this.#closeCell();
    else if (name === 'row' && around === 'sheetData') this.#row = undefined;
  }

  content(): SheetContent {
    const rows = [...this.#rows.values()].filter(({ cells }) => cells.size > 0);
    rows.sort((one, other) => one.number - other.number);
    return { rows, merged: this.#merged, hiddenColumns: this.#hiddenColumns };
  }

  #openRow({ r, hidden }: XmlElement['attributes']): void {
    const number = r === undefined ? this.#lastRow + 1 : (addressOf(`A${r}`)?.row ?? unplaced(`row ${r}`));
    if (this.#rows.has(number)) throw new UnsoundXml(`it has row ${number} twice`);
    this.#lastRow = number;
    this.#row = {
      number,
      isHidden: hidden === undefined ? this.#areRowsHidden : isTrue(hidden),
      cells: new Map(),
      last: 0,
    };
  }

  #openCell({ r, t = 'n', s = '0' }: XmlElement['attributes']): void {
    const row = this.#row ?? unplaced('a cell outside of a row');
    const address: Address =
      r === undefined ? { column: row.last + 1, row: row.number } : (addressOf(r) ?? unplaced(r));
    if (address.row !== row.number || row.cells.has(address.column)) {
      throw new UnsoundXml(`it has ${r} twice, or in row ${row.number}`);
    }
    row.last = address.column;
    this.#cell = { column: address.column, style: Number(s), type: t.trim() };
  }

  #closeCell(): void {
    const [cell, row] = [this.#cell, this.#row];
    this.#cell = undefined;
    if (!cell || !row) return;
    const format = this.#formats[cell.style];
    const value = cellValue(cell, format, this.#context);
    if (value === null || value === '') return;
    this.#cells += 1;
    if (this.#cells > most.cells) throw new UnsoundXml(`it has more than ${most.cells} cells`);
    row.cells.set(cell.column, { value, format: format?.code ?? '' });
    this.#rows.set(row.number, row);
  }

  #column({ min, max, hidden, width }: XmlElement['attributes']): void {
    const isHidden = isTrue(hidden) || Number(width ?? 1) === 0;
    if (isHidden) this.#hiddenColumns.push([Number(min), Number(max)]);
  }

  #merge(ref: string): void {
    if (this.#merged.length >= most.merged) throw new UnsoundXml('it has too many merged cells');
    this.#merged.push(areaOf(ref) ?? unplaced(ref));
  }
}

function unplaced(reference: string): never {
  throw new UnsoundXml(`it has the reference “${reference.slice(0, 20)}”`);
}

// Measures a document in the browser: what each column needs and has, and where a passage leaves its column.
import type { Page } from 'puppeteer';

/** The two numbers that the fit may change: body type in pt, and a factor on vertical space for each page. */
export type Setting = { body: number; airs: readonly number[] };

/** Heights in px. `need` is what the content wants, `room` what it has, `content` what is inked at this setting. */
export type ColumnMeasure = { page: number; name: string; need: number; room: number; content: number };

/** A passage that leaves its column: `px` by how much, `share` of the column's text that is too much. */
export type Escape = { page: number; column: string; block: string; px: number; characters: number };

/** Sets type size and air in the page, and measures every column of it (elements with `data-column`). */
export function measureColumns(page: Page, setting: Setting): Promise<ColumnMeasure[]> {
  return page.evaluate(columnsInPage, setting);
}

/** The passages that leave their column or the page at the present setting, first in reading order first. */
export function findEscapes(page: Page): Promise<Escape[]> {
  return page.evaluate(escapesInPage);
}

/** Runs inside the page, so it can use nothing from outside of it. */
function columnsInPage({ body, airs }: Setting): ColumnMeasure[] {
  document.documentElement.style.setProperty('--body', `${body}pt`);
  const sheets = [...document.querySelectorAll<HTMLElement>('[data-page]')];
  sheets.forEach((sheet, index) => {
    sheet.style.setProperty('--air', String(airs[index] ?? 1));
  });
  const height = (element: Element) => element.getBoundingClientRect().height;
  return sheets.flatMap((sheet, index) => {
    const columns = [...sheet.querySelectorAll<HTMLElement>('[data-column]')].map((box) => {
      const flow = box.firstElementChild as HTMLElement;
      const style = getComputedStyle(box);
      const padding = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom);
      const inked = [...flow.querySelectorAll('[data-fill]')];
      const content = (inked.length > 0 ? inked : [flow]).reduce((sum, part) => sum + height(part), 0);
      flow.style.height = 'auto';
      const need = height(flow);
      flow.style.height = '';
      const room = box.clientHeight - padding;
      return { page: index + 1, name: box.dataset.column ?? '', need, room, content: Math.max(content, 0) };
    });
    const sheetNeeds = { need: sheet.scrollHeight, room: sheet.clientHeight, content: sheet.clientHeight };
    return [...columns, { page: index + 1, name: 'page', ...sheetNeeds }];
  });
}

/** Runs inside the page, so it can use nothing from outside of it. */
function escapesInPage(): Escape[] {
  const slack = 0.75;
  const escapeOf = (block: HTMLElement, box: HTMLElement, px: number, characters: number): Escape => ({
    page: Number(block.closest<HTMLElement>('[data-page]')?.dataset.page),
    column: box.dataset.column ?? '',
    block: block.dataset.block ?? box.dataset.column ?? '',
    px,
    characters,
  });
  const tooLong = (box: HTMLElement): Escape[] => {
    const flow = box.firstElementChild as HTMLElement;
    const style = getComputedStyle(box);
    const room =
      box.clientHeight - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom);
    flow.style.height = 'auto';
    const need = flow.getBoundingClientRect().height;
    flow.style.height = `${Math.max(room, 0)}px`;
    flow.style.columnFill = 'auto';
    const { top, right } = flow.getBoundingClientRect();
    const first = [...flow.querySelectorAll<HTMLElement>('[data-block]')].find((block) =>
      [...block.getClientRects()].some((rect) => rect.left >= right || rect.bottom > top + room + slack),
    );
    flow.style.height = '';
    flow.style.columnFill = '';
    const length = (flow.textContent ?? '').replace(/\s+/g, ' ').length;
    if (need - room <= slack) return [];
    return [escapeOf(first ?? box, box, need - room, Math.ceil(((need - room) / need) * length))];
  };
  const tooWide = (block: HTMLElement): Escape[] => {
    const box = block.closest<HTMLElement>('[data-column]') ?? block;
    const px = block.scrollWidth - block.clientWidth;
    return block.clientWidth > 0 && px > 1 ? [escapeOf(block, box, px, 0)] : [];
  };
  return [
    ...[...document.querySelectorAll<HTMLElement>('[data-column]')].flatMap(tooLong),
    ...[...document.querySelectorAll<HTMLElement>('[data-block]')].flatMap(tooWide),
  ];
}

// Finds in the browser what leaves its place at the setting that was measured last: what is too wide, too long, or past the end.

/** A passage that leaves its column: `px` by how much, and about how many characters that is; none where it is too wide. */
export type Escape = { page: number; column: string; block: string; px: number; characters: number };

/** Runs inside the page, so it can use nothing from outside of it: the blocks that are wider than their place. */
export function tooWideInPage(): Escape[] {
  return [...document.querySelectorAll<HTMLElement>('[data-block]')].flatMap((block): Escape[] => {
    const px = block.scrollWidth - block.clientWidth;
    if (block.clientWidth === 0 || px <= 1) return [];
    const page = Number(block.closest<HTMLElement>('[data-page]')?.dataset.page);
    const { column } = block.closest<HTMLElement>('[data-column]')?.dataset ?? {};
    return [{ page, column: column ?? '', block: block.dataset.block ?? '', px, characters: 0 }];
  });
}

/**
 * Runs inside the page, so it can use nothing from outside of it. The passages that are too long for their column at the
 * setting that was measured last, first in reading order first. Where a part of the page that takes what height it needs
 * (`data-most`: mm that it has as a rule) leaves its neighbours too little, it is that part's longest block. Asked before
 * `levelInPage`.
 */
export function tooLongInPage(): Escape[] {
  const slack = 0.75;
  const escapeOf = (block: HTMLElement, box: HTMLElement, px: number, characters: number): Escape => ({
    page: Number(block.closest<HTMLElement>('[data-page]')?.dataset.page),
    column: box.dataset.column ?? '',
    block: block.dataset.block ?? box.dataset.column ?? '',
    px,
    characters,
  });
  const roomOf = (box: HTMLElement) => {
    const style = getComputedStyle(box);
    return Math.max(
      box.clientHeight - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom),
      0,
    );
  };
  const firstBeyond = (flow: HTMLElement, room: number): HTMLElement | undefined => {
    flow.style.height = `${room}px`;
    flow.style.columnFill = 'auto';
    const { top, right } = flow.getBoundingClientRect();
    const first = [...flow.querySelectorAll<HTMLElement>('[data-block]')].find((block) =>
      [...block.getClientRects()].some((rect) => rect.left >= right || rect.bottom > top + room + slack),
    );
    flow.style.height = 'auto';
    flow.style.columnFill = '';
    return first;
  };
  // What stands at its own height takes the room of the columns beside it: its longest block is what has grown.
  const grownOn = (page: string | undefined) => {
    const [over] = [...document.querySelectorAll<HTMLElement>(`[data-page="${page}"] [data-most]`)]
      .map((box) => ({ box, px: box.offsetHeight - (Number(box.dataset.most) * 96) / 25.4 }))
      .filter(({ px }) => px > 4)
      .toSorted((a, b) => b.px - a.px);
    const blocks = [...(over?.box.querySelectorAll<HTMLElement>('[data-block]') ?? [])];
    const [tallest] = blocks.toSorted((a, b) => b.offsetHeight - a.offsetHeight);
    return over && tallest ? { ...over, tallest } : undefined;
  };
  const lengthOf = (part: HTMLElement) => (part.textContent ?? '').replace(/\s+/g, ' ').length;
  const tooLong = (box: HTMLElement): Escape[] => {
    const flow = box.firstElementChild as HTMLElement;
    const [need, room] = [flow.getBoundingClientRect().height, roomOf(box)];
    if (need - room <= slack) return [];
    const over = grownOn(box.closest<HTMLElement>('[data-page]')?.dataset.page);
    // What a column lacks beyond what was taken from it is its own.
    const taken = Math.min(need - room, over?.px ?? 0);
    const own = need - room - taken;
    const much = (px: number, part: HTMLElement, height: number) =>
      Math.max(Math.ceil((px / height) * lengthOf(part)), 1);
    return [
      ...(over
        ? [escapeOf(over.tallest, over.box, taken, much(taken, over.tallest, over.tallest.offsetHeight))]
        : []),
      ...(own > slack
        ? [escapeOf(firstBeyond(flow, room + taken) ?? box, box, own, much(own, flow, need))]
        : []),
    ];
  };
  return [...document.querySelectorAll<HTMLElement>('[data-column]')].flatMap(tooLong);
}

/**
 * Runs inside the page, so it can use nothing from outside of it. Where nothing on a page gives way, and so no column is
 * too long, it is the page that is too short: for each such page the first block that passes its end.
 */
export function pastEndInPage(told: readonly Escape[]): Escape[] {
  return [...document.querySelectorAll<HTMLElement>('[data-page]')].flatMap((sheet): Escape[] => {
    const px = sheet.scrollHeight - sheet.clientHeight;
    const page = Number(sheet.dataset.page);
    if (px <= 0.75 || told.some((one) => one.page === page)) return [];
    const { bottom } = sheet.getBoundingClientRect();
    const blocks = [...sheet.querySelectorAll<HTMLElement>('[data-block]')];
    const first = blocks.find((block) => block.getBoundingClientRect().bottom > bottom) ?? blocks.at(-1);
    if (!first) return [];
    const column = first.closest<HTMLElement>('[data-column]')?.dataset.column ?? '';
    const length = (px / Math.max(first.offsetHeight, px)) * (first.textContent ?? '').length;
    const characters = Math.max(Math.ceil(length), 1);
    return [{ page, column, block: first.dataset.block ?? column, px, characters }];
  });
}

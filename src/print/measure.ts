// Measures a document in the browser: what each column needs and has, and where a passage leaves its column.
/**
 * What the fit may change: body type and the distance of its lines in pt, and a factor on vertical space for each page.
 * `tight` lets words break at their soft hyphens.
 */
export type Setting = { body: number; leading: number; airs: readonly number[]; tight: boolean };

/** Heights in px: `need` is what the content wants, `room` what it has. The whole page is a column of its own. */
export type ColumnMeasure = { page: number; name: string; need: number; room: number };

/**
 * How much of a column's height (px) is inked when the page stands as it will be printed, and the greatest height in
 * its middle or at its end in which nothing stands.
 */
export type ColumnInk = { page: number; name: string; room: number; content: number; hole: number };

/**
 * Runs inside the page, so it can use nothing from outside of it. Sets type size and air, and measures every column
 * (elements with `data-column`): writes all, then reads all, which is one layout. The columns' contents are left at their
 * own height, for the next measuring: `levelInPage` puts them back.
 */
export function columnsInPage({ body, leading, airs, tight }: Setting): ColumnMeasure[] {
  const root = document.documentElement.style;
  // What stays as it is is not set: it would be worked out anew.
  const set = (style: CSSStyleDeclaration, name: string, value: string) =>
    style.getPropertyValue(name) === value || style.setProperty(name, value);
  set(root, '--body', `${body}pt`);
  set(root, '--leading', `${leading}pt`);
  set(root, '--hyphens', tight ? 'manual' : 'none');
  // Two lines in a row do not end with a hyphen. All settings that break words have one type size, and so the same lines.
  if (tight && root.getPropertyValue('--ladders') !== 'none') {
    root.setProperty('--ladders', 'none');
    const range = document.createRange();
    const topOf = (node: Node, index: number) => {
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      // A letter after a hyphen has a box for that hyphen, too, on the line above.
      return [...range.getClientRects()].at(-1)?.top ?? 0;
    };
    for (let round = 0, found = true; found && round < 8; round += 1) {
      found = false;
      let last: { block: Element | null; below: number } | undefined;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        for (const { index: at } of text.matchAll(/(?<=[\s\S])\u00AD(?=[\s\S])/g)) {
          const [above, below] = [topOf(node, at - 1), topOf(node, at + 1)];
          if (Math.abs(above - below) < 2) continue;
          const block = node.parentElement?.closest('.run-in, p, li') ?? null;
          if (last && last.block === block && Math.abs(last.below - above) < 2) {
            const [start, end] = [text.slice(0, at).search(/\S*$/), at + text.slice(at).search(/\s|$/)];
            node.textContent =
              text.slice(0, start) + text.slice(start, end).replaceAll('\u00AD', '') + text.slice(end);
            found = true;
            break;
          }
          last = { block, below };
        }
      }
    }
  }
  const sheets = [...document.querySelectorAll<HTMLElement>('[data-page]')];
  const columns = sheets.map((sheet) => [...sheet.querySelectorAll<HTMLElement>('[data-column]')]);
  sheets.forEach((sheet, index) => {
    set(sheet.style, '--air', String(airs[index] ?? 1));
    for (const box of columns[index] ?? [])
      set((box.firstElementChild as HTMLElement).style, 'height', 'auto');
  });
  return sheets.flatMap((sheet, index) => {
    const measured = (columns[index] ?? []).map((box) => {
      const style = getComputedStyle(box);
      const room =
        box.clientHeight - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom);
      const need = (box.firstElementChild as HTMLElement).getBoundingClientRect().height;
      return { page: index + 1, name: box.dataset.column ?? '', need, room };
    });
    const { scrollHeight: need, clientHeight: room } = sheet;
    return [...measured, { page: index + 1, name: 'page', need, room }];
  });
}

/** Runs inside the page, so it can use nothing from outside of it: how full the columns are, after `levelInPage`. */
export function inkInPage(): ColumnInk[] {
  const boxes = [...document.querySelectorAll<HTMLElement>('[data-page] [data-column]')];
  const height = (element: Element) => element.getBoundingClientRect().height;
  // What can be seen: lines of text, drawings, grounds of their own. A picture that fills its height ends no column.
  const seenIn = (flow: HTMLElement) => {
    const range = document.createRange();
    const walker = document.createTreeWalker(flow, NodeFilter.SHOW_TEXT);
    const rects = [...flow.querySelectorAll('svg, [data-ink]')].map((drawing) =>
      drawing.getBoundingClientRect(),
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.textContent?.trim() === '') continue;
      range.selectNodeContents(node);
      rects.push(...range.getClientRects());
    }
    return rects.filter(({ width }) => width > 0);
  };
  const holeIn = (flow: HTMLElement, bottom: number) => {
    const { left, width } = flow.getBoundingClientRect();
    const count = Number.parseInt(getComputedStyle(flow).columnCount, 10) || 1;
    const parts = Map.groupBy(seenIn(flow), (rect) =>
      Math.floor(((rect.left + rect.right) / 2 - left) / (width / count)),
    );
    const holes = [...parts.values()].flatMap((rects) => {
      let end = Math.min(...rects.map(({ top }) => top));
      const gaps = rects
        .toSorted((a, b) => a.top - b.top)
        .map((rect) => {
          const gap = rect.top - end;
          end = Math.max(end, rect.bottom);
          return gap;
        });
      return [...gaps, bottom - end];
    });
    return Math.max(0, ...holes);
  };
  return boxes.map((box) => {
    const style = getComputedStyle(box);
    const flow = box.firstElementChild as HTMLElement;
    const inked = [...flow.querySelectorAll('[data-fill]')];
    const top = Number.parseFloat(style.paddingTop);
    const room = box.clientHeight - top - Number.parseFloat(style.paddingBottom);
    return {
      page: Number(box.closest<HTMLElement>('[data-page]')?.dataset.page),
      name: box.dataset.column ?? '',
      room,
      content: (inked.length > 0 ? inked : [flow]).reduce((sum, part) => sum + height(part), 0),
      hole: holeIn(flow, box.getBoundingClientRect().top + top + room),
    };
  });
}

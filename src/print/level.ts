// Text columns side by side end level: what is left in the shorter one goes between its passages.

/**
 * Runs inside the page, so it can use nothing from outside of it. Makes text columns side by side end level: what floats
 * (`data-float`) stands where they differ least, and what then is left goes between the passages of the shorter one, in
 * half lines, so that the grid holds.
 */
export function levelInPage(): void {
  const flows = [...document.querySelectorAll<HTMLElement>('[data-column] > :first-child')];
  for (const flow of flows) flow.style.height = '';
  for (const flow of flows) {
    if (!(Number.parseInt(getComputedStyle(flow).columnCount, 10) > 1)) continue;
    const passages = [...flow.querySelectorAll<HTMLElement>('h2, p, [data-block]')];
    const columns = () =>
      Map.groupBy(
        passages.flatMap((passage) => [...passage.getClientRects()].map((rect) => ({ passage, rect }))),
        ({ rect }) => Math.round(rect.left - flow.getBoundingClientRect().left) > flow.clientWidth / 4,
      );
    const endOf = (parts: { rect: DOMRect }[] = []) => Math.max(...parts.map(({ rect }) => rect.bottom));
    const uneven = () => Math.abs(endOf(columns().get(false)) - endOf(columns().get(true)));
    const room = flow.getBoundingClientRect().height;
    const half = Number.parseFloat(getComputedStyle(flow).lineHeight) / 2;
    const float = flow.querySelector<HTMLElement>(':scope > [data-float]');
    const others = [...flow.children].filter((child) => child !== float);
    if (float && uneven() > half * 4) {
      const home = float.nextElementSibling;
      const places = [home, ...others.slice(1).filter((child) => child !== home), null].map((before) => {
        flow.insertBefore(float, before);
        return {
          before,
          uneven: flow.getBoundingClientRect().height > room + half ? Number.POSITIVE_INFINITY : uneven(),
        };
      });
      const best = places.reduce((one, other) => (other.uneven < one.uneven - half ? other : one));
      flow.insertBefore(float, best.before);
    }
    flow.style.height = `${flow.getBoundingClientRect().height}px`;
    flow.style.columnFill = 'auto';
    const [left, right] = [columns().get(false) ?? [], columns().get(true) ?? []];
    const shorter = endOf(left) < endOf(right) ? left : right;
    let lines = Math.floor((Math.abs(endOf(left) - endOf(right)) + 1) / half);
    const gaps = shorter
      .filter(({ passage, rect }, index) => index > 0 && passage.getClientRects()[0]?.top === rect.top)
      .map(({ passage }) => passage)
      .filter((passage) => passage.previousElementSibling && passage.previousElementSibling.tagName !== 'H2')
      .filter((passage) => !passage.parentElement?.closest('[data-block]'));
    for (let round = 0; round < 6; round += 1) {
      for (const gap of gaps.slice(0, lines)) {
        gap.style.marginTop = `${Number.parseFloat(getComputedStyle(gap).marginTop) + half}px`;
        lines -= 1;
      }
    }
  }
}

// What of WCAG 2.2 can be measured on a screen and axe-core does not measure: sizes, room for text, the way of the focus. Each
// function gives what is wrong, as `what: element`.
import type { Page } from 'puppeteer';

/** Success criterion 2.5.8: whatever is pressed is 24 px in size, or has so much room around it; links in sentences are exempt. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pressed =
      'a[href], button, input:not([type=hidden]), select, [role=tab], [role=option], [role=radio], [role=slider], [role=textbox], label';
    const isSeen = (one: Element) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const inSentence = (one: Element) => {
      const around = one.parentElement?.closest('p, li, dd, th, td');
      const beside = (around?.textContent ?? '').length - (one.textContent ?? '').length;
      return getComputedStyle(one).display === 'inline' && beside > 3;
    };
    const all = [...document.querySelectorAll<HTMLElement>(pressed)]
      // What the page shows in its own size has its like in the forms beside it (2.5.8, “Equivalent”).
      .filter(
        (one) => isSeen(one) && !one.closest('.sheets, .unseen, [aria-hidden=true]') && !inSentence(one),
      )
      .filter((one) => !one.matches('[tabindex="-1"]') && !one.querySelector('a, button'))
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const small = all.filter(({ box }) => box.width < 24 || box.height < 24);
    const middle = ({ box }: (typeof all)[number]) => ({
      x: box.left + box.width / 2,
      y: box.top + box.height / 2,
    });
    return small
      .filter((target) => {
        const { x, y } = middle(target);
        return all.some((other) => {
          if (other === target || other.one.contains(target.one) || target.one.contains(other.one))
            return false;
          const { left, right, top, bottom } = other.box;
          const [across, down] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
          const at = middle(other);
          const isSmall = small.includes(other) && Math.hypot(at.x - x, at.y - y) < 24;
          return isSmall || Math.hypot(across, down) < 12;
        });
      })
      .map(
        ({ one, box }) =>
          `${Math.round(box.width)} × ${Math.round(box.height)}: ${one.outerHTML.slice(0, 120)}`,
      );
  });
}

/** 1.4.12: lines, letters, words and paragraphs as far apart as somebody may set them. */
export async function withTextSpacing(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

/** 1.4.4, 1.4.10, 1.4.12: text that is cut off, and a screen that is wider than the window. */
export function cutText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const wide = scrollWidth - innerWidth;
    // Beside the page the forms scroll, and not the window.
    const high = document.querySelector('.period .sheets')?.checkVisibility()
      ? scrollHeight - innerHeight
      : 0;
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) => {
      if (!one.checkVisibility() || one.closest('.unseen, .sheets, .first-page, svg')) return false;
      const { overflowX, overflowY, clipPath } = getComputedStyle(one);
      if (clipPath !== 'none' || !one.textContent?.trim()) return false;
      const hides = (value: string) => value === 'hidden' || value === 'clip';
      return (
        (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
        (hides(overflowY) && one.scrollHeight > one.clientHeight + 1)
      );
    });
    return [
      ...(wide > 0 ? [`${wide} px wider than the window`] : []),
      ...(high > 0 ? [`${high} px higher than the window`] : []),
      ...cut.map((one) => `cut off: ${one.outerHTML.slice(0, 120)}`),
    ];
  });
}

/** What is wrong with one stop of the Tab key, and what it is; nothing at the end of the page. */
type Stop = { name: string; faults: string[] } | undefined;

/**
 * 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11: goes over the whole screen by the Tab key.
 * @returns how many stops there were, and what was wrong
 */
export async function focusWay(page: Page, most = 400): Promise<{ stops: number; faults: string[] }> {
  const faults: string[] = [];
  let stops = 0;
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (; stops < most; stops += 1) {
    await page.keyboard.press('Tab');
    const stop: Stop = await page.evaluate(lookAtFocus);
    if (!stop) return { stops, faults };
    faults.push(...stop.faults.map((fault) => `${fault}: ${stop.name}`));
  }
  return { stops, faults: [...faults, `no end after ${most} stops`] };
}

/** Runs in the page. */
function lookAtFocus(): Stop {
  const active = document.activeElement;
  // A box to tick is drawn by its label.
  const drawn = active?.matches('[type=checkbox], [type=radio]') ? active.closest('label') : active;
  const one = drawn as (HTMLElement & { walked?: boolean }) | null;
  if (!one || one === document.body || one.walked) return undefined;
  one.walked = true;
  const box = one.getBoundingClientRect();
  const shown = (element: Element | null): boolean => {
    if (!element || element === document.body) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
  };
  // A row or a field around it may show it instead; react-aria puts what is pressed over a drawing of it.
  const isShown = shown(one) || shown(one.parentElement) || shown(one.closest('.passage-box, .card, label'));
  const points = [0.5, 0.1, 0.9].flatMap((x) =>
    [0.5, 0.1, 0.9].map((y) => [box.left + box.width * x, box.top + box.height * y] as const),
  );
  const isSeen = points.some(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (one.contains(top) || top.contains(one));
  });
  return {
    name: `${one.tagName.toLowerCase()} ${one.getAttribute('aria-label') ?? one.textContent?.slice(0, 40) ?? ''} (${one.className})`,
    faults: [...(isShown ? [] : ['focus is not shown']), ...(isSeen ? [] : ['focus is covered'])],
  };
}

/** 2.3.3 and the like: what moves though the person asked for less of it. */
export function movements(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((one) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
      const moves = [
        ...(transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0.01)
          ? ['transition']
          : []),
        ...(animationName !== 'none' ? ['animation'] : []),
        ...(scrollBehavior === 'smooth' ? ['scrolling'] : []),
      ];
      return moves.map((move) => `${move}: ${one.outerHTML.slice(0, 100)}`);
    }),
  );
}

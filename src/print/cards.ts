// Prints cards: fits each one's words into its frame, and gives all of them as a PDF with a page a card.
import { type LentPage, viewport } from './pages.ts';
import { loadAll, setDocument } from './prepare.ts';
import type { Run } from './run.ts';
import { readRuns } from './runs.ts';

/** A card (by its number) whose words do not fit even in their smallest type: by about how many characters. */
export type LongCard = { number: number; characters: number };

/** A page a card, the words as they stand, which cards are too long, and what was asked for from outside or is broken. */
export type PrintedCards = {
  pdf: Uint8Array;
  runs: readonly Run[];
  long: readonly LongCard[];
  blocked: string[];
  broken: string[];
};

/** px: no card is wider or higher. What lies under a word can be asked only where the window shows it. */
const window = { width: 1200, height: 1080 };

/** How far from its most generous setting (0) to its tightest (1) a card may go. */
const steps = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];

/** Sets the cards in a page that the caller opened and closes; its window is as before when it is given back. */
export async function printCards({ page, blocked }: LentPage, html: string): Promise<PrintedCards> {
  await page.setViewport(window);
  try {
    await setDocument(page, html);
    const broken = await page.evaluate(loadAll);
    const long = await page.evaluate(fitInPage, steps);
    const runs = await readRuns(page);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: false });
    return { pdf, runs, long, blocked: blocked(), broken };
  } finally {
    await page.setViewport(viewport);
  }
}

/** Runs inside the page, so it can use nothing from outside of it. */
function fitInPage(steps: readonly number[]): LongCard[] {
  const slack = 1;
  /** Makes the mark of a draft, which lies aslant over the words, no wider and no higher than its card. */
  const fitMark = (card: HTMLElement) => {
    const mark = card.querySelector<HTMLElement>('.draft p');
    if (!mark) return;
    const { width, height } = mark.getBoundingClientRect();
    const part = Math.min(1, card.clientWidth / width, card.clientHeight / height);
    mark.style.fontSize = `${Number.parseFloat(getComputedStyle(mark).fontSize) * part}px`;
  };
  // What stands in a line, or has no box of its own, has no width. The mark of a draft is none of the card's words.
  const boxes = (card: HTMLElement) =>
    [card, ...card.querySelectorAll<HTMLElement>(':not(.draft, .draft *)')].filter(
      ({ clientWidth }) => clientWidth > 0,
    );
  /** By what part of itself a card's content is larger than its frame; 0 where it fits. */
  const excess = (card: HTMLElement) =>
    Math.max(
      ...boxes(card).map((box) => Math.max(0, box.scrollWidth - box.clientWidth - slack) / box.scrollWidth),
      ...[card, ...card.querySelectorAll<HTMLElement>('main')].map(
        (box) => Math.max(0, box.scrollHeight - box.clientHeight - slack) / box.scrollHeight,
      ),
    );
  const set = (card: HTMLElement, tight: number) => {
    card.style.setProperty('--tight', String(tight));
    card.style.setProperty('--shrink', '1');
    // Words break at last, where the language tells how.
    card.style.hyphens = tight === 1 ? 'manual' : 'none';
    const numeral = card.querySelector<HTMLElement>('.numeral');
    const words = numeral?.firstElementChild?.getBoundingClientRect().width ?? 0;
    const room = numeral?.clientWidth ?? 0;
    // Never smaller than half of what it would be: the figure is what the card is for.
    if (words > room) card.style.setProperty('--shrink', String(Math.max(0.5, (room / words) * 0.995)));
    return excess(card);
  };
  return [...document.querySelectorAll<HTMLElement>('.card')].flatMap((card) => {
    fitMark(card);
    if (steps.some((tight) => set(card, tight) === 0)) return [];
    const length = (card.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ').trim().length;
    return [{ number: Number(card.dataset.page), characters: Math.max(1, Math.ceil(excess(card) * length)) }];
  });
}

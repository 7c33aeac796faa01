// A sheet as it is printed, open in a browser: its lines and where they stand.
import type { Page } from 'puppeteer';
import type { Tools } from '../../src/pipeline/tools.ts';
import { makeFactsheets } from '../../src/pipeline.ts';
import type { Fit } from '../../src/print/fit.ts';
import { levelInPage } from '../../src/print/level.ts';
import { columnsInPage } from '../../src/print/measure.ts';
import { shipped } from './data.ts';
import type { useReader } from './reader.ts';

/** A line of a passage: its words, the type size (px), and its box (px from the upper left corner of its page). */
export type Line = {
  text: string;
  size: number;
  left: number;
  top: number;
  bottom: number;
  baseline: number;
};

/** A passage as it is printed; `kind` is the class or the name of its element. */
export type Passage = { page: number; kind: string; column: string; lines: Line[] };

/** Composes and fits one period in one language, and gives its passages as they stand on the pages. */
export async function passagesOf(
  tools: Tools,
  reader: ReturnType<typeof useReader>,
  language: string,
  data = tools.root,
  id = shipped,
): Promise<{ fit: Fit; passages: Passage[] }> {
  let html = '';
  const compose: Tools['compose'] = async (view) => {
    const page = await tools.compose(view);
    html = page.html;
    return page;
  };
  const { files, findings } = await makeFactsheets(
    { id, languages: [language], draft: false, print: 'always' },
    { ...tools, compose, root: data },
    () => undefined,
  );
  const fit = files[0]?.fit;
  if (!fit) throw new Error(findings.map(({ message }) => message).join('\n'));
  const passages = await reader.show(html, { width: 794 }, async (page: Page) => {
    await page.evaluate(columnsInPage, fit);
    await page.evaluate(levelInPage);
    return page.evaluate(passagesInPage);
  });
  return { fit, passages };
}

/** Runs inside the page, so it can use nothing from outside of it. */
function passagesInPage(): Passage[] {
  const what =
    '.run-in, .numeral, .sentence, li, h2, h3:not(.run-in h3), p:not(.run-in p, .highlight, .pullout, .side, .folio, .running)';
  return [...document.querySelectorAll<HTMLElement>('[data-page]')].flatMap((sheet) => {
    const { left: x, top: y } = sheet.getBoundingClientRect();
    return [...sheet.querySelectorAll<HTMLElement>(what)].map((passage) => {
      const lines: Line[] = [];
      const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const size = Number.parseFloat(getComputedStyle(node.parentElement as Element).fontSize);
        const text = node.textContent ?? '';
        for (let index = 0; index < text.length; index += 1) {
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const rect = [...range.getClientRects()].at(-1);
          if (!rect) continue;
          const last = lines.at(-1);
          const isNew = !last || Math.abs(rect.top - y - last.top) > 3 || rect.left - x < last.left - 1;
          const { left, top, bottom } = rect;
          // Lato’s ascender and descender are 0.987 and 0.213 em.
          const baseline = bottom - y - 0.213 * size;
          if (isNew && text[index]?.trim())
            lines.push({
              text: text[index] ?? '',
              size,
              left: left - x,
              top: top - y,
              bottom: bottom - y,
              baseline,
            });
          else if (last && !(text[index] === '\u00AD' && rect.width === 0)) last.text += text[index];
        }
      }
      return {
        page: Number(sheet.dataset.page),
        kind: passage.className.split(' ')[0] || passage.tagName.toLowerCase(),
        column: passage.closest<HTMLElement>('[data-column]')?.dataset.column ?? '',
        lines: lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() })),
      };
    });
  });
}

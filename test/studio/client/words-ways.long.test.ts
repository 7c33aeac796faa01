// What a person does with words, in the project's browser: types, picks figures, pastes, chooses, marks, undoes.
import { expect, test, vi } from 'vitest';
import { shipped } from '../../support/data.ts';
import { faultsIn } from './axe.ts';
import { shownPeriod } from './shown.ts';
import { becomes, openPassage, openWindow, press, sees, standInFor, useBrowser } from './window.ts';

vi.setConfig({ testTimeout: 200_000, hookTimeout: 120_000 });

const browser = useBrowser();
const shown = shownPeriod();

const english = { text: 'en' };
const at = 'highlights.mine_signs';
const words = `#/${shipped}/words/en/${at}`;
const passage = 'Mine signs, English';
const source =
  '**{{mine_signs, number}} mine safety information signs** were produced and installed with UNHCR’s support.';

/** A window on the words, with the cursor at the end of a passage. */
async function working(pace = {}) {
  const standIn = await standInFor(await shown, pace);
  const { page } = await openWindow(browser(), standIn, words);
  await openPassage(page, passage);
  return { standIn, page, value: () => standIn.desk.value(english, at) };
}

test('a figure is found by its name or number, and stands as a chip that shows its value', async () => {
  const { page, value } = await working();
  await page.keyboard.type(' And ');
  await press(page, 'Control', 'j');
  await page.waitForSelector('.figure-list input:focus');
  await page.keyboard.type('2,084');
  await sees(page, '2,084', '[role=option]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  // How it is to be printed: its number comes first.
  await sees(page, 'in the first half of 2024', '[role=option]');
  // Who types on at once loses nothing.
  await page.keyboard.down('Enter');
  await Promise.all([page.keyboard.up('Enter'), page.keyboard.type('.')]);
  await becomes(value, `${source} And {{legal_aid_idps}}.`);
  await sees(page, '2,084', `[aria-label="${passage}"] .chip`);
  const chips = await page.$$eval(`[aria-label="${passage}"] .chip`, (all) =>
    all.map((one) => [one.textContent, one.getAttribute('aria-label')]),
  );
  expect(chips.at(-1)?.[0]).toBe('2,084');
  expect(chips.at(-1)?.[1]).toMatch(/^2,084, \S/);
});

test('a chip that is clicked can be printed in another way', async () => {
  const { page, value } = await working();
  await page.locator(`[aria-label="${passage}"] .chip`).click();
  await page.locator('[role=option] ::-p-text(in January–September 2024)').click();
  await becomes(value, source.replace('{{mine_signs, number}}', '{{mine_signs, during}}'));
});

test('bold is a key; what is typed and deleted at its edges leaves no sign behind', async () => {
  const { page, value } = await working();
  await page.keyboard.type(' Rain');
  await press(page, 'Control', 'b');
  await becomes(value, `${source} **Rain**`);
  await press(page, 'Control', 'b');
  await becomes(value, `${source} Rain`);
  await press(page, 'Control', 'b');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type(' fell');
  await becomes(value, `${source} **Rain** fell`);
  for (const _ of ' fell') await page.keyboard.press('Backspace');
  await becomes(value, `${source} **Rain**`);
  for (const _ of 'Rain') await page.keyboard.press('Backspace');
  await becomes(value, `${source} `);
  await press(page, 'Control', 'Home');
  await page.keyboard.press('Delete');
  await becomes(value, `${source.replace('**{{mine_signs, number}} ', ' **')} `);
});

test('a comma stays beside its bold word, and a sign beside its figure, however wide the window is', async () => {
  const { page, value } = await working();
  await press(page, 'Control', 'a');
  const text = 'Some **bold**, ({{mine_signs, number}}%), *light*; (**{{mine_signs, number}}**).';
  await page.keyboard.type(text);
  await becomes(value, text);
  const parted = () =>
    page.$eval(`[aria-label="${passage}"] .cm-line`, (line) => {
      const editor = line.closest<HTMLElement>('.cm-editor');
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const letters: { sign: string; is: () => DOMRect }[] = [];
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
        for (let at = 0; at < node.data.length; at += 1) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          letters.push({ sign: node.data.charAt(at), is: () => range.getBoundingClientRect() });
        }
      const found = new Set<string>();
      // No word is longer than the line.
      for (let width = 160; width < 700; width += 1) {
        if (editor) editor.style.inlineSize = `${width}px`;
        letters.forEach(({ sign, is }, index) => {
          const before = letters[index - 1];
          if (!before || sign === ' ' || before.sign === ' ') return;
          if (is().top > before.is().bottom - 3) found.add(before.sign + sign);
        });
      }
      return [...found];
    });
  expect(await parted()).toEqual([]);
});

test('a link is set and taken away by keys', async () => {
  const { page, value } = await working();
  await page.keyboard.type(' Website');
  await press(page, 'Control', 'k');
  await page.waitForSelector('input[type=url]');
  await press(page, 'Control', 'a');
  await page.keyboard.type('https://www.unhcr.org/az');
  await page.keyboard.press('Enter');
  await becomes(value, `${source} [Website](https://www.unhcr.org/az)`);
});

test('a paste from Word keeps bold and links, and nothing runs of it', async () => {
  const { page, value } = await working();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'plain');
    data.setData(
      'text/html',
      `<style>p{color:red}</style><p class=MsoNormal style="mso-bidi-font-weight:bold"> In <b>June</b><o:p></o:p></p>
       <p>see <a href="https://unhcr.org">here</a> <img src=x onerror="document.title='ran'"> 2*3</p>`,
    );
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await becomes(value, `${source}In **June** see [here](https://unhcr.org) 2\\*3`);
  expect(await page.title()).not.toBe('ran');
});

test('a passage that someone else changed is shown beside one’s own, and one is chosen', async () => {
  const { standIn, page, value } = await working();
  standIn.desk.put(english, at, 'Theirs.');
  await page.keyboard.type(' Mine.');
  await sees(page, 'Someone else changed this too.');
  expect(value()).toBe('Theirs.');
  await page.locator('.conflict button ::-p-text(Keep mine)').click();
  await becomes(value, `${source} Mine.`);
  await page.waitForFunction(() => !document.querySelector('.conflict'));
  // Who has chosen goes on in the passage.
  await page.waitForFunction(
    (label) => document.activeElement?.getAttribute('aria-label') === label,
    {},
    passage,
  );
});

test('theirs can be taken, and stands in the editor', async () => {
  const { standIn, page, value } = await working();
  standIn.desk.put(english, at, 'Theirs.');
  await page.keyboard.type(' Mine.');
  await page.locator('.conflict button ::-p-text(Take theirs)').click();
  await sees(page, 'Theirs.', `[aria-label="${passage}"]`);
  expect(value()).toBe('Theirs.');
});

test('undo and redo go over everything, by key and button', async () => {
  const { page, value } = await working();
  await page.keyboard.type('!');
  await becomes(value, `${source}!`);
  await sees(page, 'All saved');
  await page.locator('[aria-label^="Undo"]').click();
  await becomes(value, source);
  await page.waitForFunction(
    (label) => !document.querySelector(`[aria-label="${label}"]`)?.textContent?.endsWith('!'),
    {},
    passage,
  );
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await press(page, 'Control', 'Shift', 'Z');
  await becomes(value, `${source}!`);
});

test('a mark is taken away by its button', async () => {
  const { id, ...form } = (await shown).form;
  const standIn = await standInFor({ ...(await shown), form: { id, ...form } });
  standIn.desk.change([{ file: english, path: at.split('.'), mark: 'carried' }]);
  const { page } = await openWindow(browser(), standIn, words);
  await page.locator('button ::-p-text(I have read it)').click();
  await page.waitForFunction(() => !document.querySelector('.mark'));
  const change = standIn.asked.findLast(({ path }) => path === '/api/change')?.body;
  expect(change).toMatchObject({
    changes: [{ file: english, path: ['highlights', 'mine_signs'], mark: null }],
  });
});

test('each tool tells by the pointer and by keys what it does, with its key', async () => {
  const standIn = await standInFor(await shown);
  const { page } = await openWindow(browser(), standIn, `#/${shipped}/words`);
  await openPassage(page, 'Legal aid, English');
  await page.mouse.move(5, 5);
  await page.locator('.tools button ::-p-text(Figure)').hover();
  await sees(page, 'Put in a figure (Ctrl+J)', '.tooltip');
  await page.focus('.tools button');
  await page.keyboard.press('ArrowRight');
  await sees(page, 'Italic (Ctrl+I)', '.tooltip');
  expect(await faultsIn(page)).toEqual([]);
});

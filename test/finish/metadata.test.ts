// What a finished PDF says of itself, and that it says the same each time.
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { finishPdf } from '../../src/finish/index.ts';

const facts = {
  title: 'BMT QAK Azərbaycan: Məlumat vərəqəsi – “sentyabr” <2024>',
  author: 'BMT-nin Qaçqınlar üzrə Ali Komissarlığı',
  subject: 'Məlumat vərəqəsi',
  language: 'az',
  issued: '2024-09-30',
};

/** A PDF of two pages, as another program at another time would date it. */
async function printed(dated: Date): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (const _ of [1, 2]) document.addPage([595.44, 842.16]);
  document.setCreationDate(dated);
  document.setModificationDate(dated);
  document.setTitle('about:blank');
  return document.save();
}

it('says title, author, language and the day of issue, and counts the pages', async () => {
  const { bytes, pages } = await finishPdf(await printed(new Date()), facts);
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  expect(pages).toBe(2);
  expect(document.getTitle()).toBe(facts.title);
  expect(document.getAuthor()).toBe(facts.author);
  expect(document.getSubject()).toBe(facts.subject);
  expect(document.getLanguage()).toBe('az');
  expect(document.getCreationDate()?.toISOString()).toBe('2024-09-30T00:00:00.000Z');
  expect(document.getModificationDate()?.toISOString()).toBe('2024-09-30T00:00:00.000Z');
});

it('gives the same bytes whenever the page was printed', async () => {
  const [now, then] = await Promise.all([printed(new Date()), printed(new Date('2001-02-03T04:05:06Z'))]);
  const [first, second] = await Promise.all([finishPdf(now, facts), finishPdf(then, facts)]);
  expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true);
});

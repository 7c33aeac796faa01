// Sentences are cut at their stops, and at nothing that only looks like one.
import { expect, it } from 'vitest';
import { sentenceAt, sentencesIn } from '../../src/text/sentences.ts';

const cut = (text: string, language = 'en', clauses = false) =>
  sentencesIn(text, language, { clauses }).map(({ start, end }) => text.slice(start, end).trim());

it('cuts at full stops, question and exclamation marks, with what closes behind them', () => {
  expect(cut('One 1.5 m long. Two 2! **Three?** “Four.” (Five.) Six')).toEqual([
    'One 1.5 m long.',
    'Two 2!',
    '**Three?**',
    '“Four.”',
    '(Five.)',
    'Six',
  ]);
  expect(cut('« Le mil pousse. » Elle sourit.', 'fr')).toEqual(['« Le mil pousse. »', 'Elle sourit.']);
});

it('cuts none at abbreviations, days, initials, and where a small letter follows', () => {
  const whole = [
    'Dr. Aliyev met J. Smith on 11. June.',
    'It cost approx. Five dollars.',
    '“Why?” she asks.',
    'e.g. Baku',
  ];
  for (const text of whole) expect(cut(text)).toEqual([text]);
  expect(cut('у м. Київ та ім. Шевченка', 'uk')).toEqual(['у м. Київ та ім. Шевченка']);
});

it('cuts Georgian, whose sentences begin with letters that Unicode calls small', () => {
  const sentences = [
    '„თავიდან მხოლოდ მეზობლები მოდიოდნენ.“',
    '„ახლა სკოლაც ყიდულობს“, – ამბობენ ისინი.',
    'ქ. ბათუმი, მაგ. ცენტრი.',
  ];
  expect(cut(sentences.join(' '), 'ka')).toEqual(sentences);
});

it('cuts before figures, and at semicolons where clauses are asked for', () => {
  expect(cut('In Baku. \uE000 people came. 12 left')).toHaveLength(3);
  expect(cut('One; two. Three')).toEqual(['One; two.', 'Three']);
  expect(cut('One; two. Three', 'en', true)).toEqual(['One;', 'two.', 'Three']);
});

it('leaves no gap, and finds the sentence around an offset', () => {
  const text = 'One. Two.  Three';
  const sentences = sentencesIn(text, 'en');
  expect(sentences.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  expect(sentenceAt(sentences, 5)).toEqual({ start: 4, end: 9 });
  expect(sentenceAt(sentences, 99)).toEqual({ start: 9, end: 16 });
  expect(sentencesIn(' ', 'en')).toEqual([]);
});

// Short forms in other letters: those of Ukrainian and Russian texts.
import { expect, it } from 'vitest';
import { formsIn, introducedIn } from '../../../src/checks/short-forms/forms.ts';
import type { ReadPassage } from '../../../src/checks/texts/read-passages.ts';
import { languageOf } from '../../../src/language/index.ts';

/** What is used and neither known nor introduced. */
function unknown(language: string, plain: string): string[] {
  const rules = languageOf(language).shortForms;
  if (!rules) throw new Error(`no short forms of ${language}`);
  const passage = { language, plain, isName: false, path: ['notes', 'a'] } as unknown as ReadPassage;
  const forms = formsIn([passage], language, rules);
  const introduced = introducedIn(forms);
  return forms.uses
    .filter(({ form, explained }) => !forms.known.has(form) && !introduced.has(form) && !explained)
    .map(({ form }) => form);
}

it.each([
  ['uk', 'Опитування провела ДМС.', ['ДМС']],
  ['uk', 'Набори надійшли зі складу НРБ у Харкові.', ['НРБ']],
  ['uk', 'Дослідження РГП завершено.', ['РГП']],
  ['uk', 'ЮНІСЕФ і ЄС; ПДВ, ЗМІ, США; COVID-19, НАТО.', []],
  ['uk', 'Державна міграційна служба (ДМС) і ДМС.', []],
  ['uk', 'Центр прийому біженців (далі – ЦПБ) і ЦПБ.', []],
  ['uk', 'Компанія ДТР та програма КВС.', []],
  ['ru', 'Опрос провела ФМС.', ['ФМС']],
  ['ru', 'Наборы пришли со склада НСБ.', ['НСБ']],
  ['ru', 'ЮНИСЕФ и ЕС; НДС, СМИ, США; COVID-19, НАТО.', []],
  ['ru', 'Миграционная служба (МСС) и МСС.', []],
  ['ru', 'Компания ДТР и программа КВС.', []],
])('%s: %s', (language, plain, told) => {
  expect(unknown(language, plain)).toEqual(told);
});

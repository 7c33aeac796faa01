// Names of operation.yaml as another language has them.
import { expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/check.ts';
import { nameOfOtherLanguage } from '../../../src/checks/languages/name-of-other-language.ts';
import { countriesData } from '../../support/countries.ts';
import { foundInNotes } from '../notes.ts';
import { subjectIn } from '../support.ts';

const wrong = {
  en: [
    ['Tents came from >BMT QAK in May.', 'warning'],
    ['The guests of >BMT QAK-ın office left.', 'warning'],
    ['A greeting of >BMT-nin Qaçqınlar üzrə Ali Komissarlığı was read.', 'warning'],
    ['Buses crossed >Azərbaycan in a day.', 'warning'],
    ['>Azərbaycanda guests stayed for a week.', 'warning'],
    ['Experts of >BMT came.', 'note'],
    ['A greeting of >QAK was read.', 'warning'],
    ['© >BMT QAK/Leyla Məmmədova', 'note'],
  ],
  az: [
    ['Çadırları >UNHCR göndərib.', 'warning'],
    ['>UNHCR-in qonaqları gedib.', 'warning'],
    ['Təbriki >United Nations High Commissioner for Refugees oxuyub.', 'warning'],
    ['Avtobuslar >Azerbaijan ərazisindən keçib.', 'warning'],
    ['Qonaqlar >Azerbaijanda qalıb.', 'warning'],
    ['Komissarlıq (>UNHCR) açılıb.', 'warning'],
    ['© >UNHCR/Elnur Mammadov', 'note'],
    ['Ekspertlər >UN tərəfindən göndərilib.', 'note'],
  ],
} as const;

const right = {
  en: [
    'UNHCR’s guests in Azerbaijan; Azerbaijani law; the United Nations.',
    'The paper “BMT QAK” printed it.',
    'See www.unhcr.org/az/ and help.unhcr.org.',
    'UN Women and UNICEF.',
  ],
  az: [
    'BMT QAK-ın Azərbaycandakı qonaqları; Azərbaycanda; azərbaycanlı.',
    ':en[UNHCR Azerbaijan] səhifəsi, :en[UN Women].',
    'https://help.unhcr.org/azerbaijan/az/ səhifəsi',
    'BMT-nin və UNICEF-in nümayəndələri.',
  ],
};

it.each(['en', 'az'] as const)('are found in %s', async (language) => {
  const rows = wrong[language];
  const other = rows.map((_, at) => `${at}`);
  const found = await foundInNotes(
    [nameOfOtherLanguage],
    language,
    rows.map(([text]) => text.replace('>', '')),
    other,
  );
  expect(found).toEqual(
    rows.map(([text, severity]) => [
      expect.stringMatching(
        `^${severity} name-of-other-language ${RegExp.escape(text.slice(text.indexOf('>') + 1))}`,
      ),
    ]),
  );
});

it.each(['en', 'az'] as const)('right names of %s are left alone', async (language) => {
  const other = right[language].map((_, at) => `${at}`);
  expect(await foundInNotes([nameOfOtherLanguage], language, right[language], other)).toEqual(
    right[language].map(() => []),
  );
});

it('short forms of bodies are left alone in a language of whose short forms nothing is known', async () => {
  const subject = await subjectIn(countriesData, 'lebanon/2025-06');
  const told = runChecks([nameOfOtherLanguage], subject).map(({ about }) => about);
  expect(told, 'UNDP').toEqual([]);
});

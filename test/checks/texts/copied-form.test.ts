// Letters, digits and marks of direction that only look right in scripts other than Latin, and those that are right.
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/check.ts';
import { copiedForm } from '../../../src/checks/texts/copied-form.ts';
import { doubledMark } from '../../../src/checks/texts/doubled-mark.ts';
import { hiddenCharacter } from '../../../src/checks/texts/hidden-character.ts';
import { mixedDigits } from '../../../src/checks/texts/mixed-digits.ts';
import { shipped } from '../../support/data.ts';
import { notes } from '../notes.ts';
import { foundInPassages } from '../passages.ts';
import { subjectWith } from '../support.ts';

const checks = [copiedForm, doubledMark, hiddenCharacter, mixedDigits];
const codesOf = async (text: string) =>
  (await foundInPassages(checks, 'en', [text])).flat().map((found) => found.split(' ')[0]);

describe('letters that only look right', () => {
  it.each([
    ['shapes of Arabic letters', 'ﻧﯿﺎﺯﻫﺎ', 'نیازها'],
    ['shapes with a joiner between', 'ﻓﻮﺭﯼ\u200Cﺗﺮﯾﻦ', 'فوری\u200Cترین'],
    ['Thai ำ of two parts', 'ทํางาน', 'ทำงาน'],
    ['Thai ำ of two parts with a tone between', 'นํ้า', 'น้ำ'],
    ['Thai แ of two เ', 'เเละ', 'และ'],
    ['an Ethiopic full stop of two word spaces', 'ይሰጣሉ፡፡', 'ይሰጣሉ።'],
    ['an Ethiopic full stop of two colons', 'ይሰጣሉ::', 'ይሰጣሉ።'],
    ['two Latin letters in one', 'ǌegovi', 'njegovi'],
  ])('%s', async (_, wrong, right) => {
    const found = runChecks(checks, await subjectWith(notes(`${shipped}/text.en.yaml`, [wrong])));
    expect(found).toMatchObject([
      { code: 'copied-form', hint: `Write “${right}”, if that reads right; else type it again.` },
    ]);
  });
});

describe('digits and marks of direction', () => {
  it.each([
    ['۲0۲۴', 'mixed-digits'],
    ['٢۵ سال', 'mixed-digits'],
    ['1,٢٣٤', 'mixed-digits'],
    ['قانون \u202Eراه\u202C', 'hidden-character'],
    ['\u202Bقانون راه', 'hidden-character'],
    ['قانون \u2067راه\u202C', 'hidden-character'],
    ['می\u200C\u200Cکند', 'hidden-character'],
  ])('%j', async (text, code) => expect(new Set(await codesOf(text))).toEqual(new Set([code])));
});

it.each([
  'می\u200Cکند، ۲۰۲۴ و 2024، ۱۹–16، ٣٤٫٥ و 3.5',
  'قانون \u202Bراه\u202C، \u2067راه\u2069 و \u200F(1)',
  'محمد ﷺ و ۵ ﷼',
  'น้ำ และ เเ'.slice(0, 8),
  'ይሰጣሉ። እና፡ ሰዎች',
])('leaves %j alone', async (text) => expect(await codesOf(text)).toEqual([]));

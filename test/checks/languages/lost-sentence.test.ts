// What is told of a lost sentence is that sentence, and not the one beside it; words that are unlike alone are none.
import { expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/check.ts';
import { lengthDiffers } from '../../../src/checks/languages/length-differs.ts';
import { dataWith, shipped } from '../../support/data.ts';
import { notes } from '../notes.ts';
import { subjectIn } from '../support.ts';

const az = [
  'Kənddə yeni məktəb açılıb. Orada üç yüz uşaq dərs keçir, müəllimlər hər gün gəlir. Valideynlər bağ salıb, qonşular isə kitab gətirib.',
  'Mərkəz həftənin beş günü açıqdır. Həkimlər orada səhərdən axşamadək xəstələri qəbul edir. Gələn il onun yanında otuz çarpayılıq xəstəxana tikiləcək.',
];
const en = [
  'A new school opened in the village. Parents planted a garden there, and neighbours brought books.',
  'The centre is open five days a week. Doctors see patients there from morning to evening.',
];
const lost = [
  'Orada üç yüz uşaq dərs keçir, müəllimlər hər gün gəlir.',
  'Gələn il onun yanında otuz çarpayılıq xəstəxana tikiləcək.',
];

it('is quoted', async () => {
  const data = await dataWith([notes(`${shipped}/text.az.yaml`, az), notes(`${shipped}/text.en.yaml`, en)]);
  const found = runChecks([lengthDiffers], await subjectIn(data, shipped));
  expect(found.map(({ message }) => message.split('“')[1]?.slice(0, -2))).toEqual(lost);
});

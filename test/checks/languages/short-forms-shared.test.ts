// Which short forms of two languages belong together: none that each uses for something else (SMS, a service there and a
// message here), and those that other passages have in the same places (SWA, and DSA here).
import { expect, it } from 'vitest';
import { shortFormsDiffer } from '../../../src/checks/languages/short-forms-differ.ts';
import { foundInNotes } from '../notes.ts';

const pairs: readonly (readonly [az: string, en: string])[] = [
  ['QHT SMS göndərib.', 'The NGO sent an SMS.'],
  ['DMX ilə BMT gəlib.', 'SMS and the UN came.'],
  ['DMX və BMT-nin görüşü olub.', 'SMS and the UN met.'],
  ['DMX BMT ilə danışıb.', 'SMS talked to the UN.'],
];

it('is not missed where one language calls the service otherwise', async () => {
  const [az, en] = [pairs.map(([text]) => text), pairs.map(([, text]) => text)];
  expect(await foundInNotes([shortFormsDiffer], 'az', az, en)).toEqual(pairs.map(() => []));
  expect(await foundInNotes([shortFormsDiffer], 'en', en, az)).toEqual(pairs.map(() => []));
});

/** Az, en, and what is told in English: the other passages say that DSA is SWA, and DAM is SAM. */
const partners: readonly (readonly [az: string, en: string, told: string])[] = [
  ['Dövlət Su Agentliyi (DSA) gəlib.', 'The State Water Agency (SWA) came.', ''],
  ['Dövlət Arxiv Mərkəzi (DAM) gəlib.', 'The State Archive Museum (SAM) came.', ''],
  ['DSA ilə DAM görüşüb.', 'SWA and SAM met.', ''],
  ['DSA ilə görüş olub.', 'Talks were held with SAM.', 'warning short-forms-differ SAM'],
  ['DSA və DAM məktəb açıb.', 'SAM opened a school.', 'note short-forms-differ '],
  ['DSA məktəb açıb.', 'The State Water Agency opened a school.', ''],
  ['DSA quyu qazıb.', 'It dug a well with the Border Guard Unit (BGU).', 'note short-forms-differ '],
  [
    'DSA və DAM kömək edib. DAM kitab verib.',
    'SWA and SAM helped. SWA gave books.',
    'note short-forms-differ SWA',
  ],
  ['DSA və DAM kömək edib. DAM kitab verib.', 'SWA and SAM helped. SAM gave books.', ''],
  [
    'Şəhər Ərzaq Fondu (ŞƏF) və Kənd Dam Birliyi (KDB) var. KDB gəlib.',
    'The City Food Fund (CFF) and the Roof Union (RU) exist. CFF came.',
    'note short-forms-differ CFF',
  ],
];

it('is told where another one, or none, stands for its partner', async () => {
  const [az, en] = [partners.map(([text]) => text), partners.map(([, text]) => text)];
  expect(await foundInNotes([shortFormsDiffer], 'en', en, az)).toEqual(
    partners.map(([, , told]) => (told === '' ? [] : [expect.stringMatching(`^${told}`)])),
  );
});

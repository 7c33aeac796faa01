// A short form that each language uses for something else is no form of both: SMS, a service there and a message here.
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

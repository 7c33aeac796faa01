// Bold, hashtags, foreign words and short forms of two languages beside each other.
import { expect, it } from 'vitest';
import { boldDiffers } from '../../../src/checks/languages/bold-differs.ts';
import { foreignWordsDiffer } from '../../../src/checks/languages/foreign-words-differ.ts';
import { hashtagsDiffer } from '../../../src/checks/languages/hashtags-differ.ts';
import { shortFormsDiffer } from '../../../src/checks/languages/short-forms-differ.ts';
import { foundInNotes } from '../notes.ts';

const checks = [boldDiffers, hashtagsDiffer, foreignWordsDiffer, shortFormsDiffer];

/** Azerbaijani, English, and what is told in each: the code, and the words at its place. */
const rows: readonly (readonly [az: string, en: string, inAz: string, inEn: string])[] = [
  ['**Su** gəlib.', 'Water came.', '', 'note bold-differs '],
  ['Su gəlib.', '**Water** came.', 'note bold-differs ', ''],
  ['**Su** və **çörək** gəlib.', '**Water** and bread came.', '', 'note bold-differs '],
  ['**:en[Blue Box]** açılıb.', 'Blue Box opened.', '', 'note bold-differs '],
  ['Su **gəlib.', '**Water** came.', 'note bold-differs ', ''],
  ['#OpenDoors günü.', 'The #OpenDoor day.', '', 'warning hashtags-differ #OpenDoor day'],
  [':en[#OneRoof] günü.', 'The #OneRoofs day.', '', 'warning hashtags-differ #OneRoofs'],
  ['#OneRoof günü.', 'The #Oneroof day.', '', 'note hashtags-differ #Oneroof'],
  ['#OneRoof günü.', 'The day of the roof.', '', 'note hashtags-differ '],
  ['Dam günü.', 'The #OneRoof day.', 'note hashtags-differ ', ''],
  ['#OneRoof və #RedBus.', '#OneRoof and #RedBuss.', '', 'warning hashtags-differ #RedBuss'],
  [':en[Blue Box] açılıb.', 'Blue Boxes opened.', 'warning foreign-words-differ Blue Box]', ''],
  [':en[Harbour Light] filmi.', 'The film Harbor Light.', 'warning foreign-words-differ Harbour', ''],
  [':en[QRTS] qrupu.', 'The QTRS group.', 'warning foreign-words-differ QRTS', ''],
  [
    ':en[Green Line Bus] şirkəti.',
    'The Green Lime Bus company.',
    'warning foreign-words-differ Green Line',
    '',
  ],
  [':en[Silver Spoon] kafesi.', 'A café opened.', 'note foreign-words-differ Silver', ''],
  ['Görüş COP28-də olub.', 'The talks were at COP27.', '', 'warning short-forms-differ COP27'],
  ['COP28-də görüş.', 'Talks were held.', '', 'note short-forms-differ '],
  ['CHS2-də görüş.', 'Talks at CHS3.', '', 'warning short-forms-differ CHS3'],
  ['UNDP ilə UNICEF.', 'UNICEF and UNDP.', '', ''],
  ['UNDP ilə görüş.', 'Talks with UNFPA.', '', 'warning short-forms-differ UNFPA'],
  ['UNDP gəlib.', 'UNDP came.', '', ''],
];

const wanted = (told: string) => (told === '' ? [] : [expect.stringMatching(`^${RegExp.escape(told)}`)]);

it('finds what one language lacks or has otherwise', async () => {
  const az = rows.map(([text]) => text);
  const en = rows.map(([, text]) => text);
  expect(await foundInNotes(checks, 'az', az, en)).toEqual(rows.map(([, , told]) => wanted(told)));
  expect(await foundInNotes(checks, 'en', en, az)).toEqual(rows.map(([, , , told]) => wanted(told)));
});

const alike: readonly (readonly [string, string])[] = [
  ['**Su** gəlib, **çörək** də.', '**Bread** and **water** came.'],
  ['**:en[#OneRoof]** günü.', 'The **#OneRoof** day.'],
  ['#QaçqınlarGünü keçirilib.', 'The #RefugeeDay was held.'],
  ['“:en[Blue Box]” açılıb.', 'The “Blue\nBox” opened.'],
  [':en[Blue Box]-da görüş.', 'A meeting at the blue box.'],
  [':fr[Pain Doré] bağlanıb.', 'The bakery Pain Doré closed.'],
  ['DMX və DSK gəlib.', 'SMS and SSC came.'],
  ['BMT QAK və BMT.', 'UNHCR and the UN.'],
  ['COP29-da və COP29-dan sonra.', 'At COP29.'],
  ['*Su* gəlib.', 'Water came.'],
  ['No 5 #3', 'No. 5 #3'],
  [':en[UN NQAF] üzrə.', 'By the UN NQAF.'],
];

it('leaves the same in both alone', async () => {
  const az = alike.map(([text]) => text);
  const en = alike.map(([, text]) => text);
  expect(await foundInNotes(checks, 'az', az, en)).toEqual(alike.map(() => []));
  expect(await foundInNotes(checks, 'en', en, az)).toEqual(alike.map(() => []));
});

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
  ['**Üç** avtobus alınıb.', 'Three buses were bought.', '', 'note bold-differs '],
  ['Üç avtobus alınıb.', '**Three buses** were bought.', 'note bold-differs ', ''],
  ['**Ev** və **bağ** və **yol**.', 'A **house**, a **garden** and a road.', '', 'note bold-differs '],
  ['Ev və bağ.', 'A **house** and a **garden**.', 'note bold-differs ', ''],
  ['*Körpü* tikilib.', 'A **bridge** was built.', 'note bold-differs ', ''],
  ['[**Saytda**](https://example.org/a)', '[On the site](https://example.org/a)', '', 'note bold-differs '],
  ['**{{mine_signs, number}}** lövhə.', '{{mine_signs, number}} signs.', '', 'note bold-differs '],
  ['#OpenDoors günü.', 'The #OpenDoor day.', '', 'warning hashtags-differ #OpenDoor day'],
  [':en[#OneRoof] günü.', 'The #OneRoofs day.', '', 'warning hashtags-differ #OneRoofs'],
  ['#OneRoof günü.', 'The #Oneroof day.', '', 'note hashtags-differ #Oneroof'],
  ['#OneRoof günü.', 'The day of the roof.', '', 'note hashtags-differ '],
  ['Dam günü.', 'The #OneRoof day.', 'note hashtags-differ ', ''],
  ['#OneRoof və #RedBus.', '#OneRoof and #RedBuss.', '', 'warning hashtags-differ #RedBuss'],
  ['#RedBus gəlib.', 'The #RedBuses came.', '', 'warning hashtags-differ #RedBuses'],
  ['#RedBus2031 gəlib.', 'The #RedBus2030 came.', '', 'warning hashtags-differ #RedBus2030'],
  ['**#OpenHand** həftəsi.', 'The **#OpenHands** week.', '', 'warning hashtags-differ #OpenHands'],
  ['#OneRoof, #OpenDoor.', '#OneRoof.', '', 'note hashtags-differ '],
  ['#OpenDoor.', '#OneRoof, #OpenDoor.', 'note hashtags-differ ', ''],
  ['#BlueBoat sərgisi.', 'The #GreenBoat show.', '', 'warning hashtags-differ #GreenBoat'],
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
  [':en[Morning Star] kitabı.', 'The book Morning Stars.', 'warning foreign-words-differ Morning', ''],
  [':en[White Bridge] klubu.', 'The White Bridges club.', 'warning foreign-words-differ White', ''],
  [':en[Olive Brunch] bağı.', 'The garden Olive Branch.', 'warning foreign-words-differ Olive', ''],
  ['“:en[Paper Boats]” tamaşası.', 'The play “Paper Boots”.', 'warning foreign-words-differ Paper', ''],
  [':en[Northern Lanterns] festivalı.', 'A festival.', 'note foreign-words-differ Northern', ''],
  ['Tamaşa “Qar” olub.', 'The play was :az[Qum].', '', 'note foreign-words-differ Qum'],
  ['“Ağ körpü” filmi.', 'The film :az[Ağ körpu].', '', 'warning foreign-words-differ Ağ körpu'],
  ['Görüş COP28-də olub.', 'The talks were at COP27.', '', 'warning short-forms-differ COP27'],
  ['COP28-də görüş.', 'Talks were held.', '', 'note short-forms-differ '],
  ['CHS2-də görüş.', 'Talks at CHS3.', '', 'warning short-forms-differ CHS3'],
  ['COP26-da və COP28-də.', 'At COP26 and COP29.', '', 'warning short-forms-differ COP29'],
  ['COP28-də görüş olub.', 'There was a meeting at COP31.', '', 'warning short-forms-differ COP31'],
  ['Görüş olub.', 'There was a meeting at COP28.', 'note short-forms-differ ', ''],
  ['UNICEF gəlib.', 'UNHCR came.', '', 'note short-forms-differ '],
  ['UNICEF ilə görüş.', 'Talks with UNESCO.', '', 'warning short-forms-differ UNESCO'],
  ['UNDP, UNICEF gəlib.', 'UNICEF came.', '', 'note short-forms-differ '],
  ['UNICEF gəlib.', 'UNDP and UNICEF came.', 'note short-forms-differ ', ''],
  ['CHS2-də görüş keçirilib.', 'CHS1 was held.', '', 'warning short-forms-differ CHS1'],
  ['UNDP ilə UNICEF.', 'UNICEF and UNDP.', '', ''],
  ['UNDP ilə görüş.', 'Talks with UNFPA.', '', 'warning short-forms-differ UNFPA'],
  ['UNDP gəlib.', 'UNDP came.', '', ''],
  ['BMT-nin UNDP qrupu.', 'The UNECE group of the UN.', 'warning short-forms-differ UNDP', ''],
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
  ['**Üç** və **dörd**.', '**Three and** **four**.'],
  ['**Su**', '**Water**'],
  ['#OneRoof', '#OneRoof'],
  ['#OpenDoor və #RedBus', '#RedBus, #OpenDoor'],
  [':en[Olive Branch] bağı.', 'The garden Olive Branch.'],
  ['“Ağ körpü” filmi.', 'The film :az[Ağ körpü].'],
  ['COP26-da, COP28-də.', 'At COP28 and COP26.'],
  ['UNICEF və UNDP.', 'UNDP, UNICEF.'],
  ['No 5 #3', 'No. 5 #3'],
  [':en[UN NQAF] üzrə.', 'By the UN NQAF.'],
];

it('leaves the same in both alone', async () => {
  const az = alike.map(([text]) => text);
  const en = alike.map(([, text]) => text);
  expect(await foundInNotes(checks, 'az', az, en)).toEqual(alike.map(() => []));
  expect(await foundInNotes(checks, 'en', en, az)).toEqual(alike.map(() => []));
});

// What was left in the place of words or figures is found in both languages; what only looks like it is not.
import { expect, it } from 'vitest';
import { figuresDiffer } from '../../../src/checks/languages/figures-differ.ts';
import { pictureWordsEmpty } from '../../../src/checks/pictures/picture-words-empty.ts';
import { leftOver } from '../../../src/checks/texts/left-over.ts';
import { az, en, findings } from '../figures/support.ts';
import { foundInPassages } from '../passages.ts';

type Row = readonly [text: string, words: string];

const faults: Readonly<Record<string, readonly Row[]>> = {
  en: [
    ['The centre opened in TBC.', 'TBC'],
    ['The workshop (tbd) was a success.', 'tbd'],
    ['TODO: ask Leyla.', 'TODO'],
    ['A total of XX families moved.', 'XX'],
    ['In 20XX, the law was amended.', '20XX'],
    ['About XX,XXX leaflets were printed.', 'XX,XXX'],
    ['X families got a voucher.', 'X families'],
    ['Some X% were women.', 'X%'],
    ['The partner is ???.', '???'],
    ['Is it 12 (?) or more?', '(?)'],
    ['Lorem ipsum dolor sit amet.', 'Lorem ipsum dolor sit amet'],
    ['The mission of [insert date] went well.', '[insert date]'],
    ['The concert took place in [venue].', '[venue]'],
    ['Thanks to [name of the partner].', '[name of the partner]'],
    ['The number (to be confirmed by Kamran) grew.', '(to be confirmed by Kamran)'],
    ['TBA', 'TBA'],
    ['The host (To be confirmed) came.', '(To be confirmed)'],
    ['We met xx people.', 'xx'],
    ['Some NN people came.', 'NN people'],
    ['<<name of donor>> helped.', '<<name of donor>>'],
    ['This is placeholder text.', 'placeholder text'],
    ['Thanks to NAME for the photos.', 'NAME'],
    ['to be confirmed', 'to be confirmed'],
    ['On DD/MM/YYYY, both signed.', 'DD/MM/YYYY'],
    ['We helped TK people.', 'TK'],
    ['A <check with the lawyer> note.', '<check with the lawyer>'],
    ['ХХ pupils enrolled.', 'ХХ'],
    ['The share was #DIV/0! this year.', '#DIV/0!'],
    ['The share was #N/A this year.', '#N/A'],
    ['See Error! Bookmark not defined. for more.', 'Error! Bookmark not defined.'],
    ['Click here to enter text.', 'Click here to enter text.'],
    ['Choose an item.', 'Choose an item.'],
    ['The <title> helped.', '<title>'],
    ['It opens on dd.xx.2026 in Baku.', 'dd.xx.2026'],
    ['It opens on xx/xx/2026 in Baku.', 'xx/xx/2026'],
    ['We met ? people.', '?'],
    ['(NB: check with Elnur)', 'NB: check with Elnur'],
    ['The bill – figure to be updated – was paid.', 'figure to be updated'],
    ['@Elnur please check this.', '@Elnur please check this.'],
    ['DRAFT The centre opened.', 'DRAFT'],
    ['We met n/a people.', 'n/a people'],
    ['The sum is ####.', '####'],
  ],
  az: [
    ['Mərkəz TBC tarixində açılıb.', 'TBC'],
    ['Seminar (tbd) uğurlu keçib.', 'tbd'],
    ['XX ailə köçüb.', 'XX'],
    ['XX-dən çox şəxs iştirak edib.', 'XX'],
    ['20XX-ci ildə qanun dəyişib.', '20XX'],
    ['Təxminən XX XXX vərəqə çap olunub.', 'XX XXX'],
    ['X nəfər təlim keçib.', 'X nəfər'],
    ['Tərəfdaş ??? olub.', '???'],
    ['[tarixi daxil edin] missiya keçirilib.', '[tarixi daxil edin]'],
    ['Rəqəm sonra əlavə olunacaq.', 'Rəqəm sonra əlavə olunacaq'],
    ['(QEYD: Elnurla dəqiqləşdir)', 'QEYD: Elnurla dəqiqləşdir'],
    ['Say (dəqiqləşdiriləcək) artıb.', '(dəqiqləşdiriləcək)'],
    ['Təşəkkür: [tərəfdaşın adı].', '[tərəfdaşın adı]'],
    ['buraya mətn əlavə edin', 'buraya mətn əlavə edin'],
    ['GG.AA.YYYY tarixində imzalanıb.', 'GG.AA.YYYY'],
    ['TODO: Leyladan soruş.', 'TODO'],
    ['Onlar (rəqəm əlavə olunacaq) gəlib.', '(rəqəm əlavə olunacaq)'],
    ['Fotolara görə SOYAD-a təşəkkür.', 'SOYAD'],
    ['Payı #REF! olub.', '#REF!'],
    ['<məktəbin adı> açılıb.', '<məktəbin adı>'],
    ['Sərgi xx.05.2026 tarixində açılıb.', 'xx.05.2026'],
    ['Xəta! Əlfəcin təyin edilməyib.', 'Xəta! Əlfəcin təyin edilməyib.'],
  ],
};

const clean: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The XX century, the XXI session and Games of the XXX Olympiad.',
    'A XX–XXI century archive.',
    'He said: “[They] gave us […] hope.”',
    'It was lost [sic] and found.',
    'They came [see below], and on 12.05.2026 they left. Was it so ? Yes.',
    'Click on the button to vote. Errors happen! An N/A stands there.',
    'Why learn a language? Because it opens doors.',
    'Follow us on X and Facebook.',
    'Generation X people? No.',
    'Todo el mundo. Things to do: rest. A 20 x people hall.',
    'See [our site](https://www.unhcr.org/az/).',
    'Results to be confirmed by a survey will follow next year.',
    'Dates will be announced to all (and confirmed by e-mail).',
    'Children add colours (check the gallery).',
    '2XL shirts and 4x4 cars.',
    'The text, the Date and the name were checked.',
    'THE DATE AND THE PLACE',
    'Malcolm X and a 20 x 30 m hall.',
  ],
  az: [
    'XX əsrin əvvəlində, XX–XXI əsrlərdə.',
    'XXI sessiya və XXX Olimpiya Oyunları.',
    'O dedi: “[Onlar] bizə […] ümid verdi”.',
    'Bizi X və Facebook-da izləyin.',
    'Niyə dil öyrənirik? Çünki qapı açır.',
    '[Saytımıza](https://www.unhcr.org/az/) baxın.',
    'Nəticələr gələn il təsdiqlənəcək.',
    'Siyahı tezliklə tamamlanacaq və göndəriləcək.',
    'Ad, tarix və mətn yoxlanılıb.',
    'Qaçqınlar yazda yol boyunca ağac əkib və onları suvarmaq üçün yenidən görüşüblər.',
    'Hər ailə yazılı məlumat alıb və sənədlərin surətini siyahıya əlavə etdirib.',
    'Ötən yaz könüllülər ağac əkib.',
    'Buraya hər gün yeni ailələr gəlir.',
  ],
};

for (const language of ['en', 'az']) {
  it(`finds in ${language}, each at its place`, async () => {
    const rows = faults[language] ?? [];
    const found = await foundInPassages(
      [leftOver],
      language,
      rows.map(([text]) => text),
    );
    expect(found.map((one, at) => [rows[at]?.[0], ...one])).toEqual(
      rows.map(([text, words]) => [text, `left-over ${words}`]),
    );
  });

  it(`is silent in ${language}`, async () => {
    const texts = clean[language] ?? [];
    const found = await foundInPassages([leftOver], language, texts);
    expect(texts.flatMap((text, at) => (found[at]?.length ? [[text, found[at]]] : []))).toEqual([]);
  });
}

it('is told instead of the figure that is missing there', async () => {
  const xx = {
    file: en,
    find: '{{officials_trained, number}}\n    representatives',
    put: 'XX\n    representatives',
  };
  expect(await findings([leftOver, figuresDiffer], [xx])).toEqual([
    expect.stringMatching(/^error left-over text\.en\.yaml:\d+:\d+ “XX” only keeps a place\.$/),
  ]);
});

it('is told once of the words of a picture', async () => {
  const both = [
    { file: en, find: /caption: .*/, put: 'caption: TBC' },
    { file: az, find: /caption: .*/, put: 'caption: "[şəklin adı]"' },
  ];
  expect(
    (await findings([leftOver, pictureWordsEmpty], both)).map((one) => one.replace(/:\d+:\d+/, '')),
  ).toEqual([
    'error left-over text.az.yaml “[şəklin adı]” only keeps a place.',
    'error left-over text.en.yaml “TBC” only keeps a place.',
  ]);
});

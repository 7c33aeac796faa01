// What is found in amounts, shares and donors, in Azerbaijani.
import { type FindingWords, stand, takeFigure } from './words.ts';

const wholeAmount = 'Bütün məbləği nöqtəsiz və vergülsüz rəqəmlərlə yazın, məsələn 8000000.';
const oneOfTwo = 'İkisindən birini düzəldin.';

export const amountFindings: FindingWords = {
  'unknown-currency': [
    'Belə valyuta yoxdur.',
    'Valyutanın üç böyük hərfli kodunu yazın: USD, EUR, CHF.',
    { 'There is no currency “{code}”.': 'Belə valyuta yoxdur: “{code}”.' },
  ],
  'donor-twice': [
    'Donorun adı iki dəfə yazılıb.',
    'Birini saxlayın.',
    {
      'The donor {code} stands here twice.': 'Donor iki dəfə yazılıb: {code}.',
      'The donors {earlier} and {code} are printed by the same name.':
        'Donorlar eyni adla çap olunur: {earlier} və {code}.',
    },
  ],
  'amount-impossible': [
    'Bu məbləğ yalnız milyonlarla və ya minlərlə ola bilər.',
    'Bütün məbləği nöqtəsiz və vergülsüz rəqəmlərlə yazın, məsələn 7800000.',
    {
      'funding.{part} is {amount} {currency}, and no appeal is below a thousand.':
        'Məbləğ çox kiçikdir: {amount} {currency} (funding.{part}). Heç bir müraciət min vahiddən az olmur.',
      'If millions are meant, write {millions}; if thousands, {thousands}.':
        'Milyon nəzərdə tutulursa, {millions}, min nəzərdə tutulursa, {thousands} yazın.',
    },
  ],
  'amount-small': [
    'Məbləğ çox kiçikdir və ya kəsr hissəsi var.',
    wholeAmount,
    {
      'funding.{part} is {amount} {currency}.':
        'Məbləğ çox kiçikdir və ya kəsr hissəsi var: {amount} {currency} (funding.{part}).',
    },
  ],
  'funding-exceeded': [
    'Alınan vəsait tələb olunandan çoxdur.',
    `${oneOfTwo} ${stand}`,
    {
      '{funded} {currency} are funded and {required} required: the page prints {percent}% and no gap.':
        'Alınan vəsait ({funded} {currency}) tələb olunandan ({required}) çoxdur: səhifədə {percent} % yazılır, çatışmayan vəsait göstərilmir.',
    },
  ],
  'funding-nought': [
    'Maliyyələşmədə məbləğ sıfırdır.',
    `Məbləği yazın. ${stand}`,
    {
      'funding.{part} is 0: the page prints a grey ring without per cents.':
        'Məbləğ 0-dır (funding.{part}): səhifədə faizsiz boz halqa çap olunur.',
      'funding.{part} is 0: the page prints 0% funded.':
        'Məbləğ 0-dır (funding.{part}): səhifədə “0 % maliyyələşib” çap olunur.',
    },
  ],
  'funding-fell': [
    'Alınan vəsait eyni ildə əvvəlkindən azdır.',
    `Məbləğə yenidən baxın. Vəsait qaytarılıbsa və ya köçürülübsə, “Belə qalsın” düyməsi ilə səbəbini yazın.`,
    {
      '{now} {currency} are funded, and {then} were on {day}.':
        'Alınan vəsait {now} {currency} təşkil edir, əvvəl isə ({day}) {then} idi.',
    },
  ],
  'funding-twice': [
    'Maliyyələşmənin hesablanan hissəsi ikinci dəfə yazılıb.',
    'Onu çıxarın və mətnlərə “Rəqəm” düyməsi ilə hesablanan rəqəmi qoyun.',
    {
      '{name} ({value}) gives again what is worked out from funding.':
        '“{name}” ({value}) maliyyələşmədən onsuz da hesablanır.',
      '{name} is {value}, and funding comes to a gap of {gap}.':
        '“{name}” {value} kimi yazılıb, hesablanan çatışmayan vəsait isə: {gap}.',
      '{name} is {value}, and funding comes to a gap of {gap} and {list}.':
        '“{name}” {value} kimi yazılıb, hesablanan çatışmayan vəsait isə {gap}, paylar {list}.',
    },
  ],
  'funding-typed': [
    'Maliyyələşmənin yanında əl ilə yazılmış ədəd var və o, maliyyələşmənin heç bir rəqəmi deyil.',
    `${takeFigure} Başqa məbləğdirsə, onu “Rəqəmlər” bölməsində yazın.`,
    {
      'A per cent is typed beside the funding, “{raw}”, and is none of its figures.':
        'Maliyyələşmənin yanında əl ilə faiz yazılıb: “{raw}”. O, maliyyələşmənin heç bir rəqəmi deyil.',
      'An amount is typed beside the funding, “{raw}”, and is none of its figures.':
        'Maliyyələşmənin yanında əl ilə məbləğ yazılıb: “{raw}”. O, maliyyələşmənin heç bir rəqəmi deyil.',
    },
  ],
  'shares-off': [
    'Faizlərin cəmi 100 deyil, 99 və ya 101-dir.',
    'Faizləri düzəldin. Səbəb yuvarlaqlaşdırmadırsa, qeydlərdə bunu yazın.',
    { '{list} come to {sum}%.': 'Faizlərin cəmi 100 deyil: {list}, cəmi {sum} %.' },
  ],
  'share-unlike-chart': [
    'Mətndəki faiz diaqramdakından fərqlidir.',
    'Faizin yerinə məbləği və ya o biri faizi qoyun.',
    {
      'This prints {text}, and the chart prints {chart}.': 'Burada {text}, diaqramda isə {chart} çap olunur.',
    },
  ],
};

// What is found in files of statistics, in Azerbaijani.
import { downloadAgain, type FindingWords, keeper } from './words.ts';

const look = {
  'Look at {row}: correct it in a copy of the file, or download the file again.':
    'Bu yerə baxın: {row}. Onu faylın surətində düzəldin və ya faylı yenidən endirin.',
};
const nothing = { 'Nothing has to be done.': 'Heç nə etmək lazım deyil.' };
const otherDay = '“Başqa gün” düyməsi ilə günü düzəldin və ya lazım olan günün rəqəmlərini endirin.';
const byHand = 'Doğrusunu tapıb “Rəqəmlər” bölməsində əl ilə yazın.';

export const importFindings: FindingWords = {
  'as-of': [
    'Bu günün statistikası olmur.',
    'Refugee Data Finder-də rəqəmlərin hansı günə aid olduğuna baxın və faylı yenidən gətirin.',
    {
      'UNHCR’s statistics are of 30 June and 31 December, not of {day}.':
        'BMT QAK statistikası 30 iyuna və ya 31 dekabra aiddir, bu günə yox: {day}.',
      'Make sure that the figures are of that date.': 'Rəqəmlərin həmin günə aid olduğuna əmin olun.',
      '{day} is more than a year before the issue.': '{day} buraxılışdan bir ildən çox əvvəldir.',
      'Make sure that there are no newer figures.': 'Daha yeni rəqəmlərin olmadığına əmin olun.',
    },
  ],
  'statistics-preamble': [
    'Faylda başqa gün göstərilib.',
    otherDay,
    {
      'The file says “{text}”, and --as-of says {day}.':
        'Faylda “{text}” yazılıb, göstərilən gün isə: {day}.',
    },
  ],
  'statistics-torn': [
    'Fayl yarımçıqdır.',
    'Faylı bütün mənşə ölkələri ilə yenidən endirin.',
    {
      'The row has {cells} cells, and the header has {header}.':
        'Sətirdə {cells} xana var, başlıqda isə {header}.',
      'The row has {cells} cells, and the header has {header} and is the last one: the file breaks off here.':
        'Sonuncu sətirdə {cells} xana var, başlıqda isə {header}: fayl burada kəsilir.',
      'The file has no row of {names}, which were there last time: it may have broken off at the end of a row, or be of some origins only.':
        'Keçən dəfə olan bu ölkələr faylda yoxdur: {names}. Fayl kəsilmiş ola bilər və ya yalnız bəzi ölkələr üçündür.',
      ...look,
    },
  ],
  'statistics-other': [
    'Cədvəl başqa şey haqqındadır.',
    'Refugee Data Finder-dən “Population” cədvəlini bütün mənşə ölkələri ilə endirin.',
  ],
  'statistics-country': [
    'Mənşə ölkəsi məlum deyil və ya kodu başqa ölkəyə aiddir.',
    'Faylı ISO kodları ilə endirin və ya sətri faylın surətində düzəldin.',
    {
      'The country of origin “{name}” is not known.': 'Mənşə ölkəsi məlum deyil: “{name}”.',
      '{name} has the code “{code}” here, and its ISO code is {called}: these may be UNHCR’s own codes.':
        '{name} üçün “{code}” kodu yazılıb, ISO kodu isə {called}: bunlar BMT QAK-ın öz kodları ola bilər.',
      ...look,
    },
  ],
  'statistics-number': [
    'Ədəd iki cür oxuna bilər.',
    'Faylı yenidən endirin və əvvəlcədən açmayın; və ya xananı faylın surətində düzəldin.',
    {
      '“{cell}” cannot be read as {What} with certainty.': '“{cell}” dəqiq oxunmur; olmalıdır: {What}.',
      ...look,
      'a year': 'il',
      'a number ({column})': 'ədəd ({column})',
    },
  ],
  'statistics-gap': [
    'Bəzi illərin rəqəmi yoxdur.',
    'Boş qalsın. Ədədi bilirsinizsə, mənbəyi ilə birlikdə yazılmalıdır.',
  ],
  'statistics-double': [
    'Bir mənşə ölkəsinin bir neçə sətri var.',
    'Hansının doğru olduğunu tapın və o birini faylın surətindən çıxarın.',
    {
      '{origin} has more than one row for this year: {rows}. {Says}':
        '{origin}: bu il üçün bir neçə sətir var: {rows}. {Says}',
      'They differ ({column}).': 'Onlar fərqlidir ({column}).',
      'They say the same, and are counted once.': 'Eyni şeyi deyirlər və bir dəfə sayılır.',
      'Find out which of them is right, and take the other out of a copy of the file.':
        'Hansının doğru olduğunu tapın və o birini faylın surətindən çıxarın.',
      'There are {count} rows of {name} for {year}, where one belongs for each origin.':
        '{year} ili üçün {count} sətir var ({name}), hər mənşə ölkəsi üçün isə biri olmalıdır.',
      'The file is damaged: download it again.': `Fayl zədəlidir. ${downloadAgain}`,
      ...nothing,
    },
  ],
  'statistics-year': [
    'Bu ilin sətri yoxdur.',
    otherDay,
    {
      'There is no row of {name} for {year}; there are rows for {years}.':
        '{name} üçün bu ilin sətri yoxdur: {year}; olan illər: {years}.',
      'Correct --as-of, or download the year that you want.': otherDay,
    },
  ],
  'statistics-no-country': [
    'Faylda bu ölkənin sətri yoxdur.',
    'Sığınacaq ölkəniz üçün olan sətirləri bütün mənşə ölkələri ilə endirin.',
    {
      'No row has {name} ({code}) as country of asylum.':
        'Heç bir sətirdə sığınacaq ölkəsi bu deyil: {name} ({code}).',
      'Download the rows of your country of asylum, with the country of origin.':
        'Sığınacaq ölkəniz üçün olan sətirləri mənşə ölkəsi ilə endirin.',
    },
  ],
  'statistics-contradiction': [
    'Faylda ölkənin özündə onun qaçqınları göstərilib.',
    `Sətrə baxın. ${downloadAgain}`,
    {
      'The row of {country} in {asylum} has refugees or asylum-seekers.':
        '{country} sətrində (sığınacaq ölkəsi {asylum}) qaçqınlar və ya sığınacaq axtaranlar var.',
    },
  ],
  'statistics-elsewhere': [
    'Vətəndaşlığı olmayan şəxslər və ya məcburi köçkünlər başqa mənşə sətirlərindədir.',
    'Onları yalnız öz rəqəminiz də hər iki qrupda sayırsa, əl ilə əlavə edin.',
  ],
  'statistics-total': [
    'Cəm sətirlərin cəminə bərabər deyil.',
    `${downloadAgain} Fayl yalnız cəmlərdəndirsə, vətəndaşlığı olmayan şəxslərin sayını öz rəqəminizlə tutuşdurun.`,
  ],
  'statistics-not-taken': [
    'Faylda faktlar vərəqində yeri olmayan rəqəmlər də var.',
    'Onları göstərmək üçün əvvəlcə qrup əlavə olunmalıdır.',
    {
      'The file also has numbers that the factsheet has no place for: {list}.':
        'Faylda faktlar vərəqində yeri olmayan rəqəmlər də var: {list}.',
    },
  ],
  'statistics-overwritten': [
    'İlin ortasının rəqəmləri artıq faylda yoxdur.',
    'O vaxt endirdiyiniz faylı və ya ilin sonunun rəqəmlərini götürün.',
  ],
  'statistics-years': [
    'Faylda başqa illərin sətirləri də var.',
    'Heç nə etmək lazım deyil.',
    {
      'The file also has rows for {others}. Only those for {year} are taken.':
        'Faylda başqa illərin də sətirləri var: {others}. Yalnız bu ilinkilər götürülür: {year}.',
      ...nothing,
    },
  ],
  'statistics-missing': [
    'Fayl bir rəqəmi demir.',
    byHand,
    { 'Find out what is right, and write it in by hand.': byHand },
  ],
  'statistics-same': [
    'Bütün rəqəmlər keçən dəfəki ilə eynidir.',
    'Refugee Data Finder-də həmin günün rəqəmlərinin olub-olmadığına baxın.',
    {
      'All groups have the numbers of {then}: the file may not have those of {day} yet.':
        'Bütün qrupların rəqəmləri bu gününkü ilə eynidir: {then}. Faylda hələ bu günün rəqəmləri olmaya bilər: {day}.',
    },
  ],
  'statistics-no-origin': [
    'Əsas mənşə ölkələri arasında ölkə olmayan var.',
    `Ona ad verin və ya əl ilə çıxarın. ${keeper}`,
  ],
  'statistics-remark': ['Faylda sətirlərin yanında qeyd var.', 'Onu oxuyun.'],
};

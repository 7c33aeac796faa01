// What is found in the files themselves, in Azerbaijani: what cannot be read.
import { type FindingWords, keeper } from './words.ts';

const onceMore = { 'Did you mean {meant}?': 'Bəlkə bu nəzərdə tutulur: {meant}?' };
const pictureIs = (pattern: string, said: string) => ({
  [`The picture {name} cannot be used: ${pattern}`]: `“{name}” şəkli istifadə oluna bilmir: ${said}`,
  [`{name} ${pattern}`]: `“{name}” şəkli istifadə oluna bilmir: ${said}`,
});

export const fileFindings: FindingWords = {
  'file-missing': [
    'Fayl yoxdur.',
    'Faylı əlavə edin və ya onun adını düzəldin.',
    { 'This file is missing.': 'Bu fayl yoxdur.', 'This is not a file.': 'Bu, fayl deyil.' },
  ],
  'words-missing': [
    'Bu dildə proqramın bəzi başlıqları və yazıları yoxdur.',
    `Çatışmayan sözlər tərcümə olunmalıdır; o vaxta qədər qaralamada mötərizədə ingiliscəsi durur. ${keeper}`,
  ],
  'file-outside': ['Fayl məlumat qovluğundan kənara aparır.', `Qovluğa faylın özü qoyulmalıdır. ${keeper}`],
  'file-too-large': [
    'Fayl çox böyükdür.',
    'Düzgün fayl olduğuna baxın və daha kiçiyini götürün.',
    {
      'This file has {size} bytes; at most {limit} are read.':
        'Faylın ölçüsü {size} baytdır, ən çoxu {limit} oxunur.',
      'Look whether it is the right file, and use a smaller one.':
        'Düzgün fayl olduğuna baxın və daha kiçiyini götürün.',
    },
  ],
  'file-unreadable': [
    'Fayl oxunmur.',
    'Faylı kimin oxuya bildiyinə və onu başqa proqramın tutmadığına baxın.',
    { 'This file cannot be read ({reason}).': 'Fayl oxunmur ({reason}).' },
  ],
  'file-not-utf8': [
    'Fayl UTF-8 kimi saxlanılmayıb.',
    'Onu redaktorda açın, hərflərin düz olduğuna baxın və “UTF-8” kodlaşdırması ilə yenidən saxlayın.',
    {
      'This file is saved as {encoding}, not as UTF-8: a letter such as ə would be lost.':
        'Fayl UTF-8 yox, {encoding} kimi saxlanılıb: ə kimi hərflər itər.',
    },
  ],
  'newer-format': [
    'Fayllar proqramın daha yeni versiyası ilə hazırlanıb.',
    'Proqramın yeni versiyasını işlədin.',
    {
      'These files have format {format}; this program knows formats up to {present}.':
        'Faylların formatı {format}, bu proqram isə {present} formatına qədər tanıyır.',
    },
  ],
  'yaml-syntax': [
    'Faylda bu sətir oxunmur.',
    'İki nöqtəyə, dırnaq işarələrinə və sətrin əvvəlindəki boşluqlara baxın.',
  ],
  'text-lost': [
    'Mətnin bir hissəsi qeyd sayılır və çap olunmazdı.',
    'Bütün mətni dırnaq işarələrinə alın.',
    {
      '“{words}” is a comment here, and would not be printed.':
        '“{words}” burada qeyd sayılır və çap olunmazdı.',
    },
  ],
  'yaml-duplicate': [
    'Bu ad faylda iki dəfə var.',
    'Birini saxlayın.',
    { 'This name stands here twice.': 'Bu ad burada iki dəfə var.' },
  ],
  'unknown-key': [
    'Faylda belə ad olmur.',
    'Onu çıxarın və ya yazılışını düzəldin.',
    {
      '“{key}” is not known in this file.': 'Bu faylda belə ad olmur: “{key}”.',
      '“{key}” is not known in {at}.': 'Burada belə ad olmur: “{key}”.',
      '“{name}” has no {what} of its own.': '“{name}” blokunun öz {what} hissəsi olmur.',
      'The pages have no block “{name}”, so that this would not be printed.':
        'Səhifələrdə “{name}” bloku yoxdur, ona görə bu çap olunmazdı.',
      ...onceMore,
    },
  ],
  'wrong-key': [
    'Bu, ad ola bilməz.',
    'Kiçik latın hərfləri, rəqəmlər və _ işlədin.',
    { '“{key}” cannot be a name here.': 'Bu, burada ad ola bilməz: “{key}”.' },
  ],
  missing: [
    'Burada lazım olan bir şey yoxdur.',
    'Əlavə edin.',
    { '{name} is missing.': 'Çatışmır: {name}.', 'Add it.': 'Əlavə edin.' },
  ],
  'wrong-type': [
    'Dəyərin növü düz deyil.',
    'Ədədləri yalnız rəqəmlərlə yazın.',
    {
      '{name} is the text “{text}”.': '“{name}” – burada “{text}” mətni yazılıb.',
      '{name} is “{text}”.': '“{name}” – burada “{text}” yazılıb.',
      '{name} is a list.': '“{name}” – burada siyahı yazılıb.',
      '{name} is a group of values.': '“{name}” – burada bir neçə dəyər yazılıb.',
      'It must be a number: digits only, without spaces, dots, commas or quotation marks.':
        'Ədəd olmalıdır: yalnız rəqəmlərlə, boşluqsuz, nöqtəsiz və vergülsüz.',
      'It must be a whole number: digits only, without spaces, dots, commas or quotation marks.':
        'Tam ədəd olmalıdır: yalnız rəqəmlərlə, boşluqsuz, nöqtəsiz və vergülsüz.',
      'It must be a number: digits only, without spaces, dots, commas or quotation marks. Write {number}.':
        'Ədəd olmalıdır: yalnız rəqəmlərlə, boşluqsuz, nöqtəsiz və vergülsüz. {number} yazın.',
      'It must be a whole number: digits only, without spaces, dots, commas or quotation marks. Write {number}.':
        'Tam ədəd olmalıdır: yalnız rəqəmlərlə, boşluqsuz, nöqtəsiz və vergülsüz. {number} yazın.',
    },
  ],
  'wrong-value': [
    'Belə dəyər ola bilməz.',
    'Dəyəri düzəldin.',
    {
      '{name} is the text “{text}”.': '“{name}” – burada “{text}” ola bilməz.',
      '{name} is “{text}”.': '“{name}” – burada “{text}” ola bilməz.',
      'It must be smaller.': 'Daha kiçik olmalıdır.',
    },
  ],
  'language-missing': ['Bir dil çatışmır.', 'Bu dil üçün də yazın.'],
  'unknown-source': [
    'Mənbə məlum deyil.',
    `Əməliyyatın mənbələrindən birini göstərin. ${keeper}`,
    {
      'The source “{name}” is not known.': 'Mənbə məlum deyil: “{name}”.',
      'Use one of operation.yaml: {names}.': 'Əməliyyatın mənbələrindən birini göstərin: {names}.',
    },
  ],
  'unknown-office': ['Ofisin adı yoxdur.', `Əməliyyatda ofisin adı yazılmalıdır. ${keeper}`],
  'unknown-figure': [
    'Mətndəki rəqəm cədvəldə yoxdur.',
    'Onu silib “Rəqəm” düyməsi ilə yenisini qoyun və ya rəqəmi “Rəqəmlər” bölməsində yazın.',
    { 'There is no figure “{name}”.': 'Belə rəqəm yoxdur: “{name}”.', ...onceMore },
  ],
  'unknown-format': [
    'Rəqəmin belə forması yoxdur.',
    'Rəqəmə basın və formalardan birini seçin.',
    {
      'There is no format “{name}” for “{figure}”.': '“{figure}” rəqəminin belə forması yoxdur: “{name}”.',
      'Formats that fit here: {formats}.': 'Rəqəmə basın və formalardan birini seçin: {formats}.',
    },
  ],
  'wrong-format': [
    'Bu forma rəqəmə uyğun deyil.',
    'Rəqəmə basın və formalardan birini seçin.',
    { 'Formats that fit here: {formats}.': 'Rəqəmə basın və formalardan birini seçin: {formats}.' },
  ],
  'wrong-link': [
    'Keçid heç yerə aparmır.',
    'Bütün ünvanı yazın: https:// və ya mailto: ilə başlayır.',
    { 'The link leads to “{address}”.': 'Keçid bura aparır: “{address}”.' },
  ],
  'unknown-language': [
    'Belə dil yoxdur.',
    'Dilin kodunu yazın, məsələn en.',
    {
      'There is no language “{code}”.': 'Belə dil yoxdur: “{code}”.',
      'Write words in English as :en[words]. If no language is meant, write \\: for the colon.':
        'İngilis sözlərini :en[words] kimi yazın. Dil nəzərdə tutulmursa, iki nöqtəni \\: kimi yazın.',
    },
  ],
  'picture-missing': ['Şəkil yoxdur.', 'Şəkli “Şəkillər” bölməsində yenidən seçin.'],
  'picture-type': [
    'Bu növ şəkil çap oluna bilmir.',
    'Onu JPEG, PNG, WebP və ya SVG kimi saxlayın.',
    {
      'Use a JPEG, PNG, WebP or SVG file.': 'JPEG, PNG, WebP və ya SVG faylı seçin.',
    },
  ],
  'picture-too-large': [
    'Şəklin pikselləri çox çoxdur.',
    'Onu kiçildin: çap üçün 3000 piksel en kifayətdir.',
    {
      ...pictureIs('has {width} × {height} pixels.', '{width} × {height} piksel.'),
      'Make it smaller: 3000 pixels in width are enough for print.':
        'Onu kiçildin: çap üçün 3000 piksel en kifayətdir.',
    },
  ],
  'picture-too-complex': [
    'Çizim çox mürəkkəbdir.',
    'Onu çizim proqramında sadələşdirin və ya çap ölçüsündə PNG kimi saxlayın.',
    {
      'Simplify it in a drawing program, or save it as a PNG of the size that is printed.':
        'Onu çizim proqramında sadələşdirin və ya çap ölçüsündə PNG kimi saxlayın.',
    },
  ],
  'picture-reaches-out': [
    'Çizim başqa fayllara müraciət edir.',
    'Onu hər şeyi içində olmaqla, sadə SVG kimi yenidən saxlayın.',
    {
      ...pictureIs(
        'needs something from outside ({what}), which is not printed.',
        'kənardan götürülən çap olunmur ({what}).',
      ),
      'Save it again with everything inside, as a plain SVG.':
        'Onu hər şeyi içində olmaqla, sadə SVG kimi yenidən saxlayın.',
    },
  ],
};

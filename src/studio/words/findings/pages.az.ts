// What is found on printed pages and on cards, in Azerbaijani.
import { type FindingWords, keeper, report } from './words.ts';

const templates = `Şablonlar dəyişdirilibsə, onları dəyişən şəxsə deyin. Yoxsa: ${report.toLowerCase()}`;

export const pageFindings: FindingWords = {
  'glyph-missing': [
    'Şriftdə bu işarə yoxdur.',
    'Onu bu dilin klaviaturasının hərfləri ilə yazın.',
    {
      'The font has no “{character}” ({code}).': 'Şriftdə bu işarə yoxdur: “{character}” ({code}).',
      'The font has no {script} letters, of which the texts have {count}: “{words}”.':
        'Şriftdə bu yazının hərfləri yoxdur ({script}), mətnlərdə isə {count} belə hərf var: “{words}”.',
      'The sheet cannot be set in the {script} script. Write these words in the letters of the sheet’s own language, or leave them out.':
        'Vərəq bu yazı ilə çap oluna bilmir ({script}). Bu sözləri vərəqin öz dilinin hərfləri ilə yazın və ya çıxarın.',
    },
  ],
  overflow: [
    'Mətn səhifəsinə sığmır.',
    'Bu mətni və ya ondan əvvəlkini qısaldın.',
    {
      'Page {page} ({language}): from {block} on, the text is {mm} mm too long, about {characters} characters.':
        'Səhifə {page} ({language}): mətn bu yerdən sığmır: {block}. {mm} mm uzundur, təxminən {characters} işarə.',
      'Page {page} ({language}): {block} is {mm} mm too wide.':
        'Səhifə {page} ({language}): “{block}” {mm} mm enlidir.',
      'Page {page} ({language}): {block} reaches {mm} mm beyond its place.':
        'Səhifə {page} ({language}): “{block}” yerindən {mm} mm kənara çıxır.',
      'Page {page} ({language}): “{words}” reaches the edge of the page.':
        'Səhifə {page} ({language}): “{words}” səhifənin kənarına çatır.',
      'Page {page} ({language}): “{words}” leaves its column.':
        'Səhifə {page} ({language}): “{words}” sütunundan kənara çıxır.',
      'Shorten its longest word, or part it: an address, for example, at a slash.':
        'Ən uzun sözünü qısaldın və ya bölün: ünvanı, məsələn, / işarəsində.',
      'Put it elsewhere in page.yaml, or less above or beside it.':
        'Onu “Səhifələr” bölməsində başqa yerə qoyun və ya üstündəkini, yanındakını azaldın.',
      'Shorten the contacts and sources in operation.yaml or the notes; or put the block elsewhere in page.yaml, where there is more room.':
        'Əlaqə məlumatlarını, mənbələri və ya qeydləri qısaldın; və ya bloku “Səhifələr” bölməsində daha geniş yerə qoyun.',
      'List fewer names, or shorten the words before and behind them; or put the block elsewhere in page.yaml, where there is more room.':
        'Az ad yazın və ya onlardan əvvəlki və sonrakı sözləri qısaldın; və ya bloku “Səhifələr” bölməsində daha geniş yerə qoyun.',
      'Show fewer logos, or put the block elsewhere in page.yaml, where there is more room: each logo has the least size that its owner asks for.':
        'Az loqo göstərin və ya bloku “Səhifələr” bölməsində daha geniş yerə qoyun: hər loqonun ən kiçik ölçüsü var.',
    },
  ],
  'text-over-text': [
    'Sözlər başqa sözlərin üstündə çap olunur.',
    'İkisindən uzun olanı qısaldın və ya ən uzun sözünü bölün.',
    {
      'Page {page} ({language}): “{words}” is printed over “{others}”.':
        'Səhifə {page} ({language}): “{words}” bunun üstündə çap olunur: “{others}”.',
      'Page {page} ({language}): “{words}” is printed over “{others}”. So {be} {count} more.':
        'Səhifə {page} ({language}): “{words}” bunun üstündə çap olunur: “{others}”. Belə daha {count} yer var.',
    },
  ],
  'column-empty': [
    'Sütunda boş yer qalıb.',
    'Bu səhifəyə mətn, şəkil və ya daha bir rəqəm əlavə edin.',
    {
      'Page {page} ({language}): the column “{name}” has a hole of {mm} mm.':
        'Səhifə {page} ({language}): “{name}” sütununda {mm} mm boş yer var.',
      'Page {page} ({language}): the column “{name}” is {share} per cent empty.':
        'Səhifə {page} ({language}): “{name}” sütununun {share} faizi boşdur.',
    },
  ],
  'heading-alone': [
    'Başlıq sütunun sonunda tək qalıb.',
    'Ondan əvvəlki mətni qısaldın və ya bir sətir uzadın ki, başlıq başqa yerə düşsün.',
    {
      'Page {page} ({language}): the heading “{title}” stands alone at the foot of its column.':
        'Səhifə {page} ({language}): “{title}” başlığı sütunun sonunda tək qalıb.',
    },
  ],
  'type-small': [
    'Yazı çox kiçikdir.',
    templates,
    {
      'Page {page} ({language}): “{words}” is set in {size} pt; {least} is the least.':
        'Səhifə {page} ({language}): “{words}” {size} pt ölçüdədir; ən azı {least} olmalıdır.',
      'Page {page} ({language}): “{words}” is set in {size} pt; {least} is the least. {count} more on this page {be} too small.':
        'Səhifə {page} ({language}): “{words}” {size} pt ölçüdədir; ən azı {least} olmalıdır. Bu səhifədə daha {count} belə yer var.',
    },
  ],
  'contrast-low': [
    'Sözlər fonda çox solğundur.',
    templates,
    {
      'Page {page} ({language}): “{words}” is {ink} on {ground}, a contrast of {ratio}; {least} is the least.':
        'Səhifə {page} ({language}): “{words}” – {ground} fonunda {ink}, kontrastı {ratio}; ən azı {least} olmalıdır.',
      'Page {page} ({language}): “{words}” is {ink} on {ground}, a contrast of {ratio}; {least} is the least. So {be} {count} more.':
        'Səhifə {page} ({language}): “{words}” – {ground} fonunda {ink}, kontrastı {ratio}; ən azı {least} olmalıdır. Belə daha {count} yer var.',
    },
  ],
  'outside-request': [
    'Səhifədəki bir şey başqa yerdən götürülür.',
    `Şəkilləri “Şəkillər” bölməsində gətirin. ${keeper}`,
    {
      'The page ({language}) asked for {address}, which was refused.':
        'Səhifə ({language}) başqa yerə müraciət etdi və icazə verilmədi: {address}',
    },
  ],
  'card-long': [
    'Mətn kartı üçün çox uzundur.',
    'Bu şəkil lazımdırsa, mətni qısaldın.',
    {
      'The card “{name}” of {size} px ({language}) is not made: its text is about {characters} characters too long.':
        '“{name}” kartı ({size} px, {language}) hazırlanmadı: mətni təxminən {characters} işarə uzundur.',
    },
  ],
  'card-pale': [
    'Kartdakı sözlər çox solğundur.',
    templates,
    {
      'The card “{name}” of {size} px ({language}): “{words}” has a contrast of {ratio}; {least} is the least.':
        '“{name}” kartı ({size} px, {language}): “{words}” – kontrastı {ratio}, ən azı {least} olmalıdır.',
    },
  ],
  'card-size': [
    'Kartın ölçüsü düz deyil.',
    `Az rəngli loqo gətirin. Loqo yoxdursa: ${report.toLowerCase()}`,
    {
      'The card “{name}” of {size} px ({language}) has {is} px.':
        '“{name}” kartı ({size} px, {language}) başqa ölçüdədir: {is} px.',
      'The card “{name}” of {size} px ({language}) has {is} kB; {most} kB are the most.':
        '“{name}” kartının ({size} px, {language}) həcmi {is} kB-dır, ən çoxu {most} kB ola bilər.',
    },
  ],
};

// What is found in PDF files and in press files, in Azerbaijani.
import { type FindingWords, report } from './words.ts';

const templates = `Şablonlar dəyişdirilibsə, onları dəyişən şəxsə deyin. Yoxsa: ${report.toLowerCase()}`;
const asTaken = 'Şəkli kameranın çəkdiyi kimi, kiçildilməmiş götürün.';
const where = {
  'Page {page} ({language}), in “{element}”': 'Səhifə {page} ({language}), “{element}”',
  'Page {page} ({language})': 'Səhifə {page} ({language})',
  'The PDF ({language}), in “{element}”': 'PDF faylı ({language}), “{element}”',
  'The PDF ({language})': 'PDF faylı ({language})',
};

export const pdfFindings: FindingWords = {
  'page-count': [
    'Səhifələrin sayı düz deyil.',
    `Mətni qısaldın. Başqa yerdə səbəbi göstərilmirsə: ${report.toLowerCase()}`,
    {
      'The PDF ({language}) has {pages} pages, not {listed}.':
        'PDF faylında ({language}) səhifələrin sayı: {pages}; olmalıdır: {listed}.',
      'The PDF ({language}) has {pages} page, not {listed}.':
        'PDF faylında ({language}) səhifələrin sayı: {pages}; olmalıdır: {listed}.',
    },
  ],
  'page-box': [
    'Səhifə A4 deyil.',
    templates,
    {
      'Page {page} of the PDF ({language}): the {name} is {size}, not 210 × 297 mm.':
        'PDF faylı ({language}), səhifə {page}: {name} {size} ölçüdədir, 210 × 297 mm deyil.',
      'Page {page} of the PDF ({language}): the {name} reaches beyond its sheet.':
        'PDF faylı ({language}), səhifə {page}: {name} vərəqdən kənara çıxır.',
    },
  ],
  'font-not-embedded': [
    'Şrift PDF faylının içində deyil.',
    report,
    {
      'The PDF ({language}) names the font {face} without bringing it along.':
        'Şrift PDF faylının ({language}) içində deyil: {face}.',
    },
  ],
  'font-whole': [
    'PDF faylında şrift bütöv saxlanılıb.',
    report,
    {
      'The PDF ({language}) has the font {face} whole, not only the characters that it uses.':
        'PDF faylında ({language}) şriftin yalnız lazım olan işarələri deyil, bütünü var: {face}.',
    },
  ],
  'font-drawn': [
    'Hərflər şəkil kimi çəkilib (Type 3 şrifti).',
    templates,
    {
      'The PDF ({language}) has letters that are drawings: {name}, a Type 3 font.':
        'PDF faylında ({language}) hərflər şəkil kimi çəkilib: {name}, Type 3 şrifti.',
    },
  ],
  'font-foreign': [
    'Səhifədə başqa şrift var.',
    `Çizimlərdə mətni kontura çevirin. ${templates}`,
    {
      'The PDF ({language}) has words in the font {name}.':
        'PDF faylında ({language}) başqa şriftlə yazı var: {name}.',
    },
  ],
  'tags-missing': [
    'PDF faylında ekran oxuyucuları üçün quruluş yoxdur.',
    report,
    {
      'The PDF ({language}) has no tags.': 'PDF faylında ({language}) ekran oxuyucuları üçün quruluş yoxdur.',
      'The PDF ({language}) has no tags in its structure tree.':
        'PDF faylının ({language}) ekran oxuyucuları üçün quruluşu boşdur.',
      'The PDF ({language}) does not say that it is tagged.':
        'PDF faylında ({language}) ekran oxuyucuları üçün quruluşun olduğu deyilmir.',
    },
  ],
  'pdf-language': [
    'PDF faylında dili düz göstərilməyib.',
    report,
    {
      'The PDF ({language}) gives no language.': 'PDF faylında ({language}) dili göstərilməyib.',
      'The PDF ({language}) says that its language is “{other}”.':
        'PDF faylında ({language}) başqa dil göstərilib: “{other}”.',
    },
  ],
  'title-missing': [
    'PDF faylı başlığını göstərmir.',
    report,
    {
      'The PDF ({language}) has no title.': 'PDF faylının ({language}) başlığı yoxdur.',
      'The PDF ({language}) has its window show the file’s name, not the title.':
        'PDF faylı ({language}) pəncərədə başlığını yox, faylın adını göstərir.',
    },
  ],
  'figure-without-alt': [
    'Şəklin və ya diaqramın mətn təsviri yoxdur.',
    templates,
    {
      'Page {page} of the PDF ({language}): figure {number} has no text alternative.':
        'PDF faylı ({language}), səhifə {page}: şəklin mətn təsviri yoxdur (şəkil {number}).',
      'A page of the PDF ({language}): figure {number} has no text alternative.':
        'PDF faylı ({language}): şəklin mətn təsviri yoxdur (şəkil {number}).',
    },
  ],
  'heading-order': [
    'Başlıqların pillələri ardıcıl deyil.',
    templates,
    {
      'The PDF ({language}) has no heading of level 1, not one.':
        'PDF faylında ({language}) 1-ci pillə başlıq yoxdur.',
      'The PDF ({language}) has {count} headings of level 1, not one: {names}.':
        'PDF faylında ({language}) birinci pilləli başlıqların sayı {count}, olmalıdır: bir. {names}.',
      'The PDF ({language}): a heading of level {level} comes first.':
        'PDF faylı ({language}): birinci gələn başlığın pilləsi {level}.',
      'The PDF ({language}): a heading of level {level} “{words}” comes first.':
        'PDF faylı ({language}): birinci gələn başlığın pilləsi {level}: “{words}”.',
      'The PDF ({language}): a heading of level {level} “{words}” follows one of level {before}.':
        'PDF faylı ({language}): başlığın (“{words}”) pilləsi {level}, əvvəlkininki isə {before}.',
      'The PDF ({language}): a heading of level {level} follows one of level {before}.':
        'PDF faylı ({language}): başlığın pilləsi {level}, əvvəlkininki isə {before}.',
    },
  ],
  'link-wrong': [
    'Keçid heç yerə apara bilməz.',
    'Ünvanı düzəldin. Veb-ünvan https://, e-poçt ünvanı mailto: ilə başlayır.',
    {
      'The PDF ({language}) has a link without an address.': 'PDF faylında ({language}) ünvansız keçid var.',
      'The PDF ({language}): the link to {address} has a space in it.':
        'PDF faylı ({language}), keçid {address}: içində boşluq var.',
      'The link to {address} has a space in it.': 'Keçidin ünvanında boşluq var: {address}',
      'The PDF ({language}): the link to {address} {Fault}.':
        'PDF faylı ({language}), keçid {address}: {Fault}.',
      'The link to {address} {Fault}.': 'Keçid {address}: {Fault}.',
      'is no address': 'ünvan deyil',
      'begins with {start}, not with https:// or mailto:':
        '{start} ilə başlayır, https:// və ya mailto: ilə yox',
      'does not begin with https:// and a name': 'https:// və adla başlamır',
      'has a user name in it': 'içində istifadəçi adı var',
      'ends in “{mark}”, as a sentence does': 'cümlə kimi “{mark}” ilə bitir',
      'has “{odd}”, which stands for no letter (the sign itself is %25)':
        'içində heç bir hərf bildirməyən “{odd}” var (işarənin özü %25 yazılır)',
      'has “{odd}”, which stands for no letter (copy it from the browser)':
        'içində heç bir hərf bildirməyən “{odd}” var (ünvanı brauzerdən köçürün)',
      'is no e-mail address (“{wrong}”)': 'e-poçt ünvanı deyil (“{wrong}”)',
      'leads to “{host}”, which others cannot reach': 'başqalarının aça bilmədiyi yerə aparır: “{host}”',
      'leads to the number {host}, not to a name': 'ada yox, nömrəyə aparır: {host}',
      'leads to “{host}”, which is no web address': 'veb-ünvan olmayan yerə aparır: “{host}”',
    },
  ],
  'link-off-page': [
    'Keçidə basmaq olmur.',
    `Ünvanı və ya ondan əvvəlki sözləri qısaldın. Keçid səhifənin içindədirsə: ${report.toLowerCase()}`,
    {
      'Page {page} of the PDF ({language}): the link to {address} lies beside the page.':
        'PDF faylı ({language}), səhifə {page}: keçid səhifədən kənardadır: {address}',
    },
  ],
  'press-colour': [
    'Rəngin çap boyaları göstərilməyib.',
    'Loqonu və ya çizimi hazırlayandan rəngin CMYK qiymətlərini soruşun və fayllara baxan şəxsə verin.',
    {
      '{Where}: the colour {name} has no build of inks.':
        '{Where}: {name} rənginin çap boyaları göstərilməyib.',
      ...where,
    },
  ],
  'press-plates': [
    'Kiçik hərflər bir neçə boya ilə çap olunur.',
    'Çizimdəki kiçik hərfləri qara, boz və ya ağ edin və ya ən azı 14 pt ölçüdə kontura çevirin.',
    {
      '{Where}: letters of {size} pt are printed by several plates ({inks}).':
        '{Where}: {size} pt ölçülü hərflər bir neçə boya ilə çap olunur ({inks}).',
      ...where,
    },
  ],
  'press-picture-coarse': [
    'Şəkil mətbəədə bulanıq çıxar.',
    asTaken,
    {
      '{Where}: a picture is printed at {dots} dots per inch; the press wants 300.':
        '{Where}: şəkil düymdə {dots} nöqtə ilə çap olunur, mətbəəyə isə 300 lazımdır.',
      ...where,
    },
  ],
  'press-picture-too-coarse': [
    'Şəkil mətbəə üçün çox kobuddur.',
    asTaken,
    {
      '{Where}: a picture is printed at {dots} dots per inch; the press wants 300.':
        '{Where}: şəkil düymdə {dots} nöqtə ilə çap olunur, mətbəəyə isə 300 lazımdır.',
      ...where,
    },
  ],
  'press-profile': ['Profil mətbəə üçün deyil.', 'Mətbəədən çap maşınının və kağızın profilini istəyin.'],
};

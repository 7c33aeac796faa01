// What is found in what stands on the pages and in kinds of block, in Azerbaijani.
import { type FindingWords, keeper } from './words.ts';

const asked = 'Yazılışını düzəldin və ya “Səhifələr” bölməsində bloku yenidən əlavə edin.';
const place = 'Onu “Səhifələr” bölməsində bir yerə qoyun və ya çıxarın.';

export const arrangedFindings: FindingWords = {
  'page-form': [
    'Səhifənin belə forması yoxdur.',
    keeper,
    { 'There is no form of page “{form}”.': 'Səhifənin belə forması yoxdur: “{form}”.' },
  ],
  'page-area': [
    'Səhifədə belə yer yoxdur.',
    'Bloku “Səhifələr” bölməsində başqa yerə qoyun.',
    { 'The form {form} has no area “{area}”.': '“{form}” səhifəsində belə yer yoxdur: “{area}”.' },
  ],
  'page-block': [
    'Səhifədəki adın nə olduğu deyilməyib.',
    asked,
    { 'Nothing says what “{name}” is.': '“{name}” adının nə olduğu deyilməyib.' },
  ],
  'page-kind': [
    'Belə blok növü yoxdur.',
    asked,
    {
      'There is no kind of block “{kind}”.': 'Belə blok növü yoxdur: “{kind}”.',
      '“{name}” has no kind.': '“{name}” blokunun növü deyilməyib.',
    },
  ],
  'page-twice': [
    'Blok səhifələrdə iki dəfə durur.',
    'Birini “Səhifələr” bölməsində çıxarın.',
    {
      '“{name}” stands on the pages already ({first}).': '“{name}” bloku səhifələrdə artıq var ({first}).',
      '“{name}” stands on the pages ({first}), and is set aside.':
        '“{name}” bloku həm səhifələrdədir ({first}), həm də çıxarılanlar arasındadır.',
      'Take it out of aside, or out of its area.': 'Onu çıxarılanlardan və ya yerindən götürün.',
    },
  ],
  'page-unplaced': [
    'Blok heç bir səhifədə deyil.',
    place,
    { '“{name}” stands on no page.': '“{name}” bloku heç bir səhifədə deyil.' },
  ],
  'page-empty': ['Səhifədə heç bir blok yoxdur.', 'Ora “Səhifələr” bölməsində bloklar qoyun.'],
  'kind-words-missing': [
    'Bu dildə blok növünün bəzi sözləri yoxdur.',
    `Onlar bir dəfə tərcümə olunmalıdır. ${keeper}`,
    { '{file} has no {words} under words.': 'Bu dildə ({file}) sözlər çatışmır: {words}.' },
  ],
  'history-missing': [
    'İllər üzrə müqayisə üçün illər yoxdur.',
    `İllərin rəqəmləri gətirilməlidir. Yoxsa, bloku səhifədən çıxarın. ${keeper}`,
    {
      'The block {name} shows {list} by year, and history.yaml has no years of them.':
        '“{name}” bloku illər üzrə müqayisə göstərir ({list}), amma heç bir ilin rəqəmi yoxdur.',
      'The block {name} shows {list} by year, and history.yaml has only one year of them.':
        '“{name}” bloku illər üzrə müqayisə göstərir ({list}), amma yalnız bir ilin rəqəmi var.',
    },
  ],
  'bars-of-several': [
    'Bir neçə qrup illər üzrə sütunlarla göstərilir.',
    `Xətt seçilməlidir və ya hər qrup üçün ayrıca blok olmalıdır. ${keeper}`,
    { 'The block {name} shows {count} groups as bars.': '“{name}” bloku {count} qrupu sütunlarla göstərir.' },
  ],
  'ages-overlap': [
    'Yaş aralıqları üst-üstə düşür və ya aralarında il qalır.',
    'Yaşları mənbədəki kimi bölün.',
    {
      '{age} ends before it begins.': '{age}: son başlanğıcdan əvvəldir.',
      'The ages {age} and {next} overlap.': 'Yaş aralıqları üst-üstə düşür: {age} və {next}.',
      'The ages {age} and {next} leave years out between them.':
        'Bu yaş aralıqları arasında il qalır: {age} və {next}.',
    },
  ],
  'ages-one-sided': [
    'Bir yaş aralığı yalnız bir cins üçün yazılıb.',
    'O biri tərəfi də yazın; heç kim yoxdursa, 0 yazın.',
    {
      'There is no male figure for {age}.': '{age} üçün kişilərin rəqəmi yoxdur.',
      'There is no female figure for {age}.': '{age} üçün qadınların rəqəmi yoxdur.',
    },
  ],
  'ages-exceed-group': [
    'Yaşlar üzrə insanların sayı qrupdakından çoxdur.',
    'Yaşın, qrupun rəqəmini və ya onların aid olduğu günü düzəldin.',
    {
      'The ages come to {known}, more than all {Group} ({total}).':
        'Yaşlar üzrə cəm {known} nəfərdir, qrupda isə ({Group}) {total} nəfər var.',
    },
  ],
  'outline-wrong': ['Ölkənin konturu çəkilə bilmir.', `Kontur yenidən ixrac olunmalıdır. ${keeper}`],
  'outline-needed': [
    'Xəritə üçün ofisin öz konturu lazımdır.',
    `Konturu BMT QAK-ın xəritə komandasından GeoJSON kimi istəyin. ${keeper}`,
    {
      'This map needs an outline of the office’s own: the program has none for this country.':
        'Bu xəritə üçün ofisin öz konturu lazımdır: proqramda bu ölkə yoxdur.',
      'This map needs an outline of the office’s own: the program’s own differs from the maps of the United Nations: {what}.':
        'Bu xəritə üçün ofisin öz konturu lazımdır: proqramdakı kontur BMT xəritələrindən fərqlənir ({what}).',
    },
  ],
  'place-outside': [
    'Yer xəritədən kənardadır.',
    'Əvvəl uzunluğu (şərq), sonra enliyi (şimal) yazın; qərb və cənub mənfi işarəlidir.',
    {
      '{key} lies outside of the map; with longitude and latitude swapped it lies on it.':
        '“{key}” xəritədən kənardadır; uzunluq və enlik yerlərini dəyişsə, xəritəyə düşür.',
      '{key} lies outside of the map.': '“{key}” xəritədən kənardadır.',
    },
  ],
  'place-too-exact': [
    'Yaşayış yerinin dəqiq koordinatları yazılıb.',
    'Hər iki ədədi 0,05-ə qədər yuvarlaqlaşdırın.',
    {
      '{key} is given to more than 0.05°. Rounded it is [{position}].':
        '“{key}” 0,05°-dən dəqiq yazılıb. Yuvarlaqlaşdırılmış halda: [{position}].',
    },
  ],
  'place-unnamed': [
    'Xəritədəki yerin adı yoxdur.',
    'Adını hər dildə yazın; xəritədə olmayan yerlərin adlarını çıxarın.',
    {
      '{file} has no name for the place {key}.': 'Bu dildə ({file}) yerin adı yoxdur: {key}.',
      '{key} is no place of the map.': 'Xəritədə belə yer yoxdur: {key}.',
    },
  ],
  'column-unknown': [
    'Cədvəldə belə sütun yoxdur.',
    'Sütunun adını mətnlərdəki kimi yazın.',
    {
      'The table {name} has no column “{column}”.': '“{name}” cədvəlində belə sütun yoxdur: “{column}”.',
      'The columns are: {columns}.': 'Sütunlar: {columns}.',
      'Did you mean {meant}? The columns are: {columns}.':
        'Bəlkə bu nəzərdə tutulur: {meant}? Sütunlar: {columns}.',
    },
  ],
  'link-long': [
    'Ünvan kodu üçün çox uzundur.',
    'Ora aparan daha qısa ünvan yazın: onu veb bölməniz düzəldə bilər.',
    {
      'The address has {length} characters; its code can be read with up to {most}.':
        'Ünvanda {length} işarə var; kodu ən çoxu {most} işarə ilə oxunur.',
    },
  ],
  'contacts-unplaced': [
    'Heç bir səhifədə əlaqə, mənbələr və qeydlər yoxdur.',
    '“Əlaqə” blokunu “Səhifələr” bölməsində bir səhifəyə, adətən sonuncunun aşağısına qoyun.',
    {
      'No page has the contacts, the sources and the disclaimer.':
        'Heç bir səhifədə əlaqə, mənbələr və qeydlər yoxdur.',
    },
  ],
};

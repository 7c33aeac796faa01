// What is found in languages that are held against each other, in Azerbaijani.
import { type FindingWords, sideBySide } from './words.ts';

const mark = 'Başqa dildəki sözləri belə qeyd edin: :en[Fuji Optical].';

export const languageFindings: FindingWords = {
  'passage-missing': [
    'Bu mətn bir dildə yoxdur.',
    'Onu bu dildə də yazın və ya o birindən çıxarın.',
    {
      '{at} stands in {file} (line {line}) and is missing here.':
        'Bu mətn o biri dildə var ({file}, sətir {line}), burada isə yoxdur.',
    },
  ],
  'order-differs': [
    'Mətnlərin sırası o biri dildəkindən fərqlidir.',
    'Mətnləri hər iki dildə eyni sıra ilə düzün.',
    {
      '{name} stands in another place here; in {file} it is first in {list}.':
        '“{name}” burada başqa yerdədir; o biri dildə ({file}) birincidir ({list}).',
      '{name} stands in another place here; in {file} it is after {before}.':
        '“{name}” burada başqa yerdədir; o biri dildə ({file}) bundan sonra durur: “{before}”.',
    },
  ],
  'figures-differ': [
    'Bir dildə olan rəqəm bu dildə yoxdur.',
    'Rəqəmi hər iki dildə qoyun və ya hər ikisindən çıxarın.',
    {
      '{at} does not name “{figure}” here, as it does in {file}.':
        'O biri dildə ({file}) “{figure}” rəqəmi var, burada isə yoxdur.',
      'Name it here too, as {figure}, or take it out there.':
        'Onu burada da “Rəqəm” düyməsi ilə qoyun (“{figure}”) və ya o biri dildən çıxarın.',
    },
  ],
  'numbers-differ': [
    'Ədədlər dillər arasında fərqlidir.',
    'Hansının doğru olduğuna baxın. Cədvəldəki rəqəmi “Rəqəm” düyməsi ilə qoyun: onda fərqlənə bilmir.',
    {
      '“{mine}” stands here, and “{its}” in {file}.':
        'Burada “{mine}”, o biri dildə ({file}) “{its}” yazılıb.',
    },
  ],
  'number-missing': [
    'Bir dildə deyilən ədəd bu dildə yoxdur.',
    'Onu hər iki dildə yazın və ya hər ikisindən çıxarın.',
    {
      '{at} does not tell {quoted} here, as {file} does.':
        'O biri dildə ({file}) {quoted} var, burada isə yoxdur.',
    },
  ],
  'nouns-differ': [
    'Rəqəmin yanındakı söz o biri dildəkindən fərqlidir.',
    'Hansı mətndə rəqəmlərin öz yerində olduğuna baxın.',
    {
      '“{a}” and “{b}” have changed places here since {period}, and not in {file}.':
        '“{a}” və “{b}” burada əvvəlki dövrdən ({period}) bəri yerlərini dəyişib, o biri dildə ({file}) isə yox.',
      '“{a}” stands here before “{noun}”, and “{b}” before “{other}”; in {file} it is the other way round.':
        'Burada “{a}” bu sözdən əvvəldir: “{noun}”, “{b}” isə bundan: “{other}”. O biri dildə ({file}) əksinədir.',
      '“{name}” stands here before “{noun}”, and in {file} before “{other}”.':
        '“{name}” burada bu sözdən əvvəldir: “{noun}”, o biri dildə ({file}) isə bundan: “{other}”.',
      '{at} tells “{before}” before “{one}” here, and after it in {file}.':
        'Burada əvvəl “{before}”, sonra “{one}” deyilir, o biri dildə ({file}) isə əksinə.',
    },
  ],
  'hashtags-differ': [
    'Heşteqlər dillər arasında fərqlidir.',
    'Heşteqi hər iki dildə kampaniyanın yazdığı kimi yazın.',
    {
      '{at} does not have “{words}” here, as it does in {file}.':
        'O biri dildə ({file}) “{words}” var, burada isə yoxdur.',
      '“{words}” stands here, and “{near}” in {file}.':
        'Burada “{words}”, o biri dildə ({file}) “{near}” yazılıb.',
    },
  ],
  'foreign-words-differ': [
    'Başqa dildəki ad o biri mətndə başqa cür yazılıb.',
    'Adı hər iki mətndə sahibinin yazdığı kimi yazın.',
    {
      '“{words}” stands here, and “{near}” in {file}.':
        'Burada “{words}”, o biri dildə ({file}) “{near}” yazılıb.',
      '“{words}” stands here, and nothing like it in {file}.':
        'Burada “{words}” yazılıb, o biri dildə ({file}) isə ona oxşar heç nə yoxdur.',
    },
  ],
  'short-forms-differ': [
    'Qısaltma dillər arasında fərqlidir.',
    'Eyni qısaltmanı və ya o biri dildə onun qarşılığını yazın.',
    {
      '“{instead}” stands here, and “{words}” in {file}.':
        'Burada “{instead}”, o biri dildə ({file}) “{words}” yazılıb.',
      '“{instead}” stands here, and “{words}” in {file}, which is “{partner}” here.':
        'Burada “{instead}”, o biri dildə ({file}) “{words}” yazılıb; bu dildə qarşılığı: “{partner}”.',
      '“{words}” stands in {file}, and not here.': '“{words}” o biri dildə ({file}) var, burada isə yoxdur.',
      '“{words}” stands in {file}, and not here (“{partner}”).':
        '“{words}” o biri dildə ({file}) var, burada isə qarşılığı yoxdur: “{partner}”.',
      '“{words}” stands here, and nothing of it in {file}, which has “{seldom}” more often.':
        'Burada “{words}” var, o biri dildə ({file}) isə yoxdur; orada “{seldom}” daha çoxdur.',
      '“{words}” stands here more often than what is the same in {file}, and “{other}” there.':
        'Burada “{words}” o biri dildəki ({file}) qarşılığından çoxdur, orada isə “{other}” çoxdur.',
    },
  ],
  'links-differ': [
    'Bir dildə olan keçid bu dildə yoxdur və ya başqa yerə aparır.',
    'Hər iki dildə eyni səhifələrə keçid qoyun.',
    {
      '{at} links to {own} here, and to {other} in {file}.':
        'Keçid burada {own} ünvanına, o biri dildə ({file}) {other} ünvanına aparır.',
      '{at} does not link to {address} here, as it does in {file}.':
        'O biri dildə ({file}) bu ünvana keçid var, burada isə yoxdur: {address}',
    },
  ],
  untranslated: [
    'Mətn iki dildə eynidir.',
    `Onu tərcümə edin. ${mark}`,
    { '{at} reads the same here as in {file}.': 'Bu mətn o biri dildəki ({file}) ilə eynidir.' },
  ],
  'other-language': [
    'Mətn başqa dildə və ya başqa əlifba ilə yazılıb.',
    `Onu tərcümə edin və ya öz dilinə köçürün. ${mark}`,
    {
      '“{words}” is not {Language}: {Seen}.': '“{words}” – bu dildə deyil ({Language}): {Seen}.',
      '{count} of the {texts} texts of {file} are not {Language}, which is written in {Script} letters: {Seen}, from {at} on.':
        '{file}: {texts} mətndən {count} mətn bu dildə deyil ({Language}, {Script} əlifbası ilə): {Seen}.',
      'it looks like another language': 'başqa dilə oxşayır',
      'it looks like {Other}': 'buna oxşayır: {Other}',
      'its letters are {Script}': 'hərfləri: {Script}',
      'its letters are {Script}, and it looks like {Other}': 'hərfləri: {Script}; buna oxşayır: {Other}',
    },
  ],
  'name-of-other-language': [
    'Ad başqa dildəki kimi yazılıb.',
    'Bu dildəki adı yazın. O biri ad nəzərdə tutulursa, onu belə qeyd edin: :en[UNHCR].',
    {
      '“{words}” is the name in another language.': '“{words}” başqa dildəki addır.',
      'Write “{right}”. Where the other name is meant, mark it, like :en[UNHCR].':
        '“{right}” yazın. O biri ad nəzərdə tutulursa, onu belə qeyd edin: :en[UNHCR].',
    },
  ],
  'length-differs': [
    'Bir cümlə bu dildə çatışmır.',
    sideBySide,
    {
      '{at} tells less here than {file} does with “{words}”.':
        'Burada o biri dildəkindən ({file}) az deyilir; orada var: “{words}”.',
    },
  ],
  'terms-missing': [
    'Bu dildə bəzi mövzulardan danışılmır.',
    sideBySide,
    {
      '{at} does not speak here of what {file} calls {quoted}.':
        'O biri dildə ({file}) bundan danışılır, burada isə yox: {quoted}.',
    },
  ],
  'changed-in-one-language': [
    'Mətn yalnız bir dildə dəyişib.',
    'Mətni yeniləyin. Olduğu kimi doğrudursa, “Yoxladım” düyməsini basın.',
    {
      '{at} has changed since {period} in {file}, and not here.':
        'Mətn əvvəlki dövrdən ({period}) bəri o biri dildə ({file}) dəyişib, burada isə dəyişməyib.',
    },
  ],
  'bold-differs': [
    'Qalın yazı yalnız bir dildədir.',
    'Hər iki dildə eyni sözləri qalın yazın.',
    {
      '{at} has other words in bold: {here} here, {there} in {file}.':
        'Qalın yazılan sözlərin sayı fərqlidir: burada {here}, o biri dildə ({file}) {there}.',
    },
  ],
  'short-form-misspelt': [
    'Qısaltma məlum olandan bir hərflə fərqlənir.',
    'Qısaltmanı izah olunduğu kimi yazın. Başqasıdırsa, mənasını izah edin.',
    {
      '“{form}” is introduced nowhere, and one letter away from “{meant}”.':
        '“{form}” heç yerdə izah olunmayıb və bundan bir hərflə fərqlənir: “{meant}”.',
      'Write “{meant}”, if that is meant; if not, give the meaning of “{form}”.':
        'O nəzərdə tutulursa, “{meant}” yazın; yoxsa, mənasını izah edin: “{form}”.',
    },
  ],
  'short-form-late': [
    'Qısaltma izah olunmazdan əvvəl işlənib.',
    'İzahını qısaltmanın ilk durduğu yerə keçirin.',
    {
      '“{form}” is used here, and introduced later, at {where}.':
        '“{form}” burada işlənib, izahı isə sonradır: {where}.',
    },
  ],
  'short-form-unknown': [
    'Qısaltma izah olunmayıb.',
    'İlk durduğu yerdə mənasını, mötərizədə isə qısaltmanı yazın. Şirkət adları olduğu kimi qala bilər.',
    {
      '“{form}” is used here and introduced nowhere.':
        '“{form}” burada işlənib, amma heç yerdə izah olunmayıb.',
    },
  ],
  'short-form-twice': [
    'Qısaltma iki dəfə izah olunub.',
    'Burada təkcə qısaltmanı yazın.',
    {
      '“{form}” is introduced here again, after {where}.':
        '“{form}” artıq izah olunub ({where}), burada yenidən izah olunur.',
    },
  ],
  'short-form-plural': [
    'Bir qurumun qısaltması cəmdə yazılıb.',
    's hərfini çıxarın və ya ondan əvvəl apostrof qoyun.',
    {
      '“{words}” is what belongs to one; the plural has no apostrophe.':
        '“{words}” mənsubiyyət bildirir; cəmdə apostrof olmur.',
      '“{form}” has a plural here, and is the name of one body.':
        '“{form}” burada cəmdədir, amma bir qurumun adıdır.',
      'Write “{right}”.': '“{right}” yazın.',
    },
  ],
};

// What is left of the last period, in Azerbaijani.
import { type FindingWords, stand, takeFigure } from './words.ts';

const checked = 'Doğrudursa, “Yoxladım” düyməsini basın.';

export const carriedFindings: FindingWords = {
  'text-carried': [
    'Bu mətn keçən dəfədən götürülüb və hələ heç kim onu təsdiqləməyib.',
    'Oxuyun və yeniləyin. Olduğu kimi doğrudursa, “Oxudum” düyməsini basın.',
    {
      '{at} is the last factsheet’s text, and nobody has confirmed it.':
        'Bu mətn keçən dəfədən götürülüb və hələ heç kim onu təsdiqləməyib.',
    },
  ],
  'donors-carried': [
    'Donorlar keçən dəfədən götürülüb və hələ heç kim onları təsdiqləməyib.',
    'Siyahını nəzərdən keçirin, sonra “Onları nəzərdən keçirmişəm” düyməsini basın.',
    {
      'The donors are those of the last factsheet, and nobody has confirmed them.':
        'Donorlar keçən dəfədən götürülüb və hələ heç kim onları təsdiqləməyib.',
    },
  ],
  'text-unread': [
    'Tərcümə olunub, amma ikinci şəxs hələ oxumayıb.',
    'Başqa bir şəxs onu o biri dillə tutuşdursun və “Yoxladım” düyməsini bassın.',
    {
      '{at} is translated, and no second person has read it.':
        'Tərcümə olunub, amma ikinci şəxs hələ oxumayıb.',
    },
  ],
  'figure-stale': [
    'Mətndə keçən dəfəki rəqəm qalıb.',
    `${takeFigure} Keçən dəfəki rəqəm nəzərdə tutulursa, “Belə qalsın” düyməsi ilə səbəbini yazın.`,
    {
      '“{raw}” is typed here, and was last time’s “{name}” (now {now}).':
        'Burada əl ilə “{raw}” yazılıb: bu, keçən dəfəki “{name}” rəqəmidir (indi {now}).',
      '“{raw}” is typed here, and was last time’s “{name}”.':
        'Burada əl ilə “{raw}” yazılıb: bu, keçən dəfəki “{name}” rəqəmidir.',
      'Give this period’s figure in figures.yaml and name it, or take the sentence out.':
        'Bu dövrün rəqəmini “Rəqəmlər” bölməsində yazıb mətnə qoyun və ya cümləni çıxarın.',
      'Write {figure} in its place. If last time’s figure is meant, accept the finding with the reason.':
        'Onun yerinə “Rəqəm” düyməsi ilə “{figure}” qoyun. Keçən dəfəki rəqəm nəzərdə tutulursa, “Belə qalsın” düyməsi ilə səbəbini yazın.',
    },
  ],
  'time-stale': [
    'Mətndə keçən dəfəki ay və ya il qalıb.',
    `Düzəldin və əl ilə yazmaqdansa, tarixi “Rəqəm” düyməsi ilə qoyun. ${checked}`,
    {
      '“{words}” belongs to the last factsheet (issued {day}).':
        '“{words}” əvvəlki faktlar vərəqinə aiddir (buraxılışı: {day}).',
    },
  ],
  'date-stale': [
    'Keçən dəfəki tarix qalıb.',
    `Bu dövrün tarixini yazın və ya onu və adını çəkən yeri çıxarın. ${checked}`,
    {
      '{name} is {value}, as last time; the last factsheet was issued on {day}.':
        '“{name}” keçən dəfəki kimidir: {value}; əvvəlki faktlar vərəqinin buraxılışı: {day}.',
      '{name} is {value}, and was {then} last time; the last factsheet was issued on {day}.':
        '“{name}”: {value}, keçən dəfə {then}; əvvəlki faktlar vərəqinin buraxılışı: {day}.',
    },
  ],
  'date-far': [
    'Tarix çox irəlidədir və ya çox geridədir.',
    `Tarixi düzəldin. ${stand}`,
    {
      '{name} is {value}, far back.': '“{name}”: {value}, çox geridədir.',
      '{name} is {value}, more than a year after the issue ({issued}).':
        '“{name}”: {value}, buraxılışdan ({issued}) bir ildən çox sonradır.',
    },
  ],
  'photo-again': [
    'Bu şəkil əvvəl də istifadə olunub.',
    'Başqa şəkil götürün və ona yeni sözlər yazın. Məqsədlidirsə, “Belə qalsın” düyməsi ilə səbəbini yazın.',
    { 'The picture is the one of {period}.': 'Bu şəkil əvvəlki dövrdə də var idi: {period}.' },
  ],
  'photo-words-again': [
    'Yeni şəklin sözləri keçən dəfəkidir.',
    'Yeni şəkli təsvir edin. Sözlər ona da uyğundursa, “Yoxladım” düyməsini basın.',
    { '{at} is last time’s, and the picture is another.': 'Sözlər keçən dəfəkidir, şəkil isə başqadır.' },
  ],
  'photo-credit-again': [
    'Yeni şəklin altında keçən dəfəki müəllif yazılıb.',
    'Yeni şəklin kimə məxsus olduğunu yazın. Müəllif eynidirsə, “Yoxladım” düyməsini basın.',
    { '{at} is last time’s, and the picture is another.': 'Müəllif keçən dəfəkidir, şəkil isə başqadır.' },
  ],
  'story-again': [
    'Bu hekayə əvvəl də danışılıb.',
    'Yeni hekayə yazın. Məqsədlidirsə, “Yoxladım” düyməsini basın.',
    { 'The {at} is the one of {period}.': 'Bu hekayə əvvəlki dövrdə də var idi: {period}.' },
  ],
  'story-link-again': [
    'Yeni hekayənin keçidi keçən dəfəkidir.',
    'Yeni hekayənin ünvanını yazın və ya keçidi çıxarın.',
    {
      'The {at} is new, and its link is the one of {period}.':
        'Hekayə yenidir, keçidi isə əvvəlki dövrdəndir: {period}.',
    },
  ],
};

// What is found in the Excel form, and in the history of years, in Azerbaijani.
import { type FindingWords, keeper } from './words.ts';

const nothing = { 'Nothing has to be done.': 'Heç nə etmək lazım deyil.' };

export const workbookFindings: FindingWords = {
  'workbook-name': [
    'Formanın bu sətrinə uyğun rəqəm yoxdur.',
    'Faylda adı düzəldin. Yeni rəqəm əvvəlcə “Rəqəmlər” bölməsinə yazılır.',
    {
      '“{name}” has two rows: {cells}.': '“{name}” iki sətirdədir: {cells}.',
      'Take one of them out.': 'Birini çıxarın.',
      'figures.yaml has no “{name}” ({at}).': 'Rəqəmlər arasında “{name}” yoxdur.',
      'Correct the name. A new figure has to be written into figures.yaml first.':
        'Adı düzəldin. Yeni rəqəm əvvəlcə “Rəqəmlər” bölməsinə yazılır.',
      '{cell} holds a value, and its row has no name.': '{cell} xanasında dəyər var, sətrin adı isə yoxdur.',
      'Write the name of the figure into its row, or empty the cell.':
        'Sətrə rəqəmin adını yazın və ya xananı boşaldın.',
    },
  ],
  'workbook-value': ['Xanada lazım olan şey yazılmayıb.', 'Xananı düzəldin və faylı yenidən gətirin.'],
  'workbook-conflict': [
    'Dəyəri iki nəfər dəyişib.',
    'Hansının doğru olduğunu tapın.',
    {
      '{cell} ({name}) says {value}, which is taken; figures.yaml was changed to {other} after the form was made.':
        '{cell} ({name}): formada {value} yazılıb və götürülür; forma hazırlanandan sonra rəqəm belə dəyişdirilib: {other}.',
      'Find out which of the two is right.': 'Hansının doğru olduğunu tapın.',
    },
  ],
  'workbook-month': [
    'Gün kimi götürülən dəyər ay ola bilər.',
    'Ay nəzərdə tutulursa, “Rəqəmlər” bölməsində düzəldin.',
  ],
  'workbook-period': [
    'Bu, başqa dövrün formasıdır.',
    'Onu öz dövrünə gətirin və ya bu dövrün formasını endirin.',
    {
      'This form is for “{told}” ({cell}), and not for {period}.':
        'Bu forma başqa dövr üçündür: “{told}” ({cell}), bu dövr isə: {period}.',
    },
  ],
  'workbook-gone': [
    'Formadakı siyahının bir sətri artıq yoxdur.',
    'Heç nə etmək lazım deyil.',
    {
      '{name} is not asked for any more ({cell}): it is left out.':
        '{name} artıq soruşulmur ({cell}) və götürülmür.',
      ...nothing,
    },
  ],
  'workbook-beside': [
    'Dəyərin yanındakı tarix və ya mənbə götürülmür.',
    'Onu “Rəqəmlər” bölməsində yazın.',
    {
      '{cell} gives {name} another {what} ({told}), which is not taken over.':
        '{cell}: {name} üçün başqa {what} yazılıb ({told}) və götürülmür.',
    },
  ],
  'workbook-merged': [
    'Xanalar birləşdirilib.',
    'Birləşdirməni götürün (Excel-də: Home → Merge & Center) və hər dəyəri öz xanasına yazın.',
    {
      '{cells} are merged: only the first of these cells holds something.':
        'Bu xanalar birləşdirilib, yalnız birincisində nəsə var: {cells}.',
      '{cells} are merged, so that it is not certain which value is for which row.':
        'Bu xanalar birləşdirilib, ona görə hansı dəyərin hansı sətrə aid olduğu dəqiq deyil: {cells}.',
      'Take the merging away (in Excel: Home → Merge & Center), and write each value into its own cell.':
        'Birləşdirməni götürün (Excel-də: Home → Merge & Center) və hər dəyəri öz xanasına yazın.',
      ...nothing,
    },
  ],
  'workbook-hidden': [
    'Gizli sətirlərdə, sütunlarda və ya vərəqlərdə dəyərlər var.',
    'Gizlədilənləri göstərin və bu dəyərlərin nəzərdə tutulduğuna baxın.',
    {
      'Hidden in the workbook ({places}), and taken all the same: {names}.':
        'Faylda gizlidir ({places}), amma götürülür: {names}.',
      'Hidden in the workbook ({places}): {names}.': 'Faylda gizlidir ({places}): {names}.',
      'Show what is hidden, and look whether these values are meant.':
        'Gizlədilənləri göstərin və bu dəyərlərin nəzərdə tutulduğuna baxın.',
      'They change nothing.': 'Onlar heç nəyi dəyişmir.',
    },
  ],
  'workbook-empty': ['Bəzi xanalar boşdur.', 'Dəyəri boşaltmaq üçün bunu “Rəqəmlər” bölməsində edin.'],
  'workbook-row-missing': ['Bəzi sətirlər faylda yoxdur.', 'Səhvən silinibsə, formanı yenidən endirin.'],
  'workbook-newer': [
    'Bəzi dəyərlər forma hazırlanandan sonra dəyişib.',
    'Dəyişikliyi “Rəqəmlər” bölməsində geri alın.',
  ],
  'history-year-twice': [
    'Bir il iki dəfə yazılıb.',
    `Birini saxlayın. ${keeper}`,
    { 'The year {name} stands there twice.': '{name} ili iki dəfə yazılıb.' },
  ],
  'history-other-year': [
    'Gün öz ilinə aid deyil.',
    `Günü düzəldin və ya rəqəmləri öz ilinin altında yazın. ${keeper}`,
    { '{day} is no day of {name}.': '{day} bu ilin günü deyil: {name}.' },
  ],
  'history-future': [
    'Rəqəmlər hələ gəlməmiş günə aiddir.',
    `İli və ya günü düzəldin. ${keeper}`,
    { '{day} has not come yet.': 'Bu gün hələ gəlməyib: {day}.' },
  ],
  'history-not-closed': [
    'Bitmiş ilin rəqəmləri hələ ilin ortasına aiddir.',
    'Həmin ilin rəqəmlərini yenidən gətirin: ilin sonunun rəqəmləri çıxıb.',
    {
      '{name} is over, and its numbers are as of {day}: those of its end have come out since.':
        '{name} ili bitib, rəqəmləri isə bu günə aiddir: {day}. İlin sonunun rəqəmləri artıq çıxıb.',
    },
  ],
  'history-small': [
    'İllər üzrə rəqəmlərdə beş nəfərdən az var.',
    'Açıq statistikada necədirsə (0 və ya 5), elə yazın və ya boş qoyun.',
    {
      '{Group} is {value} in {name}. UNHCR does not publish counts under {fewest}.':
        '{name} ilində {value} yazılıb ({Group}). BMT QAK {fewest} nəfərdən az olan sayları dərc etmir.',
    },
  ],
  'history-gap': [
    'Bəzi illərin rəqəmi yoxdur.',
    'Bu illəri gətirin və ya boş qoyun: diaqramda üstündən xətt çəkilmir.',
    {
      'There are no numbers for {years}: a gap in the chart.':
        'Bu illərin rəqəmi yoxdur: {years}. Diaqramda boşluq qalır.',
      '{Group} has no numbers for {years}: a gap in the chart.':
        'Bu illərin rəqəmi yoxdur ({Group}): {years}. Diaqramda boşluq qalır.',
      'Import these years, or leave the gap: nothing is drawn across it.':
        'Bu illəri gətirin və ya boş qoyun: diaqramda üstündən xətt çəkilmir.',
    },
  ],
};

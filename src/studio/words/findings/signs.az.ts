// What is found in letters, marks and spaces, in Azerbaijani.
import { type FindingWords, keyboard } from './words.ts';

const oneMark = 'Bir işarə saxlayın. Buraxılmış söz üçün bir … işarəsi yazın.';
const sign = 'İşarəni bu dilin klaviaturası ilə yazın.';
const retype = { 'Write “{right}”.': '“{right}” yazın.' };

export const signFindings: FindingWords = {
  'look-alike': [
    'Hərf yalnız düzgünə oxşayır.',
    keyboard,
    {
      '“{word}” has “{sign}” ({code}) in the place of a letter.':
        '“{word}” sözündə hərfin yerində başqa işarə var: “{sign}” ({code}).',
      '“{word}” has a letter of another alphabet: “{letter}” ({code}).':
        '“{word}” sözündə başqa əlifbanın hərfi var: “{letter}” ({code}).',
    },
  ],
  'loose-mark': [
    'Hərfin nöqtəsi və ya quyruğu ayrıca işarədir.',
    keyboard,
    {
      '“{word}” has a loose mark: {list} for one letter.':
        '“{word}” sözündə bir hərf bir neçə işarə ilə yazılıb: {list}.',
      'Write “{whole}”, with “{right}” ({code}).': '“{whole}” yazın: “{right}” ({code}) ilə.',
    },
  ],
  'copied-form': [
    'Hərfin forması yalnız düzgünə oxşayır.',
    keyboard,
    {
      '“{words}” is written with a form of letters that only looks right.':
        '“{words}” sözündəki hərflərin forması yalnız düzgünə oxşayır.',
      'Write “{right}”, if that reads right; else type it again.':
        'Düzgün oxunursa, “{right}” yazın; yoxsa, yenidən yazın.',
    },
  ],
  'mixed-digits': [
    'Ədəd iki əlifbanın rəqəmləri ilə yazılıb.',
    'Ədədi bir klaviatura ilə yenidən yazın; ən yaxşısı, onu “Rəqəm” düyməsi ilə qoyun.',
    { '“{words}” has digits of two scripts.': '“{words}” ədədində iki əlifbanın rəqəmləri var.' },
  ],
  'latin-mark': [
    'Bu yazının öz işarəsi var, latın işarəsi yazılıb.',
    sign,
    {
      '“{words}” has a Latin “{typed}”.': '“{words}” yerində latın işarəsi var: “{typed}”.',
      ...retype,
    },
  ],
  'neighbour-letter': [
    'Başqa dilin klaviaturasının hərfi yazılıb.',
    `${keyboard} Başqa dildəki sözləri belə qeyd edin: :ar[سلام].`,
    {
      '“{word}” has “{typed}” ({code}) of another language’s keyboard.':
        '“{word}” sözündə başqa dilin klaviaturasının hərfi var: “{typed}” ({code}).',
      'Write “{right}”, with {named}.': '“{right}” yazın, bu hərflə: {named}.',
    },
  ],
  'hidden-character': [
    'Görünməyən işarə var.',
    'Sözü silib yenidən yazın.',
    {
      '“{words}” has a character that cannot be seen ({codes}).':
        'Görünməyən işarə var ({codes}): “{words}”.',
    },
  ],
  'break-residue': [
    'Sözün içində köhnə sətir keçidindən defis qalıb.',
    'Sözü bitişik yazın.',
    {
      'A hyphen cuts the word “{words}”.': 'Defis sözü bölür: “{words}”.',
      'Take out the space, and the hyphen too where the word has none.':
        'Boşluğu silin; sözdə defis olmamalıdırsa, onu da.',
      'Write {right}.': '{right} yazın.',
    },
  ],
  'hyphen-differs': [
    'Eyni söz həm defislə, həm də defissiz yazılıb.',
    'Bir yazılış seçin.',
    { '“{typed}” stands elsewhere as “{other}”.': '“{typed}” başqa yerdə belə yazılıb: “{other}”.' },
  ],
  'straight-quote': [
    'Düz dırnaq işarəsi yazılıb.',
    'Bu dilin dırnaq işarələrini yazın: sözlərin ətrafında “ ”, apostrof kimi ’.',
    {
      '“{words}” has straight quotation marks.': 'Düz dırnaq işarəsi var: “{words}”.',
      '“{words}” has another sign for an apostrophe.': 'Apostrofun yerində başqa işarə var: “{words}”.',
      'Write: {right}': 'Belə yazın: {right}',
      'Write {right}.': 'Belə yazın: {right}.',
    },
  ],
  'turned-quote': [
    'Dırnaq işarəsi tərsinə yazılıb.',
    'Sözlərdən əvvəl “, sonra ” yazın.',
    { 'A quotation mark of {words} stands the wrong way round.': 'Dırnaq işarəsi tərsinə yazılıb: {words}.' },
  ],
  'mark-alone': [
    'Mötərizənin və ya dırnaq işarəsinin tayı yoxdur.',
    'Tayını yazın və ya işarəni silin.',
    { 'The {mark} in “{words}” has no partner.': '{mark} işarəsinin tayı yoxdur: “{words}”.' },
  ],
  'doubled-mark': [
    'Durğu işarəsi iki dəfə yazılıb.',
    oneMark,
    {
      '“{words}” has three dots.': 'Üç ayrıca nöqtə yazılıb: “{words}”.',
      'A mark stands twice in “{words}”.': 'Durğu işarəsi iki dəfə yazılıb: “{words}”.',
      'Write the one character ….': 'Bir … işarəsi yazın.',
      'Leave one of the two.': 'Birini saxlayın.',
    },
  ],
  'doubled-space': [
    'Boşluq iki dəfədir.',
    'Birini saxlayın. Yalnız biri görünürsə, o birisi sətrin sonundadır: onu silin.',
    { 'There are two spaces in “{words}”.': 'Boşluq iki dəfədir: “{words}”.' },
  ],
  'misplaced-space': [
    'Durğu işarəsindən əvvəl və ya mötərizənin içində artıq boşluq var.',
    'Boşluğu silin.',
    { 'There is a space too many in “{words}”.': 'Artıq boşluq var: “{words}”.' },
  ],
  'missing-space': [
    'Boşluq çatışmır.',
    'Boşluğu qoyun.',
    { 'There is a space missing in “{words}”.': 'Boşluq çatışmır: “{words}”.' },
  ],
  'odd-space': [
    'Boşluq adi boşluq deyil.',
    'Boşluğu silib yenidən yazın.',
    {
      'The space in “{words}” is not the usual one ({code}).': 'Boşluq adi boşluq deyil ({code}): “{words}”.',
    },
  ],
  'wrong-dash': [
    'Tire yerinə defis yazılıb.',
    'Sözlər arasında hər iki tərəfində boşluqla –, aralıqda isə boşluqsuz yazın (2023–2024, may–iyun).',
    {
      '“{words}” needs a dash between spaces.': 'Boşluqlar arasında tire lazımdır: “{words}”.',
      '“{words}” is a span, and needs a dash.': 'Bu, aralıqdır və tire ilə yazılır: “{words}”.',
      'Write – with a space on each side. An ending follows its word at once.':
        'Hər iki tərəfində boşluqla – yazın. Şəkilçi sözə bitişik yazılır.',
      'Write – without spaces: 2023–2024, May–June.': 'Boşluqsuz – yazın: 2023–2024, may–iyun.',
    },
  ],
  'missing-full-stop': [
    'Cümlənin sonunda nöqtə yoxdur.',
    'Cümləni nöqtə ilə bitirin.',
    {
      'There is no full stop after “{words}”, where this passage ends.':
        'Mətnin sonunda, bu sözlərdən sonra nöqtə yoxdur: “{words}”.',
    },
  ],
  'title-with-mark': [
    'Başlıq durğu işarəsi ilə bitir.',
    'İşarəni silin.',
    { 'The title ends with “{mark}”.': 'Başlıq bu işarə ilə bitir: “{mark}”.' },
  ],
  'copyright-sign': [
    '© yerinə başqa işarə yazılıb.',
    '© yazın (Alt+0169, Mac-də Alt və G).',
    { '“{words}” begins with another sign than ©.': '© yerinə başqa işarə yazılıb: “{words}”.' },
  ],
};

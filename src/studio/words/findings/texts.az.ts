// What is found in the words of one text, in Azerbaijani.
import { type FindingWords, stand } from './words.ts';

const retype = { 'Write “{right}”.': '“{right}” yazın.' };

export const textFindings: FindingWords = {
  'left-over': [
    'Burada hələ yazılmalı olan şeyin yeri qalıb.',
    'Buraya lazım olanı yazın və ya onu çıxarın.',
    { '“{words}” only keeps a place.': '“{words}” yalnız yer tutur.' },
  ],
  'broken-placeholder': [
    'Mötərizələr bütöv rəqəm deyil və belə də çap olunar.',
    'Onları silin və rəqəmi “Rəqəm” düyməsi ilə qoyun.',
    {
      '“{words}” is no whole figure, and would be printed.':
        '“{words}” bütöv rəqəm deyil və belə də çap olunar.',
    },
  ],
  'stray-marker': [
    'Ulduz işarəsi heç nəyi qeyd etmir və belə də çap olunar.',
    'Onu silin; qalın yazı üçün sözləri seçib “Qalın” düyməsini basın.',
    {
      'The asterisks in “{words}” mark nothing, and would be printed.':
        'Ulduz işarələri heç nəyi qeyd etmir və belə də çap olunar: “{words}”.',
      'The backslash in “{words}” marks nothing, and would be printed.':
        'Tərs kəsr xətti heç nəyi qeyd etmir və belə də çap olunar: “{words}”.',
      'Take it out. It has a meaning before a sign like * or [ only.':
        'Onu silin. Onun yalnız * və ya [ kimi işarədən əvvəl mənası var.',
    },
  ],
  'markup-unknown': [
    'Bu yazılış başa düşülmür və belə də çap olunar.',
    'Onu başqa cür yazın. İşarə elə belə nəzərdə tutulursa, ondan əvvəl \\ qoyun.',
    {
      '“{words}” is mark-up, and names are printed as they stand.':
        '“{words}” xüsusi yazılışdır, adlar isə olduğu kimi çap olunur.',
      'Write the words alone.': 'Təkcə sözləri yazın.',
      '“{words}” is {Kind} to other programs, and would be printed as it stands.':
        '“{words}” başqa proqramlarda {Kind} deməkdir, burada isə olduğu kimi çap olunar.',
      '{Instead} If the signs are meant as they stand, put \\ before them.':
        '{Instead} İşarələr elə belə nəzərdə tutulursa, onlardan əvvəl \\ qoyun.',
      'Give each point a line of its own in the section (a name, a colon, its words), or write a sentence.':
        'Hər bəndi ayrıca “Bənd əlavə et” düyməsi ilə yazın və ya cümlə qurun.',
      'Take the > away, and put the words between “ and ”.':
        '> işarəsini silin, sözləri “ və ” arasında yazın.',
      'Headings stand behind “title:”; take the # away here.':
        'Başlığın öz xanası var; # işarəsini buradan silin.',
      'Take the ` away; an apostrophe is ’.': '` işarəsini silin; apostrof ’ kimi yazılır.',
      'Name the figures in a sentence.': 'Rəqəmləri cümlədə deyin.',
      'Take it out.': 'Onu silin.',
      'Take it out. **Bold**, *italic* and [text](https://…) are understood.':
        'Onu silin. Qalın yazı, maili yazı və keçid üçün düymələr var.',
      'Write the sign itself.': 'İşarənin özünü yazın.',
      'Write {sign} itself.': '{sign} işarəsinin özünü yazın.',
      'A picture stands in figures.yaml, under its block; take it out here.':
        'Şəkil “Şəkillər” bölməsində seçilir; onu buradan çıxarın.',
      'Take out what does not hold.': 'Artıq doğru olmayanı çıxarın.',
      'Put its words between brackets, or under “notes:”.': 'Sözlərini mötərizədə və ya qeydlərdə yazın.',
      'Write [text](https://…).': 'Sözləri seçib “Keçid” düyməsi ilə ünvanı yazın.',
      'Write its address behind it: [text](https://…).': 'Sözləri seçib “Keçid” düyməsi ilə ünvanı yazın.',
      'a heading': 'başlıq',
      'a list': 'siyahı',
      'a quotation': 'sitat',
      code: 'kod',
      'a table': 'cədvəl',
      'a line': 'xətt',
      HTML: 'HTML',
      'a picture': 'şəkil',
      'text that is struck out': 'üstündən xətt çəkilmiş mətn',
      'a footnote': 'haşiyə',
      'a link': 'keçid',
    },
  ],
  'suffix-after-figure': [
    'Rəqəmdən sonra şəkilçi əl ilə yazılıb.',
    'Şəkilçini silin, rəqəmə basın və “Şəkilçi ilə” olan formalardan birini seçin.',
    {
      'The ending “{letters}” is typed after a figure in “{words}”.':
        'Rəqəmdən sonra “{letters}” şəkilçisi əl ilə yazılıb: “{words}”.',
      'Write {figure}.': 'Bunu yazın: {figure}.',
    },
  ],
  'noun-number': [
    'Söz yanındakı ədədə uyğun gəlmir.',
    'Sözü ədədə uyğun formada yazın.',
    {
      'In “{words}” the word behind the number is in the plural.': 'Ədəddən sonrakı söz cəmdədir: “{words}”.',
      'Write “{noun}” in the singular.': 'Sözü təkdə yazın: “{noun}”.',
      'The number is {value} here, in “{words}”, and “{noun}” stands for many.':
        'Burada ədəd belədir: {value} (“{words}”), “{noun}” isə çox üçündür.',
      'The number is {value} here, in “{words}”, and “{noun}” stands for one.':
        'Burada ədəd belədir: {value} (“{words}”), “{noun}” isə bir üçündür.',
      'The number is {value} here, in “{words}”, and was {before} last time: the words behind it may have to change.':
        'Burada ədəd belədir: {value} (“{words}”), keçən dəfə {before} idi: ardınca gələn sözlər dəyişməli ola bilər.',
      'Write {forms} for “{noun}”.': '“{noun}” əvəzinə bunu yazın: {forms}.',
      'Write what changes with the number in its forms: {forms}.':
        'Ədədlə birlikdə dəyişən sözü formaları ilə yazın: {forms}.',
    },
  ],
  'wrong-ending': [
    'Şəkilçi ədədə uyğun gəlmir.',
    'Şəkilçini düzəldin və ya rəqəmi “Rəqəm” düyməsi ilə qoyun: onda şəkilçi həmişə uyğun olur.',
    {
      'The ending of “{words}” stands without a hyphen.': 'Şəkilçi defissiz yazılıb: “{words}”.',
      'The ending of “{words}” does not fit its number.': 'Şəkilçi ədədə uyğun gəlmir: “{words}”.',
    },
  ],
  'missing-dots': [
    'Söz başqa yerdəkindən fərqli hərflərlə yazılıb.',
    `Sözü başqa yerdə yazıldığı kimi yazın. ${stand}`,
    {
      '“{typed}” has other letters than “{other}”.': '“{typed}” bundan hərfləri ilə fərqlənir: “{other}”.',
      '“{typed}” has other letters than “{other}”, which stands elsewhere.':
        '“{typed}” başqa yerdə yazılandan hərfləri ilə fərqlənir: “{other}”.',
      ...retype,
    },
  ],
  'wrong-word': [
    'Bu söz burada işlədilmir.',
    'Yerinə lazım olan sözü yazın. Başqa dildəki sözləri belə qeyd edin: :tr[için].',
    {
      '“{typed}” is not used here.': '“{typed}” burada işlədilmir.',
      'Write “{right}”.': '“{right}” yazın.',
      'Write “{right}”, with its ending.': '“{right}” yazın, şəkilçisi ilə.',
    },
  ],
  'the-unhcr': [
    'İngiliscə UNHCR artikllə yazılıb.',
    'Artikli çıxarın. O, yalnız isimdən əvvəl qalır: the UNHCR office.',
    { '“{words}” has an article before the name.': 'Addan əvvəl artikl var: “{words}”.' },
  ],
  'double-word': [
    'Söz iki dəfə yazılıb.',
    'Birini silin. Qəsdən təkrarlanan söz defislə yazılır (tez-tez).',
    { '“{word}” stands twice: “{both}”.': '“{word}” iki dəfə yazılıb: “{both}”.' },
  ],
  'date-form': [
    'Tarixin forması başqa tarixlərdən fərqlidir.',
    'Tarixi “Rəqəm” düyməsi ilə qoyun və ya səhifədəki kimi yazın.',
    {
      'The date “{words}” has another form than the dates that the page prints.':
        '“{words}” tarixinin forması səhifədə çap olunan tarixlərdən fərqlidir.',
    },
  ],
  'title-long': [
    'Başlıq iki sətirdən uzundur.',
    'Mətnin nədən bəhs etdiyini bir neçə sözlə deyin; qalanı mətnə aiddir.',
    {
      '{at} has {length} letters, and two lines take about {limit}.':
        'Başlıqda {length} hərf var, iki sətrə isə təxminən {limit} sığır.',
    },
  ],
  'picture-without-words': [
    'Şəklin sözləri yoxdur, ona görə çap olunmur.',
    '“Şəkillər” bölməsində təsvirini, altyazısını və müəllifini yazın.',
    {
      'The {at} has a picture and no words for it, so it is not printed.':
        'Bu blokda şəkil var, sözləri isə yoxdur, ona görə çap olunmur.',
    },
  ],
  'words-without-picture': [
    'Şəkil yoxdur, sözləri isə var.',
    'Şəkli “Şəkillər” bölməsində seçin və ya bu sözləri çıxarın.',
    { 'There are words for a picture, and no picture.': 'Şəkil yoxdur, sözləri isə var.' },
  ],
  'words-without-link': [
    'Keçidin sözləri var, ünvanı isə yoxdur.',
    'Ünvanı “Rəqəmlər” bölməsində yazın və ya bu sözləri çıxarın.',
    { 'There are words for a link, and no address.': 'Keçidin sözləri var, ünvanı isə yoxdur.' },
  ],
  'block-empty': [
    'Blokda heç nə yoxdur.',
    'Çatışmayanı yazın və ya bloku səhifədən çıxarın.',
    {
      '“{name}” stands on page {page}, and {Lack}.': '“{name}” bloku səhifədədir ({page}), amma {Lack}.',
      'no text has words for it': 'heç bir mətndə onun üçün söz yoxdur',
      'figures.yaml has no data for it': 'onun üçün məlumat yoxdur',
      'figures.yaml has no figures for it': 'onun üçün rəqəm yoxdur',
      'all its figures are 0': 'bütün rəqəmləri 0-dır',
    },
  ],
};

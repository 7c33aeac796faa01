// What is found in spelling and terms, in Azerbaijani.
import { type FindingWords, keyboard, stand } from './words.ts';

const write = { 'Write “{right}”.': '“{right}” yazın.' };

export const spellingFindings: FindingWords = {
  'foreign-letter': [
    'Bu dildə olmayan hərf yazılıb.',
    `${keyboard} Başqa dildəki sözləri belə qeyd edin: :de[für].`,
    {
      '“{typed}” has a letter that this language does not have: “{letter}”.':
        '“{typed}” sözündə bu dildə olmayan hərf var: “{letter}”.',
      ...write,
    },
  ],
  'short-form-ending': [
    'Şəkilçi qısaltmaya uyğun gəlmir.',
    'Onu ucadan deyin və son səsə uyğun şəkilçini yazın.',
    {
      'The ending of “{words}” stands without a hyphen.': 'Şəkilçi defissiz yazılıb: “{words}”.',
      'The ending of “{words}” does not fit how “{name}” is said.':
        'Şəkilçi “{name}” qısaltmasının deyilişinə uyğun gəlmir: “{words}”.',
      '“{words}” has another ending than “{name}” has elsewhere.':
        '“{words}”: “{name}” başqa yerdə başqa şəkilçi ilə yazılıb.',
      ...write,
    },
  ],
  'vowel-harmony': [
    'Saitlər ahəng qanununa uyğun deyil.',
    'Sözün deyildiyi kimi yazıldığına baxın.',
    {
      'In “{typed}” the vowels of “{broken}” do not go together.':
        '“{typed}” sözündə saitlər ahəng qanununa uyğun deyil: “{broken}”.',
    },
  ],
  'misspelt-name': [
    'Ad, deyəsən, səhv yazılıb.',
    `Adı düzəldin. ${stand}`,
    {
      ...write,
      '“{typed}” is nearly “{right}”, as in “{phrase}”.':
        '“{typed}” bu sözə çox oxşayır: “{right}”; ifadə belədir: “{phrase}”.',
      '“{typed}” is nearly “{right}”.': '“{typed}” məlum ada çox oxşayır: “{right}”.',
      'Write “{right}”, if that is meant. A right one that is told goes under accepted in operation.yaml, for all periods.': `O nəzərdə tutulursa, “{right}” yazın. ${stand}`,
      'Write “{right}”, with its ending, if that is meant. A right one that is told goes under accepted in operation.yaml, for all periods.': `O nəzərdə tutulursa, “{right}” yazın, şəkilçisi ilə. ${stand}`,
    },
  ],
  'misspelt-word': [
    'Söz, deyəsən, səhv yazılıb.',
    `Sözü düzəldin. ${stand}`,
    {
      '“{typed}” seems to be misspelt.': '“{typed}” sözü, deyəsən, səhv yazılıb.',
      '“{typed}” is nearly “{meant}”, as in “{phrase}”.':
        '“{typed}” bu sözə çox oxşayır: “{meant}”; ifadə belədir: “{phrase}”.',
      ...write,
    },
  ],
  its: [
    'İngiliscə its və it’s qarışdırılıb.',
    'Nəyəsə məxsus olan üçün its, “it is” üçün it is yazın.',
    {
      '“{words}”: it’s is short for it is.': '“{words}”: it’s “it is” deməkdir.',
      '“{words}”: its is what belongs to it.': '“{words}”: its məxsusluq bildirir.',
      ...write,
    },
  ],
  'confused-word': [
    'Oxşar səslənən başqa söz yazılıb.',
    'Nəzərdə tutulan sözü yazın.',
    {
      '“{words}” is not the word that is meant here.': '“{words}” burada nəzərdə tutulan söz deyil.',
      ...write,
      'Write {right}.': 'Bunu yazın: {right}.',
      'Write the decade without an apostrophe, like {example}.': 'Onilliyi apostrofsuz yazın: {example}.',
      'Write the plural without an apostrophe.': 'Cəmi apostrofsuz yazın.',
      'Write the plural with an apostrophe alone, like {example}.': 'Cəmi təkcə apostrofla yazın: {example}.',
    },
  ],
  'wrong-article': [
    'İngiliscə artikl növbəti sözə uyğun gəlmir.',
    'Növbəti sözün səsinə uyğun artikli yazın: a və ya an.',
    {
      'The article of “{words}” does not go with the sound of the next word.':
        'Artikl növbəti sözün səsinə uyğun gəlmir: “{words}”.',
      ...write,
    },
  ],
  'small-beginning': [
    'Cümlə kiçik hərflə başlayır.',
    'Böyük hərflə başlayın. Sözlə yazılan rəqəmə basıb “Cümlənin əvvəlində” olan formanı seçin.',
    { 'A sentence begins with a small letter: “{words}”.': 'Cümlə kiçik hərflə başlayır: “{words}”.' },
  ],
  'number-sign': [
    'Ədəd başqa dilin işarələri ilə yazılıb.',
    'Ədədi bu dildəki kimi yazın və ya “Rəqəm” düyməsi ilə qoyun: onda düzgün yazılır.',
    {
      '“{typed}” parts its decimals as another language does.':
        '“{typed}”: kəsr hissəsi başqa dildəki işarə ilə ayrılıb.',
      '“{typed}” parts its thousands as another language does.':
        '“{typed}”: minliklər başqa dildəki işarə ilə ayrılıb.',
      'Write “{right}”, with a no-break space.': '“{right}” yazın, bölünməz boşluqla.',
      ...write,
    },
  ],
  'money-sign': [
    'Valyuta işarəsi o biri tərəfdə yazılıb.',
    'İşarəni bu dildə durduğu tərəfə keçirin.',
    {
      '“{words}” has the sign of its currency on the other side.':
        'Valyuta işarəsi o biri tərəfdə yazılıb: “{words}”.',
      ...write,
    },
  ],
  'quotes-mixed': [
    'İki cür dırnaq işarəsi işlənib.',
    'Bütün sitatları eyni işarələrlə yazın.',
    {
      '{words} has other quotation marks than the other quotations.':
        '{words} o biri sitatlardan başqa dırnaq işarəsi ilə yazılıb.',
      'Write {right}.': 'Belə yazın: {right}.',
    },
  ],
  'wrong-term': [
    'BMT QAK bu termini işlətmir.',
    'Tövsiyə olunan termini yazın.',
    {
      '“{words}” is not what the agency writes. {Why}': '“{words}” – BMT QAK belə yazmır. {Why}',
      'The person comes before the label.': 'Əvvəl insan, sonra əlamət gəlir.',
      'No one is illegal; an entry or a stay can be irregular.':
        'Heç kim “qanunsuz” deyil; giriş və ya qalma nizamsız ola bilər.',
      'Refugees flee from danger and have rights of their own: they are not migrants.':
        'Qaçqınlar təhlükədən qaçır və öz hüquqları var: onlar miqrant deyil.',
      'The law knows no such group, or calls it otherwise.':
        'Qanun belə bir qrup tanımır və ya onu başqa cür adlandırır.',
      'Words of floods and masses make people look like a danger.':
        'Axın və kütlə sözləri insanları təhlükə kimi göstərir.',
      'The agency has a term of its own for it.': 'Bunun üçün BMT QAK-ın öz termini var.',
      'Who lived through it is more than a victim.': 'Bunu yaşayan insan yalnız qurban deyil.',
      'The United Nations write the name of the country otherwise.':
        'Birləşmiş Millətlər ölkənin adını başqa cür yazır.',
      ...write,
    },
  ],
};

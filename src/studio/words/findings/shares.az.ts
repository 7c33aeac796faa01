// What is found in how the funding is divided, and in donors and their logos, in Azerbaijani.
import { type FindingWords, keeper, stand } from './words.ts';

const wholeAmount = 'Bütün məbləği nöqtəsiz və vergülsüz rəqəmlərlə yazın, məsələn 1200000.';

export const shareFindings: FindingWords = {
  'parts-in-other-currency': [
    'Maliyyənin hissələri başqa valyutadadır.',
    'Məbləğləri maliyyələşmənin valyutasında, maliyyə bölməsinin hesabladığı kimi yazın.',
    {
      'The amounts are in {currency}, the funding in {own}.':
        'Məbləğlər {currency}, maliyyələşmə isə {own} ilədir.',
    },
  ],
  'required-by-sector-only': [
    'Tələb olunan vəsait donorlar və ya təyinat üzrə göstərilə bilməz.',
    `O, yalnız sektorlar üzrə göstərilir. ${keeper}`,
    { 'The block {name} shows what is required by {by}.': '“{name}” bloku tələb olunanı belə bölür: {by}.' },
  ],
  'part-unnamed': [
    'Maliyyənin bir hissəsinin adı yoxdur.',
    'Hər sektorun adını hər dildə yazın. Ölkə olmayan donorların adları əməliyyatda yazılır.',
    {
      'There is no donor “{code}” in “{language}”.':
        'Donorun bu dildə adı məlum deyil: “{code}” ({language}).',
      'Correct the code in figures.yaml. A donor that is no country gets its name in operation.yaml: donors: {entry}.': `Kodunu düzəldin. Ölkə olmayan donorun adı əməliyyatda yazılmalıdır. ${keeper}`,
      'There is no earmarking “{key}”.': 'Belə təyinat yoxdur: “{key}”.',
      'There are: {names}.': 'Olanlar: {names}.',
      '{file} has no name for the sector {key}.': 'Bu dildə ({file}) sektorun adı yoxdur: {key}.',
      'The sector {key} has no amount in figures.yaml.': 'Sektorun məbləği yoxdur: {key}.',
    },
  ],
  'part-twice': [
    'Maliyyənin iki hissəsi eyni addadır.',
    'Birini saxlayın və ya birinə başqa ad verin.',
    {
      'The donors {earlier} and {code} are printed by the same name.':
        'Donorlar eyni adla çap olunur: {earlier} və {code}.',
      '{earlier} and {key} have the same name.': '{earlier} və {key} eyni addadır.',
    },
  ],
  'amount-unlikely': [
    'Məbləğ sıfırdır, çox kiçikdir və ya kəsr hissəsi var.',
    `${wholeAmount} Heç nə verməyəni çıxarın. ${stand}`,
    { '{key} is {amount} {currency}.': 'Məbləğ inandırıcı deyil: {key}, {amount} {currency}.' },
  ],
  'parts-exceed-whole': [
    'Hissələrin cəmi bütövdən çoxdur.',
    'Bir məbləği və ya maliyyələşmənin ümumi məbləğini düzəldin.',
    {
      'The amounts come to {sum} {currency}, more than funding.{of} ({most}).':
        'Məbləğlərin cəmi ({sum} {currency}) bütövdən çoxdur: {most} (funding.{of}).',
    },
  ],
  'parts-less-than-whole': [
    'Hissələrin cəmi bütövdən azdır.',
    `Çatışmayanı əlavə edin. ${stand}`,
    {
      'The amounts come to {sum} {currency}, {missing} less than funding.{of} ({whole}).':
        'Məbləğlərin cəmi {sum} {currency}: bütövdən ({whole}, funding.{of}) {missing} azdır.',
    },
  ],
  'donor-unlisted': [
    'Məbləği olan donora təşəkkür edilməyib.',
    'Onu donorların siyahısına əlavə edin.',
    { 'The list of donors has no {code}.': 'Donorların siyahısında yoxdur: {code}.' },
  ],
  'words-without-donors': [
    'Donorlara təşəkkür var, donorların adı isə yoxdur.',
    'Donorları yazın və ya bu sözləri çıxarın.',
    {
      'There are thanks to donors, and no donor is named.':
        'Donorlara təşəkkür var, heç bir donorun adı isə yoxdur.',
    },
  ],
  'logos-none': [
    'Loqoların yeri boş qalır.',
    `Donorların loqoları gətirilməlidir; yoxsa, bloku səhifədən çıxarın. ${keeper}`,
    { 'The block {name} has no logo to show.': '“{name}” blokunun göstərəcəyi loqo yoxdur.' },
  ],
  'logo-without-file': [
    'Loqonun bu dildə faylı yoxdur.',
    `Hər dil üçün bir fayl və ya hamısı üçün bir fayl verin. ${keeper}`,
    {
      'The logo of {code} has no file in “{language}”.':
        'Loqonun bu dildə faylı yoxdur: {code}, “{language}”.',
    },
  ],
  'logo-without-room': [
    'Loqo ən kiçik ölçüsündə də yerinə sığmır.',
    'Bloku “Səhifələr” bölməsində daha enli yerə qoyun və ya donordan başqa formalı loqo istəyin.',
    {
      'The logo of {code} would be {wide} mm wide, and has {room} mm in the block {name}.':
        'Loqo ({code}) {wide} mm enində olardı, “{name}” blokunda isə {room} mm yer var.',
    },
  ],
  'emblem-without-statement': [
    'Avropa İttifaqının emblemi bəyanatsızdır.',
    `Bəyanat müqavilədəki kimi yazılmalıdır. ${keeper}`,
    { 'The logo of {code} has no statement.': 'Loqonun bəyanatı yoxdur: {code}.' },
  ],
  'emblem-missing': [
    'Donorların loqoları arasında Avropa İttifaqının emblemi yoxdur.',
    `Emblem Avropa İttifaqı nümayəndəliyinin verdiyi kimi əlavə olunmalıdır; yoxsa, loqoları səhifədən çıxarın. ${keeper}`,
    {
      'The block {name} shows logos, and not the emblem of the European Union, which is a donor.':
        '“{name}” blokunda loqolar var, donor olan Avropa İttifaqının emblemi isə yoxdur.',
    },
  ],
};

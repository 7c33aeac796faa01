// What is found in figures, in Azerbaijani.
import { type FindingWords, keeper, stand, takeFigure } from './words.ts';

const isoCode = {
  'Write the ISO code that is meant, {code}.': 'Nəzərdə tutulan ölkənin ISO kodunu yazın: {code}.',
};
const lookAgain = `Rəqəmə yenidən baxın. ${stand}`;

export const figureFindings: FindingWords = {
  'unknown-country': [
    'Mənşə ölkəsinin adı məlum deyil.',
    `Kodunu düzəldin. Kod düzgündürsə, əməliyyatda ölkənin adı yazılmalıdır. ${keeper}`,
    {
      'There is no country “{code}” in “{language}”.':
        'Mənşə ölkəsinin bu dildə adı məlum deyil: “{code}” ({language}).',
      ...isoCode,
      'Correct the code in figures.yaml, or give the country a name in operation.yaml: countries: {entry}.': `Kodunu düzəldin. Kod düzgündürsə, əməliyyatda ölkənin adı yazılmalıdır. ${keeper}`,
    },
  ],
  'unknown-donor': [
    'Donorun adı məlum deyil.',
    `Kodunu düzəldin. Kod düzgündürsə, əməliyyatda donorun adı yazılmalıdır. ${keeper}`,
    {
      'There is no donor “{code}” in “{language}”.':
        'Donorun bu dildə adı məlum deyil: “{code}” ({language}).',
      ...isoCode,
      'Correct the code in figures.yaml. A donor that is no country gets its name in operation.yaml: donors: {entry}.': `Kodunu düzəldin. Ölkə olmayan donorun adı əməliyyatda yazılmalıdır. ${keeper}`,
      'If a country is meant, write its ISO code: {code}. A donor that is no country gets its name in operation.yaml: donors: {entry}.': `Ölkə nəzərdə tutulursa, ISO kodunu yazın: {code}. Ölkə olmayan donorun adı əməliyyatda yazılmalıdır. ${keeper}`,
    },
  ],
  'origins-exceed-total': [
    'Mənşə ölkələrinin cəmi qrupun ümumi sayından çoxdur.',
    'Bir ölkənin rəqəmini və ya qrupun ümumi sayını düzəldin.',
    {
      'The countries of origin of {Group} come to {sum}, more than all of them ({total}).':
        'Mənşə ölkələrinin cəmi ({Group}: {sum}) qrupun ümumi sayından ({total}) çoxdur.',
    },
  ],
  'origins-without-total': [
    'Mənşə ölkələri var, qrupun ümumi sayı isə yoxdur.',
    'Qrupun ümumi sayını yazın və ya ölkələrini çıxarın.',
    {
      'There are countries of origin of {Group}, and no total of {Same} under groups.':
        'Mənşə ölkələri var ({Group}), bu qrupun ümumi sayı isə yoxdur.',
    },
  ],
  'origins-few': [
    'Əsas mənşə ölkələrinin cəmi qrupun dörddə birindən azdır.',
    'Rəqəmlərə yenidən baxın və ən böyük ölkələri yazın.',
    {
      'The main countries of origin of {Group} come to {sum}, of {total} in all.':
        'Əsas mənşə ölkələrinin cəmi azdır ({Group}): {sum}, qrupda isə {total} nəfər var.',
    },
  ],
  'origins-order': [
    'Mənşə ölkələri azalan sıra ilə düzülməyib.',
    'Rəqəmin əskik olmadığına baxın; hər iki ədəd doğrudursa, böyüyünü yuxarı qoyun.',
    {
      '{here} ({count}) stands after {before} ({less}), which is smaller.':
        '{here} ({count}) daha kiçik rəqəmdən sonra durur: {before} ({less}).',
    },
  ],
  'origin-twice': [
    'Bir mənşə ölkəsi iki kodla yazılıb.',
    `İkisini bir kod altında birləşdirin və ya birinə başqa ad verin. ${keeper}`,
    { '{earlier} and {code} are printed by the same name.': '{earlier} və {code} eyni adla çap olunur.' },
  ],
  'origin-own-country': [
    'Ölkənin özü öz qaçqınlarının mənşə ölkələri arasındadır.',
    'Kodu düzəldin. Ölkə daxilində köçkünlər məcburi köçkünlər qrupuna aiddir.',
    {
      '{code} is the country of this operation, and stands among the origins of its {Group}.':
        '{code} bu əməliyyatın ölkəsidir, amma mənşə ölkələri arasındadır ({Group}).',
    },
  ],
  'small-count': [
    'Beş nəfərdən az insanın sayı göstərilib.',
    `Açıq statistikada necədirsə, elə yazın və ya sətri çıxarın. ${stand}`,
    {
      '{name} is {count}. UNHCR does not publish counts under {threshold}.':
        '“{name}”: {count}. BMT QAK {threshold} nəfərdən az olan sayları dərc etmir.',
      'Print what the public statistics print, or leave the cell out. If the column counts other things than people, say so in page.yaml: {entry}.': `Açıq statistikada necədirsə, elə yazın və ya xananı boş qoyun. Sütunda insan sayılmırsa: ${keeper.toLowerCase()}`,
      '{name} is {count}. UNHCR does not publish counts of people under {threshold}.':
        '“{name}”: {count}. BMT QAK {threshold} nəfərdən az olan sayları dərc etmir.',
    },
  ],
  'count-nought': [
    'Rəqəm sıfırdır.',
    'Rəqəmi yazın. Deməyə bir şey yoxdursa, sətri və onun adını çəkən yeri çıxarın.',
    { '{name} is 0.': '“{name}” rəqəmi 0-dır.' },
  ],
  'figure-jump': [
    'Rəqəm keçən dəfədən inandırıcı olmayan qədər fərqlənir.',
    lookAgain,
    {
      '{name} is {now}, and was {last} last time. {Why}': '“{name}”: {now}, keçən dəfə {last}. {Why}',
      'Nought last time.': 'Keçən dəfə sıfır idi.',
      'Nought now.': 'İndi sıfırdır.',
      'Less than before in the same year: what was received only adds up.':
        'Eyni ildə əvvəlkindən azdır: alınan vəsait yalnız artır.',
      '{value} percentage points more than last time.': 'Keçən dəfəkindən {value} faiz bəndi çoxdur.',
      '{value} percentage points less than last time.': 'Keçən dəfəkindən {value} faiz bəndi azdır.',
      '{value} times the figure of last time.': 'Keçən dəfəkindən {value} dəfə çoxdur.',
      '{value} times the figure of last time: {Digits} too many?':
        'Keçən dəfəkindən {value} dəfə çoxdur: {Digits} artıq yazılıb?',
      'Only {value}% of the figure of last time.': 'Keçən dəfəkinin cəmi {value} %-i qədərdir.',
      'Only {value}% of the figure of last time: {Digits} too few?':
        'Keçən dəfəkinin cəmi {value} %-i qədərdir: {Digits} çatışmır?',
      'Less than 1% of the figure of last time.': 'Keçən dəfəkinin 1 %-indən azdır.',
      'Less than 1% of the figure of last time: {Digits} too few?':
        'Keçən dəfəkinin 1 %-indən azdır: {Digits} çatışmır?',
      'a digit': 'bir rəqəm',
      'two digits': 'iki rəqəm',
      'three digits': 'üç rəqəm',
    },
  ],
  'since-fell': [
    'İldən bəri sayılan rəqəm keçən dəfəkindən azdır.',
    lookAgain,
    {
      '{name} counts since {point}, and is {value}; it was {last} last time.':
        '“{name}” {point} tarixindən sayılır: indi {value}, keçən dəfə {last} idi.',
      '“{words}” counts since {year}; it was {last} last time.':
        '“{words}” {year} ilindən sayılır; keçən dəfə {last} idi.',
    },
  ],
  'same-day-differs': [
    'Eyni gün üçün keçən dəfəkindən başqa rəqəm yazılıb.',
    'Tarixi və ya rəqəmi düzəldin. Mənbə öz rəqəmini düzəldibsə, “Belə qalsın” düyməsi ilə bunu yazın.',
    {
      'The population is as of {day}, as last time, and {name} is {value}, not {was}, and {more} more differ.':
        'Əhali rəqəmlərinin tarixi keçən dəfəki ilə eynidir ({day}), amma “{name}” başqadır: indi {value}, əvvəl {was}. Daha {more} rəqəm fərqlənir.',
      'The population is as of {day}, as last time, and {name} is {value}, not {was}.':
        'Əhali rəqəmlərinin tarixi keçən dəfəki ilə eynidir ({day}), amma “{name}” başqadır: indi {value}, əvvəl {was}.',
    },
  ],
  'source-differs': [
    'Rəqəm mənbəyin dediyi deyil.',
    `Mənbədəki rəqəmi yazın. Ofis öz rəqəmində qalırsa, “Belə qalsın” düyməsi ilə səbəbini yazın.`,
    {
      '{name} is {value}, and the public release has {released}.':
        '“{name}” {value} kimi yazılıb, dərc olunmuş statistikada isə: {released}.',
      'Write {released}; or accept the finding with the reason.':
        '{released} yazın və ya “Belə qalsın” düyməsi ilə səbəbini yazın.',
    },
  ],
  'part-above-whole': [
    'Hissə bütövdən böyükdür.',
    'İkisindən birini düzəldin və ya ikincinin nəyin hissəsi olduğunu deyin.',
    {
      '{value} per cent are more than all of them.': '{value} faiz bütövdən çoxdur.',
      '{part} are told as a part of {whole}.': 'Hissə bütövdən böyükdür: {part}, bütöv isə {whole}.',
    },
  ],
  'figure-unchanged': [
    'Rəqəm keçən dəfəki ilə eynidir.',
    'Yeniləndiyinə baxın.',
    {
      'Every population group is the same as last time.': 'Bütün əhali qrupları keçən dəfəki ilə eynidir.',
      'funding.funded is the same as last time.': 'Alınan vəsait keçən dəfəki ilə eynidir.',
      '{name} ({value}) is the same as last time.': '“{name}” ({value}) keçən dəfəki ilə eynidir.',
    },
  ],
  'figure-typed': [
    'Rəqəm mətndə əl ilə yazılıb.',
    `${takeFigure} Təsadüfən eyni olan başqa ədəddirsə, “Belə qalsın” düyməsi ilə səbəbini yazın.`,
    {
      '“{raw}” is typed here, and is the figure “{name}”.':
        'Burada əl ilə yazılan “{raw}” cədvəldəki rəqəmdir: “{name}”.',
      '“{raw}” is typed here, and is the year of “{name}”.':
        'Burada əl ilə yazılan “{raw}” cədvəldəki rəqəmin ilidir: “{name}”.',
      'Write {figure} in its place. If another figure is meant, accept the finding with the reason.':
        'Onun yerinə “Rəqəm” düyməsi ilə “{figure}” qoyun. Başqa rəqəm nəzərdə tutulursa, “Belə qalsın” düyməsi ilə səbəbini yazın.',
    },
  ],
  'figure-alike': [
    'Əl ilə yazılan ədəd cədvəldəki bir rəqəmə bərabərdir.',
    'Həmin rəqəm nəzərdə tutulursa, onu “Rəqəm” düyməsi ilə qoyun. Təsadüfdürsə, belə qala bilər.',
    {
      '“{raw}” is typed here, and the figure “{name}” is as large.':
        'Burada əl ilə “{raw}” yazılıb, cədvəldəki “{name}” rəqəmi də elədir.',
      'If that figure is meant, write {figure} in its place.':
        'Həmin rəqəm nəzərdə tutulursa, onun yerinə “Rəqəm” düyməsi ilə “{figure}” qoyun.',
    },
  ],
  'unused-figure': [
    'Rəqəm heç bir mətndə yoxdur.',
    'Onu mətnlərə “Rəqəm” düyməsi ilə qoyun və ya cədvəldən çıxarın.',
    {
      'No text names the figure “{name}”.': '“{name}” rəqəmi heç bir mətndə yoxdur.',
      'Name it in the texts as {figure}, or remove it.':
        'Onu mətnlərə “Rəqəm” düyməsi ilə qoyun (“{figure}”) və ya cədvəldən çıxarın.',
    },
  ],
  'source-unprinted': [
    'Rəqəmin mənbəyi səhifədə çap olunmur.',
    'Mənbəni hər dildə qeydlərdə göstərin. Mənbə o biri nəticələrinki ilə eynidirsə, onu bu rəqəmdən götürün.',
    {
      'The source of {name}, “{source}”, is not printed on the page.':
        'Rəqəmin mənbəyi səhifədə çap olunmur: “{name}”, mənbə “{source}”.',
    },
  ],
  'source-unlike-date': [
    'Mənbənin adında rəqəmlərin aid olduğundan başqa yarımil yazılıb.',
    `Mənbənin adı hər yarımil üçün ayrıca yazılmalıdır. ${keeper}`,
    {
      '“{said}” stands in the name of the source “{key}”, which is printed under figures of {day}.':
        '“{key}” mənbəyinin adında “{said}” yazılıb, o isə başqa günün rəqəmləri altında çap olunur: {day}.',
      'Add {key} beside name, with what the source is called under figures of {day}.': `Mənbənin bu günün rəqəmləri altındakı adı ({key}) ayrıca yazılmalıdır: {day}. ${keeper}`,
    },
  ],
};

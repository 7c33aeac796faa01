// What is found in days and times, in Azerbaijani.
import { type FindingWords, stand } from './words.ts';

const dayOrIssue = 'Bu tarixi və ya buraxılış gününü düzəldin.';

const ownTime = {
  '“{words}” is told here, and {name} covers no time that is told.':
    'Burada “{words}” yazılıb, “{name}” rəqəminin vaxtı isə deyilməyib.',
  '“{words}” was told last, and {name} covers {time}, like {more} more of this sentence.':
    'Əvvəlki cümlədə “{words}” yazılıb, “{name}” isə bu vaxta aiddir: {time}. Bu cümlədə belə daha {more} rəqəm var.',
  '“{words}” is told here, and {name} counts since {time}, like {more} more of this sentence.':
    'Burada “{words}” yazılıb, “{name}” isə bu vaxtdan sayılır: {time}. Bu cümlədə belə daha {more} rəqəm var.',
  '“{words}” is told here, and {name} is as of {time}, like {more} more of this sentence.':
    'Burada “{words}” yazılıb, “{name}” isə bu günə aiddir: {time}. Bu cümlədə belə daha {more} rəqəm var.',
  '“{words}” is told here, and {name} covers {time}, like {more} more of this sentence.':
    'Burada “{words}” yazılıb, “{name}” isə bu vaxta aiddir: {time}. Bu cümlədə belə daha {more} rəqəm var.',
  'Correct the time, or issued in figures.yaml; say there with during which time {name} covers.':
    'Vaxtı və ya buraxılış gününü düzəldin; “{name}” rəqəminin əhatə etdiyi vaxtı cədvəldə yazın.',
  '“{words}” begins after the day of issue, and is told of {name}.':
    '“{words}” buraxılış günündən sonra başlayır, amma “{name}” haqqında deyilir.',
  '“{words}” is told here, and {name} covers {time}.':
    'Burada “{words}” yazılıb, “{name}” isə bu vaxta aiddir: {time}.',
  '“{words}” is told here, and {name} is as of {time}.':
    'Burada “{words}” yazılıb, “{name}” isə bu günə aiddir: {time}.',
  '“{words}” is told here, and {name} counts since {time}.':
    'Burada “{words}” yazılıb, “{name}” isə bu vaxtdan sayılır: {time}.',
  '“{words}” was told last, and {name} covers {time}.':
    'Əvvəlki cümlədə “{words}” yazılıb, “{name}” isə bu vaxta aiddir: {time}.',
  'Write {{{name}, {entry}}} or {{{same}, year}} in its place; or correct the time of {same} in figures.yaml.':
    'Onun yerinə “Rəqəm” düyməsi ilə “{name}” rəqəminin öz vaxtını və ya ilini qoyun. Və ya cədvəldə onun vaxtını düzəldin.',
  'Write {{{name}, {entry}}} in its place; or correct the time of {same} in figures.yaml.':
    'Onun yerinə “Rəqəm” düyməsi ilə “{name}” rəqəminin öz vaxtını qoyun. Və ya cədvəldə onun vaxtını düzəldin.',
  'Write {{{name}, {entry}}} or {{{same}, year}} in its place, or tell the time in this sentence; or correct the time of {same} in figures.yaml.':
    'Onun yerinə “Rəqəm” düyməsi ilə “{name}” rəqəminin öz vaxtını və ya ilini qoyun, yaxud vaxtı bu cümlədə deyin. Və ya cədvəldə onun vaxtını düzəldin.',
};

export const timeFindings: FindingWords = {
  'issued-before-period': [
    'Buraxılış günü dövrün başlanğıcından əvvəldir.',
    'Bu faktlar vərəqinin buraxıldığı günü yazın.',
    {
      'issued is {day}, before the period {period} began.':
        'Buraxılış günü ({day}) dövrün başlanğıcından əvvəldir: {period}.',
    },
  ],
  'issued-late': [
    'Buraxılış günü dövrdən çox sonradır.',
    'Günü düzəldin. Dövrün adı səhvdirsə, fayllara baxan şəxsə deyin.',
    {
      'issued is {day}, more than half a year after the period {period}.':
        'Buraxılış günü ({day}) dövrdən yarım ildən çox sonradır: {period}.',
    },
  ],
  'date-after-issue': [
    'Rəqəmlərin aid olduğu gün buraxılış günündən sonradır.',
    dayOrIssue,
    {
      '{name} is as of {day}, after the day of issue ({issued}).':
        'Rəqəmlərin aid olduğu gün ({name}: {day}) buraxılış günündən ({issued}) sonradır.',
    },
  ],
  'date-after-period': [
    'Rəqəmlərin aid olduğu gün dövrün sonundan sonradır.',
    'Tarixi düzəldin və ya dövrün son gününün rəqəmini götürün.',
    {
      '{name} is as of {day}, and the period {period} ends on {end}.':
        'Rəqəmlərin aid olduğu gün ({name}: {day}) dövrün ({period}) sonundan sonradır: {end}.',
    },
  ],
  'date-old': [
    'Rəqəmlərin aid olduğu gün əvvəlki faktlar vərəqinə aiddir.',
    'Rəqəmi və tarixi indi olduğu kimi yazın. Daha yeni rəqəm yoxdursa, “Belə qalsın” düyməsi ilə səbəbini yazın.',
    {
      '{name} covers {day}, not after the last factsheet ({last}).':
        'Rəqəmin əhatə etdiyi vaxt ({name}: {day}) əvvəlki vərəqin buraxılışından ({last}) sonra deyil.',
      '{name} covers {day}, more than a year before the issue ({issued}).':
        'Rəqəmin əhatə etdiyi vaxt ({name}: {day}) buraxılışdan ({issued}) bir ildən çox əvvəldir.',
      '{name} is as of {day}, before that of the last factsheet ({last}).':
        'Rəqəmlərin aid olduğu gün ({name}: {day}) əvvəlki vərəqdəkindən ({last}) köhnədir.',
      '{name} is as of {day}, not after the last factsheet ({last}).':
        'Rəqəmlərin aid olduğu gün ({name}: {day}) əvvəlki vərəqin buraxılışından ({last}) sonra deyil.',
      '{name} is as of {day}, more than a year before the issue ({issued}).':
        'Rəqəmlərin aid olduğu gün ({name}: {day}) buraxılışdan ({issued}) bir ildən çox əvvəldir.',
    },
  ],
  'date-no-half-year': [
    'BMT QAK-ın bu günə aid statistikası yoxdur.',
    '30 iyun və ya 31 dekabr yazın. Rəqəmlər başqa yerdəndirsə, həmin mənbəni göstərin.',
    {
      'The population is as of {day}, and its source has figures of 30 June and 31 December.':
        'Əhali rəqəmləri üçün {day} yazılıb, mənbənin isə yalnız 30 iyuna və 31 dekabra aid rəqəmləri var.',
    },
  ],
  'times-untold': [
    'Nəticələrin hansı vaxtı əhatə etdiyi deyilməyib.',
    '“Rəqəmlər” bölməsində nəticələrin əhatə etdiyi vaxtı yazın.',
    {
      'No result says which time it covers (during).':
        'Heç bir nəticənin hansı vaxtı əhatə etdiyi deyilməyib.',
    },
  ],
  'time-missing': [
    'Rəqəmin hansı vaxta aid olduğu deyilməyib.',
    'Onun vaxtını və ya bütün nəticələr üçün bir vaxt yazın.',
    { 'Nobody says which time {name} covers.': '“{name}” rəqəminin hansı vaxta aid olduğu deyilməyib.' },
  ],
  'time-both': [
    'Rəqəmin iki vaxtı var.',
    'Birini saxlayın: müddət ərzində baş verən üçün müddəti, bir gündə olan üçün günü, ildən bəri sayılan üçün ili.',
    {
      '{name} has both during ({during}) and {other} ({value}).':
        '“{name}” rəqəminin iki vaxtı var: during ({during}) və {other} ({value}).',
    },
  ],
  'time-not-over': [
    'Göstərilən vaxt buraxılış günündə hələ bitməyib.',
    'Yalnız sayılan ayları yazın, məsələn 2024-01/2024-09, və ya buraxılış gününü düzəldin.',
    {
      '{name} is of {text}, which is not over on the day of issue ({issued}).':
        '“{name}” üçün göstərilən vaxt ({text}) buraxılış günündə ({issued}) hələ bitməyib.',
      '{name} is of {text}, which begins after the day of issue ({issued}).':
        '“{name}” üçün göstərilən vaxt ({text}) buraxılış günündən ({issued}) sonra başlayır.',
      'Correct the time, or issued at the top.': 'Vaxtı və ya buraxılış gününü düzəldin.',
      'Write the months that are counted: {key}: {months}; or correct issued at the top.':
        'Sayılan ayları yazın: {months} ({key}). Və ya buraxılış gününü düzəldin.',
    },
  ],
  'time-differs': [
    'Mətndə rəqəmin öz vaxtı deyil, başqa vaxt yazılıb.',
    'Rəqəmin öz vaxtını “Rəqəm” düyməsi ilə qoyun və ya cədvəldə onun vaxtını düzəldin.',
    ownTime,
  ],
  'time-unclear': [
    'Mətndəki vaxt rəqəmin vaxtı kimi başa düşülə bilər.',
    `Rəqəmin öz vaxtını “Rəqəm” düyməsi ilə qoyun. ${stand}`,
    ownTime,
  ],
  'told-too-early': [
    'Hələ olmamış şey olub-keçmiş kimi yazılıb.',
    'Tarixi düzəldin və ya bunun planlaşdırıldığını yazın.',
    {
      '“{words}” is told as over, and comes after the day of issue ({issued}).':
        '“{words}” olub-keçmiş kimi yazılıb, amma buraxılış günündən ({issued}) sonradır.',
      '“{words}” is told as over, and is not over on the day of issue ({issued}).':
        '“{words}” olub-keçmiş kimi yazılıb, amma buraxılış günündə ({issued}) hələ bitməyib.',
      '{name} is {value}, and comes after the day of issue ({issued}); {file} at {where} tells it as over.':
        '“{name}” ({value}) buraxılış günündən ({issued}) sonradır, amma mətndə ({file}: {where}) olub-keçmiş kimi yazılıb.',
      '{name} is {value}, and is not over on the day of issue ({issued}); {file} at {where} tells it as over.':
        '“{name}” ({value}) buraxılış günündə ({issued}) hələ bitməyib, amma mətndə ({file}: {where}) olub-keçmiş kimi yazılıb.',
    },
  ],
  'told-too-late': [
    'Artıq olub-keçən şey gələcək kimi yazılıb.',
    'Onu keçmiş zamanda yazın və ya tarixini düzəldin.',
    {
      '“{words}” is told as to come, and is over on the day of issue ({issued}).':
        '“{words}” gələcək kimi yazılıb, amma buraxılış günündə ({issued}) artıq keçib.',
    },
  ],
  'date-long-past': [
    'Hadisə faktlar vərəqindən bir ildən çox əvvəl olub.',
    `Tarixi düzəldin və ya daha yeni bir şey yazın. ${stand}`,
    {
      '“{words}” is more than a year before the issue ({issued}).':
        '“{words}” buraxılışdan ({issued}) bir ildən çox əvvəldir.',
      '{name} is {value}, more than a year before the issue ({issued}), and {file} at {where} tells it as news.':
        '“{name}” ({value}) buraxılışdan ({issued}) bir ildən çox əvvəldir, amma mətndə ({file}: {where}) yenilik kimi yazılıb.',
    },
  ],
  'event-over': [
    'Keçmiş tədbir qarşıda imiş kimi yazılıb.',
    'Qarşıdakı tədbirin adını yazın və ya onun keçdiyini və nə ilə nəticələndiyini deyin.',
    {
      '“{words}” was in {year}, and is told as if it were ahead.':
        '“{words}” {year} ilində olub, amma qarşıda imiş kimi yazılıb.',
    },
  ],
  'end-before-start': [
    'Son başlanğıcdan əvvəldir.',
    'İkisindən birini düzəldin.',
    {
      '{name} is {start}, after {other} ({end}).': '“{name}” ({start}) bundan sonradır: “{other}” ({end}).',
      '“{words}” ends before it begins.': '“{words}”: son başlanğıcdan əvvəldir.',
    },
  ],
  'date-impossible': [
    'Belə gün yoxdur.',
    'Günü və ya ayı düzəldin.',
    { 'There is no “{words}”.': 'Belə gün yoxdur: “{words}”.' },
  ],
  'weekday-wrong': [
    'Həftənin günü tarixə uyğun deyil.',
    'Həftənin gününü və ya tarixi düzəldin.',
    {
      '{date} is a {day}, and no {words}.': '{date}: bu gün {words} deyil (ingiliscə: {day}).',
      'Correct one of the two; in {year}, that day was a {words}.':
        'İkisindən birini düzəldin: {year} ilində həmin gün {words} idi.',
    },
  ],
  'half-wrong': [
    'İlin belə yarısı və ya rübü yoxdur.',
    'Yarımil üçün 1 və ya 2, rüb üçün 1–4 yazın.',
    {
      '{name} is {value}, and a year has {most} of them.':
        '“{name}” {value} kimi yazılıb, ildə isə cəmi {most} belə hissə var.',
    },
  ],
};

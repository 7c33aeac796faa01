// What is found in what people leave beside a period, and in old files, in Azerbaijani.
import { type FindingWords, keeper } from './words.ts';

export const besideFindings: FindingWords = {
  'upgrade-name-taken': ['Yeni formatın adı artıq tutulub.', `Birini saxlayın. ${keeper}`],
  'upgrade-link': ['Dəyişməli faylın yerində keçid durur.', `Onun yerinə faylın özü qoyulmalıdır. ${keeper}`],
  'not-approved': [
    'Dil indiki şəkildə təsdiqlənməyib.',
    'Ofis rəhbəri dəyişənlərə baxıb “Təsdiq” bölməsində təsdiqləməlidir.',
    {
      '{name} is not approved.': 'Təsdiqlənməyib: {name}.',
      '{name} was changed since {by} approved it.': '{by} təsdiq edəndən sonra dəyişib: {name}.',
      '{name} is approved by {by}, but not with a key that counts.':
        '{by} təsdiq edib, amma etibarlı açarla yox: {name}.',
      'Let the head of office look at what was changed, and approve it as it is now.':
        'Ofis rəhbəri dəyişənlərə baxıb “Təsdiq” bölməsində təsdiqləməlidir.',
    },
  ],
  'approval-unsound': [
    'Bu təsdiq etibarlı deyil.',
    'Yenidən baxın və düzgündürsə, “Təsdiq” bölməsində yenidən təsdiqləyin.',
  ],
  'comment-unreadable': [
    'Şərh oxunmur.',
    `Faylı əvvəlki halına qaytarın və ya silin. ${keeper}`,
    {
      'This comment cannot be read: the file was changed by hand, or cut off.':
        'Bu şərh oxunmur: fayl əl ilə dəyişdirilib və ya yarımçıqdır.',
      'Bring the file back as it was (git keeps it), or remove it.': `Faylı əvvəlki halına qaytarın və ya silin. ${keeper}`,
    },
  ],
  'comment-open': [
    'Açıq şərh var.',
    'Cavab verin, təklifi qəbul edin və ya etməyin, sonra “Həll olundu” düyməsini basın.',
    {
      '{What} by {name} is open.': '{What} açıqdır: {name}.',
      '{What} by {name} is open: “{text}”.': '{What} açıqdır: {name}: “{text}”.',
      '{What} by {name} is open: “{text}” ({count} answered).':
        '{What} açıqdır: {name}: “{text}” (cavablar: {count}).',
      'A comment': 'Şərh',
      'A suggestion': 'Təklif',
    },
  ],
  'old-format': [
    'Faylların formatı köhnədir.',
    `Formatı yeniləmək olar: səhifələr olduğu kimi qalır. ${keeper}`,
    {
      'The files of {operation} have an earlier format; the present one is {format}.':
        'Faylların formatı köhnədir ({operation}); indiki format: {format}.',
      'This file has an earlier format than operation.yaml says ({format}).':
        'Bu faylın formatı əməliyyatda deyiləndən ({format}) köhnədir.',
    },
  ],
  'words-unread': [
    'Proqramın bu dildəki sözlərini hələ heç bir dil daşıyıcısı oxumayıb.',
    'Çap olunmuş səhifəni bu dildə danışan birinə oxutdurun. Sonra bunu fayllara baxan şəxsə deyin.',
    {
      'No native reader has gone over the template’s words in {Language} yet.':
        'Proqramın bu dildəki sözlərini hələ heç bir dil daşıyıcısı oxumayıb: {Language}.',
      'Let somebody whose language it is read a printed page, then write name and day under read_by in this file: {entry}. An office that has read them can say so under accepted in operation.yaml.':
        'Çap olunmuş səhifəni bu dildə danışan birinə oxutdurun. Sonra bunu fayllara baxan şəxsə deyin.',
    },
  ],
  'accepts-nothing': [
    '“Belə qalsın” deyilən yer artıq tapılmır.',
    `Bu qeyd artıq lazım deyil. ${keeper}`,
    {
      'There is no finding “{code}” that this would accept.':
        '“Belə qalsın” deyilən yer artıq tapılmır: {code}.',
    },
  ],
};

// What people of an office are refused, in Azerbaijani, by its code.
const made = 'Bunu yenidən hazırladın.';
const keeper = 'Bu təkrarlanarsa, xidmətə baxan şəxsə deyin.';

export const officeRefusals = {
  'given-up': [
    'Bu bir neçə dəfə yoxlanıldı və alınmadı.',
    `Şəkillərin zədəli və ya çox böyük olub-olmadığına baxın. ${keeper}`,
  ],
  'input-gone': ['Bu işin faylları artıq saxlanılmır.', made],
  'ledger-moved': ['Məktublar xidmətdən göndərilir.', 'Onları orada göndərin.'],
  'ledger-taken': ['Göndərişi başqa proses davam etdirir.', 'Plana yenidən baxın.'],
  'never-taken': ['Bu işi 14 gün ərzində heç kim götürmədi.', 'Xidmətə baxan şəxsə deyin.'],
  'no-database': ['Verilənlər bazası cavab vermir.', 'Bir neçə saniyədən sonra yenidən cəhd edin.'],
  'no-room': [
    'Xidmət başqalarının göndərdikləri ilə məşğuldur.',
    'Bir neçə saniyədən sonra yenidən cəhd edin.',
  ],
  'queue-lost': ['Bu iş növbədə tapılmadı.', `${made} ${keeper}`],
  'result-gone': ['Hazırlanan fayllar artıq saxlanılmır.', made],
  'result-too-large': [
    'Hazırlanan fayllar saxlanılmaq üçün çox böyükdür.',
    'Şəkilləri kiçildin və yenidən hazırlayın.',
  ],
  'too-much': [
    'Bu əməliyyatın faylları çoxdur və ya çox böyükdür.',
    'Əvvəlki illərin şəkillərini başqa yerə köçürün.',
  ],
  'too-much-at-once': [
    'Siz eyni vaxtda həddən artıq çox göndərirsiniz.',
    'Bir neçə saniyədən sonra yenidən cəhd edin.',
  ],
  'too-often': ['Siz çox tez-tez sorğu göndərirsiniz.', 'Bir az gözləyin və yenidən cəhd edin.'],
  'may-not': [
    'Rolunuz buna icazə vermir. Heç nə dəyişdirilmədi.',
    'Ofisinizdə rolları verən şəxsə müraciət edin.',
  ],
  'no-role': ['Hələ burada rolunuz yoxdur.', 'Ofisinizdə rolları verən şəxsə müraciət edin.'],
  'no-session': [
    'Siz daxil olmamısınız və ya seansınız bitib.',
    'Yenidən daxil olun. Son yazdıqlarınız bu brauzerdə saxlanılıb.',
  ],
  'not-ours': ['Bunu başqa səhifə istədi. Heç nə edilmədi.', 'Səhifəni yenidən yükləyin və yenidən edin.'],
  'not-your-window': ['Bu pəncərə başqasınındır.', 'Səhifəni yenidən yükləyin və yenidən edin.'],
} as const;

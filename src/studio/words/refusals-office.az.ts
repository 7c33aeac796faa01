// What people of an office are refused, in Azerbaijani, by its code.
export const officeRefusals = {
  'ledger-moved': ['Məktublar xidmətdən göndərilir.', 'Onları orada göndərin.'],
  'ledger-taken': ['Göndərişi başqa proses davam etdirir.', 'Plana yenidən baxın.'],
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

// Sentences without figures that a made-up period may have more than the shipped one, in both languages.

/** A town in both languages; in Azerbaijani without an ending, as the sentences have “şəhərində” behind it. */
export const towns = [
  { az: 'Bərdə', en: 'Barda' },
  { az: 'Gəncə', en: 'Ganja' },
  { az: 'Sumqayıt', en: 'Sumgayit' },
  { az: 'Mingəçevir', en: 'Mingachevir' },
  { az: 'Naftalan', en: 'Naftalan' },
  { az: 'Tərtər', en: 'Tartar' },
  { az: 'Şəki', en: 'Shaki' },
  { az: 'Lənkəran', en: 'Lankaran' },
] as const;

/** What `{town}` stands in is put in from the list above. */
export const sentences = [
  {
    az: 'Görüşlər {town} şəhərində icmaların iştirakı ilə keçirilib.',
    en: 'Meetings were held in {town} with the communities taking part.',
  },
  {
    az: '{town} şəhərində könüllülər ailələrə sənədlərin hazırlanmasında kömək edib.',
    en: 'In {town}, volunteers helped families to prepare their documents.',
  },
  {
    az: '{town} şəhərində yerli tərəfdaşlar işi növbəti illərdə davam etdirməyi planlaşdırır.',
    en: 'In {town}, local partners plan to continue the work in the coming years.',
  },
  {
    az: '{town} şəhərində gənclər öz təkliflərini yerli qurumlara təqdim edib.',
    en: 'In {town}, young people presented their proposals to local institutions.',
  },
  {
    az: 'Qadınlar {town} şəhərində təşkil olunan seminarlarda təcrübələrini bölüşüb.',
    en: 'Women shared their experience at seminars organized in {town}.',
  },
] as const;

/** Passages that may become longer, or lose the sentence of this number (from 0) in both languages. */
export const passages = [
  { at: ['protection', 'cop29', 'body'], loses: 2 },
  { at: ['protection', 'capacity', 'body'] },
  { at: ['priorities', 'services', 'body'], loses: 0 },
  { at: ['priorities', 'community', 'body'] },
  { at: ['priorities', 'youth_women', 'body'], loses: 2 },
  { at: ['priorities', 'integration', 'body'], loses: 0 },
  { at: ['partnership', 'cooperation'] },
  { at: ['partnership', 'training'], loses: 1 },
  { at: ['partnership', 'cop29'], loses: 1 },
] as const satisfies readonly { at: readonly string[]; loses?: number }[];

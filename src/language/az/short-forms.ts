// Azerbaijani: which short forms need no introduction, and the words around them that tell what they are.
import { knownBodies, knownThings, type ShortForms } from '../short-forms.ts';

export const shortForms: ShortForms = {
  bodies: [...knownBodies, ...'BMT Aİ ATƏT ÜST AŞ MDB YUNESKO YUNİSEF'.split(' ')],
  things: [
    ...knownThings,
    ...'ÜTT BVF BƏT ABŞ BƏƏ SSRİ İT İİV QİÇS QHT KİV MMC ASC QSC MTK ƏDV ÜDM DNT SMS FİN VÖEN ASAN DOST TƏBİB ADA AZƏRTAC'.split(
      ' ',
    ),
  ],
  kinds:
    '(?:təqaüd|proqram|layihə|kampaniya|sistem|platforma|şəbəkə|şirkət|bank|fond|mərkəz|təşəbbüs|otel|mükafat|qrup(?!lar)|holdinq|kanal|universitet|məktəb|institut|tətbiq|standart|üsul|sorğu|konfrans|konvensiya|protokol|qrant|kurs|test|vaksin|turnir|liqa|klub|festival|agentlik|radio|kod|nömrə|kart|vəsiqə|universitet)',
  // Not of several: “ETN məktəblərə …” tells to whom.
  kindEnding: '(?!l[aə]r(?:[aə]|d[aə]n?)?$)\\p{L}*',
  introducing: '(?:bundan sonra|qısaca|qısaldılmış(?: adı)?|yəni|və ya|yaxud)',
};

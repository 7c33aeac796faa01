// Azerbaijani: which short forms need no introduction, and the words around them that tell what they are.
import { knownBodies, knownThings, type ShortForms } from '../short-forms.ts';

export const shortForms: ShortForms = {
  bodies: [...knownBodies, ...'BMT Aİ ATƏT ÜST NATO AŞ MDB'.split(' ')],
  things: [...knownThings, ...'ABŞ BƏƏ SSRİ İT İİV QİÇS QHT MMC ASC QSC MTK'.split(' ')],
  kinds:
    '(?:təqaüd|proqram|layihə|kampaniya|sistem|platforma|şəbəkə|şirkət|bank|fond|mərkəz|təşəbbüs|otel|mükafat|qrup|holdinq|kanal|universitet|məktəb|institut|tətbiq|standart|üsul|sorğu|konfrans|konvensiya|protokol|qrant|kurs|test|vaksin|turnir|liqa|klub|festival|agentlik|radio)',
  kindEnding: '\\p{L}*',
  introducing: '(?:bundan sonra|qısaca|qısaldılmış(?: adı)?|yəni|və ya|yaxud)',
};

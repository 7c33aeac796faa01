// How Azerbaijani writes what is still to come.
import { latin } from '../latin.ts';
import type { LeftOvers } from '../left-overs.ts';

export const leftOvers: LeftOvers = {
  orders: latin(
    '(?:(?:ad|tarix|rəqəm|say|mətn|sitat|keçid|mənbə|şəkil|foto|məbləğ|başlıq|yer|tərcümə)\\p{L}{0,3} )?(?:dəqiqləşdiril|təsdiqlən|təsdiq edil|əlavə (?:olun|edil)|daxil edil|tamamlan|yoxlanıl|yenilən|tərcümə (?:olun|edil)|yazıl|göndəril)(?:əcək|acaq|məlidir|malıdır|sin|sın)(?:dir|dır)?|(?:[\\p{L} ]+ )?(?:daxil edin|əlavə (?:edin|et|olunsun)|yazın|yaz(?=\\s*(?:[.…!)\\]}>]|$))|doldurun|yoxlayın|yoxla|dəqiqləşdirin|təsdiqləyin|dəyişin|tamamlayın|göstərin|qeyd edin)(?!\\p{L})|(?:ad|soyad|tarix|rəqəm|say|mətn|sitat|keçid|mənbə|şəkil|məbləğ|başlıq|yer)(?:ı|i|u|ü)? (?:buraya|burada|gələcək|yoxdur|çatmır)|buraya (?:ad|soyad|tarix|rəqəm|say|mətn|sitat|keçid|mənbə|şəkil|foto|məbləğ|başlıq)\\p{L}{0,3}(?!\\p{L})|nümunə mətn|mətn nümunəsi',
  ),
  asides: latin(
    '(?:NB|qeyd)[:.]? +(?:[\\p{L}]+,? ){0,3}?(?:yoxla|dəqiqləşdir|təsdiqlə|soruş|əlavə et|dəyiş|düzəlt|tərcümə et)(?:yin|in|ın|un|mək|maq)?(?!\\p{L})[^.()]*\\.?|(?<=^|[.!?] |[–—(:;] ?)(?:rəqəm|ad|tarix|şəkil|foto|sitat|keçid|mənbə|mətn|tərcümə)\\p{Ll}{0,5} (?:sonra |hələ )?(?:əlavə olun|dəqiqləşdiril|təsdiqlən|daxil edil|yazıl|göndəril)(?:acaq|əcək)\\p{L}*|(?<=^|[.!?] )(?:çap|nəşr|dərc|yayım)d[aə]n (?:əvvəl|qabaq) [^.!?]{0,40}(?:yoxla|dəqiqləşdir|təsdiqlə|razılaşdır)(?:mək|maq|yin|in|ın)?(?!\\p{L})|(?:xahiş edirəm|zəhmət olmasa),? (?:bunu )?(?:yoxla|dəqiqləşdir|təsdiqlə|əlavə et|dəyiş|düzəlt|tərcümə et)(?:yin|in|ın)?(?!\\p{L})',
  ),
  fields: 'AD|SOYAD|TARİX|RƏQƏM|SAY|YER|MƏBLƏĞ|TƏRƏFDAŞ|DONOR|BAŞLIQ|FOTOQRAF|SİTAT|KEÇİD',
  blanks:
    '(?:ad|soyad|tarix|rəqəm|say|faiz|mətn|sitat|keçid|mənbə|şəkil|foto|məbləğ|başlıq|yer|məkan|kənd|şəhər|rayon|ölkə|ay|il|gün|tərəfdaş|donor|təşkilat|müəllif|tərcümə)(?:[ıiuüae]|lar|lər|un|ın|in|ün|nın|nin|nun|nün|sı|si|su|sü|da|də|ının|inin|unun|ünün|ın adı)*(?![a-zəıöüğçş])|daxil e|əlavə (?:e|olun)|yoxlay|dəqiqləş|təsdiql',
  counted:
    'faiz|milyon|mln|nəfər|şəxs|insan|qaçqın|sığınacaq axtaran|məcburi köçkün|ailə|uşaq|qadın|kişi|qız|oğlan|tələbə|rəsmi|şəhər|rayon|ölkə|məktəb',
  romans: 'əsr|yüzil|minil|sessiya|qurultay|oyun|olimpi|konfrans|forum|sammit|ildönüm|ordu',
};

// How Azerbaijani tells that something took place: the verb ends the sentence.
import type { Events } from '../events.ts';

/** A word that takes a time to itself: a participle, “since”, “after”, “as”. */
const other =
  '\\p{L}*(?:m[ıiuü]ş|[ıiuü][ln][aə]n|olunan|edilən|(?:gəl|ged|qal|ol|al|ver|ed|köç|başlay|qayıd|keç|işləy|yaşay|seç)[aə]n|d[ıiuü][ğy]\\p{L}*)(?!\\p{L})|(?:bəri|sonra|əvvəl|kimi|görə|əsasən|nisbətən|fərqli)(?!\\p{L})|\\p{L}+[ıiuü]b(?:l[aə]r)?,';

export const events: Events = {
  // The last verb of the sentence; in the middle of it, -ıb on a stem that only verbs have: açılıb, indi …
  past: /\p{L}(?:[ıiuü]b|m[ıiuü]ş(?:d[ıiuü]r|[ıiuü]k)?|d[ıiuü][kq]?)(?:l[aə]r)?(?:[.!…;]|[”»)\s])*$|(?:[^\P{L}ıiuüaəoöe][ıiuü][ln]|olun|ed|etdir|keçir|tut|başla[yn])[ıiuü]b(?:l[aə]r)?(?=,|\sv[əa]\s)/u,
  held: /(?<!\p{L})(?:keçiril(?:ib|miş\p{L}*|di)|baş tut(?:ub|muş\p{L}*|du)|(?:qeyd|təşkil) (?:olun|edil)(?:ub|ib|muş\p{L}*|miş\p{L}*)|açıl(?:ıb|mış\p{L}*))(?!\p{L})/iu,
  open: /(?<!\p{L})(?:razılaş|qərar|dəvət|təklif|uzadıl|təxirə|son tarix|son müddət|qüvvədə|hazırl|plan|büdcə|strategiya|elan|öhdəlik|çağır|müraciət|hədəf|məqsədilə|üçün nəzərdə)\p{L}*/iu,
  // … keçirilməsi; … tarixinə təyin; 2026-cı il üçün
  apart: {
    after:
      /^(?:\s+[^\s,.;]+){0,4}?\s+\p{L}+m(?:[aə][kqğ]|[aə]s[ıi])\p{L}*|^(?:-c[ıiuü]\s+il)?\s*(?:tarixinə|ayına|üçün)(?!\p{L})/u,
  },
  fronted: { before: /^[\s“"«(]*$/u, not: /\p{L}m(?:[aə][kqğy]|[aə]s[ıi])\p{L}*/u },
  toCome: {
    rest: new RegExp(
      `^(?:.{2})?(?:-c[ıiuü]\\sil)?(?:-?d[aə]|\\s(?:ayında|tarixində|ərzində))(?:\\sgünü)?,?\\s(?:(?!${other})[^\\s.;:]+\\s){0,14}?(?:\\p{L}+(?:acaq|əcək)(?:d[ıi]r)?(?:l[aə]r)?|(?:planlaşdırıl|nəzərdə tutul|gözlənil)[ıiuü]r)[.!”»)\\s]*$`,
      'u',
    ),
  },
  lasting:
    /(?<!\p{L})(?:qəbul (?:edil|olun)|imzalan|ratifikasiya|təsis|yaradıl|qoşul|qüvvəyə|dəyişdiril|təsdiq|açıl|başla|doğul|qaçıb|gəlib|tikil|qanun|fərman|konvensiya|saziş|memorandum|siyahıyaalma|sorğu)\p{L}*/iu,
  whole:
    /(?<![\p{L}\p{N}–-])20\d\d-c[ıiuü] il (?:boyu|boyunca)(?!\p{L})|(?<![\p{L}\p{N}–-])20\d\d-c[ıiuü] ilin (?:sonu|yekunu)\p{L}*|(?<!\p{L})bütün 20\d\d-c[ıiuü] il/giu,
  over: /(?<!\p{L})(?:sonra|zamanı|yekun|nəticə|irs|sədrlik|sədrliyi|qərar|bəyannamə|öhdəlik|ev sahibliyi|keçirilən|keçirilmiş|COP ?-?\d\d-?d[aə])\p{L}*/iu,
  recalled: /(?<!\p{L})(?:xatırla|yad edil|yadda qal)\p{L}*/iu,
  day: /(?<!\p{L})(?:Gün|Həftə)\p{Ll}*,? 20\d\d(?!\p{N}|[–-]\d|-c[ıiuü])|(?<![\p{N}–-])20\d\d(?:-c[ıiuü] il(?:in)?)? (?:\p{Lu}[\p{L}’-]+ ){1,5}(?:Gün|Həftə)(?:ü|əsi|lər)/gu,
  // https://www.un.org/en/observances/list-days-weeks
  dates: [
    [/Ümumdünya Qaçqınlar Gün/u, '06-20'],
    [/Ümumdünya Humanitar(?: Yardım)? Gün/u, '08-19'],
    [/Qadınlar Gün/u, '03-08'],
    [/İnsan Hüquqları Gün/u, '12-10'],
    [/Ümumdünya Uşaqlar Gün/u, '11-20'],
    [/Miqrantlar Gün/u, '12-18'],
    [/Ümumdünya Sağlamlıq Gün/u, '04-07'],
    [/Ətraf Mühit Gün/u, '06-05'],
    [/Beynəlxalq Gənclər Gün/u, '08-12'],
    [/Savadlılıq Gün/u, '09-08'],
    [/Ana Dili Gün/u, '02-21'],
    [/Müəllimlər Gün/u, '10-05'],
  ],
  forum:
    /(?<!\p{L})(?:Forum|Konfrans|Sammit|Qurultay|Festival|Oyun|Marafon|Yarmarka|Sərgi)\p{Ll}* 20\d\d(?!\p{N}|[–-]\d|-c[ıiuü])/gu,
  list: { joint: /\svə\s/i, span: /arasında/i },
  since: { before: /(?:)/, told: /(?<!min|başlay|açıl)[ıiuü]r(?:l[aə]r)?(?:[.!…;]|[”»)\s])*$/u },
  hours:
    /(?<first>\d{1,2}:\d\d)-?d[aə]n (?:saat )?(?<last>\d{1,2}:\d\d)-?(?:[yn]?[aə]?d[aə]k|[yn]?[aə] q[aə]d[aə]r)(?!\p{L})/giu,
  night: /gecə|axşam|sutka/iu,
  ahead: /(?<!\p{L})(?:ərəfəsində|qarşısında|hazırl|hazırlaş)\p{L}*/iu,
  days: /(?<!\p{L})(?:yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr)[ıiuü]n (?<first>\d{1,2})-?(?:[ıiuü]?n?c[ıiuü])?d[aə]n (?<last>\d{1,2})-?(?:[ıiuü]?n?c[ıiuü])?(?:n?[aə]d[aə]k|d[aə]k|n?[aə] qədər)(?!\p{L})/giu,
};

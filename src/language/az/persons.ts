// How Azerbaijani writes what leads to a person.
import { latin } from '../latin.ts';
import type { Persons } from '../persons.ts';

const word = '\\p{Lu}\\p{Ll}[\\p{L}’-]*';
const name = (nth: number) => `(?<!\\p{L})(?<name${nth}>${word}(?: (?:${word}|\\p{Lu}\\.)){0,2})`;
const someone =
  '(?:qaçqın|məcburi köçkün|sığınacaq axtaran|qadın|kişi|qız|oğlan|ana|ata|nənə|baba|tələbə|şagird|müəllim|fermer|uşaq|yeniyetmə|dərzi|tibb bacısı|həkim|mühəndis|sahibkar|gənc|dul)(?!l[aə]r)\\p{Ll}*';
const age = (nth: number) => `(?<age${nth}>[1-9]\\d{0,2})`;
/** An age in words: otuz dörd. */
const ageInWords = (nth: number) =>
  `(?<age${nth}>(?:on|iyirmi|otuz|qırx|əlli|altmış|yetmiş|səksən|doxsan)(?: (?:bir|iki|üç|dörd|beş|altı|yeddi|səkkiz|doqquz))?|altı|yeddi|səkkiz|doqquz)`;
const month = 'yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr';
const birthday = `(?:\\d{1,2} (?:${month}) |\\d{1,2}[./]\\d{1,2}[./])(?:19|20)\\d\\d(?:-c[ıiuü] il)?(?:d[aə])?`;
/** Names that a day in brackets may follow, as it was made or held then. */
const dated =
  '(?<!\\p{L}*(?:Gün|Həftə|İl|Qanun|Məcəllə|Fərman|Konvensiya|Protokol|Müqavilə|Saziş|Bəyannamə|Qətnamə|Forum|Konfrans|Sammit|Festival|Müharibə|Soyqırım|Faciə|Görüş|Hesabat|Plan|Strategiya|Qərar|Memorandum|Oyun|Bayram|Respublika|Konstitusiya|Yanvar)\\p{Ll}{0,4})';
/** Words that a number in brackets counts, or that begin a reference. */
const counted = '(?<!\\p{L}+l[aə]r|Cəmi|Qadın|Kişi|Uşaq|Maddə|Bənd|Cədvəl|Səhifə|Fəsil|Qeyd)';
/** What follows the plural of those who have an age: many, who are not named. */
const plural = '[ıi]n?|[ıi]n[ıi]n?|[aə]|d[aə]n?|[ıi]nd[aə]n?|l[aə]';
/** A place in the ablative: Ağdamdan, Kabildən. */
const fromPlace = `${word}d[aə]n(?:dır)?`;

export const persons: Persons = {
  phone:
    /(?<!\p{L})(?:tel|telefon|mobil|zəng|əlaqə|nömrə|whatsapp|telegram|viber|qaynar xətt|faks|sms)\p{Ll}*[^.;!?]*$/iu,
  address: new RegExp(
    latin(
      /(?<!\p{L})(?:küçə(?:si)?|küç\.|prospekti|pr\.|döngəsi|dalanı|şossesi|xiyabanı)\p{Ll}*[ ,]{1,2}(?:(?:№|ev|bina) ?)?\d{1,4}\p{L}?(?:\/\d{1,4})?(?![\p{L}\p{N}]|-c[ıiuü])|(?<!\p{L})mənzil ?(?:№ ?)?\d{1,4}(?![\p{L}\p{N}])|(?<!\p{N})\d{1,4}(?:-c[ıiuü]| saylı) (?:ev|mənzil|bina)d\p{Ll}+/u
        .source,
    ),
    'giu',
  ),
  open: /(?<!\p{L})(?:(?:qəbul|xidmət|səhiyyə|tibb|məlumat|mədəniyyət|icma|biznes|qeydiyyat|gənclər|tədris|sərgi|DOST|ASAN xidmət|məşğulluq|müraciət|hüquqi yardım|peşə təhsili) mərkəz|ofis|nümayəndəli|baş qərargah|nazirli|agentli|səfirli|konsulluq|məhkəmə|məktəb|universitet|kollec|lisey|(?:uşaq )?bağça|kitabxana|muzey|teatr|klinika|xəstəxana|poliklinika|aptek|bank(?!a)|otel|kafe|restoran|çörəkxana|mağaza|qalereya|stadion|məscid|kilsə|sinaqoq|bələdiyyə|icra hakimiyyəti|poçt|kollegiya|kinoteatr)\p{Ll}*/iu,
  home: /(?<!\p{L})(?:sığınacaq(?! axtar)|yaşay|yaşam|yaşad|məskun|evi|evlər|evdə|mənzil|ailə|yataqxana|sakin|köçüb|köçən|gizlən|zərərçəkmiş)\p{Ll}*/iu,
  document: latin(
    '(?<!\\p{L})(?:(?:[Pp]asport|[Şş]əxsiyyət vəsiqə|FİN|[Vv]iza)\\p{Ll}*(?: (?:№|nömrə|kod|seriya)\\p{Ll}*)?|(?:[Vv]əsiqə|[Şş]əhadətnamə|[İi]ş|[Qq]eydiyyat|[Ss]ənəd|[İi]cazə|[Mm]üraciət)\\p{Ll}* (?:№|nömrə|kod|seriya)\\p{Ll}*)[ :–-]{0,3}',
  ),
  named: {
    near: /\d|d[aə]n |sakini|yaşa|yaşlı|yaşı/,
    pattern: latin(
      [
        `(?<![\\p{L}\\p{N}–-])${age(1)} yaşlı (?:[\\p{Ll}]+ ){0,3}?(?<name1>${word}(?: ${word})?)(?!\\p{L}| (?:sakin|şəhər|rayon|kənd))`,
        `(?<![\\p{L}\\p{N}–-])${age(6)} yaşında (?:olan )?(?:[\\p{Ll}]+ ){0,2}?(?<name10>${word})(?!\\p{L}| (?:sakin|şəhər|rayon|kənd))`,
        `(?<!\\p{L})${word} (?:şəhər\\p{Ll}* |rayon\\p{Ll}* |kənd\\p{Ll}* )?sakini (?<name11>${word})`,
        `${name(2)}(?:, ${age(2)}(?=[.;:)]|,(?!\\d)|$)|${counted} \\(${age(3)}(?: yaş\\p{Ll}*)?\\)|,? ${age(4)} yaş\\p{Ll}*(?! (?:\\p{Ll}+ ){0,2}\\p{Ll}+l[aə]r(?:${plural})?(?!\\p{Ll}))|(?:-?n?[ıiuü]n) ${age(5)} yaşı(?! (?:\\p{Ll}+ )?(?:olmal|olsun|tamam olmal)))`,
        `${name(12)}${dated} \\((?<born1>${birthday})[^()]{0,40}\\)`,
        `${name(13)} \\((?<born2>[^()]{0,30}(?:19|20)\\d\\d[^()]{0,20}(?:doğul|təvəllüd|anadan ol)\\p{Ll}*)[^()]{0,40}\\)`,
        `(?<born3>(?:19|20)\\d\\d(?:-c[ıiuü] il)?) təvəllüdlü (?:[\\p{Ll}]+ ){0,3}?(?<name14>${word}(?: ${word})?)`,
        `(?<!\\p{L})${ageInWords(7)} (?:yaşlı|yaşında(?: olan)?) (?:[\\p{Ll}]+ ){0,3}?(?<name15>${word}(?: ${word})?)(?!\\p{L}| (?:sakin|şəhər|rayon|kənd))`,
        `${name(16)},? ${ageInWords(8)} yaş\\p{Ll}*(?! (?:\\p{Ll}+ ){0,2}\\p{Ll}+l[aə]r(?:${plural})?(?!\\p{Ll}))`,
        `(?<!\\p{L})${fromPlace} (?:gəlmiş|qaçmış|köçmüş|didərgin düşmüş|qayıtmış|gələn|qaçan|köçən|qayıdan) (?<name17>${word})`,
        `(?<!\\p{L})${fromPlace} (?:olan |gələn |qaçan |köçən )?(?:[\\p{Ll}]+ ){0,2}?${someone} (?<name6>${word})`,
        `${name(7)}, ${fromPlace} (?:olan |gələn |qaçan |köçən )?(?:[\\p{Ll}]+ ){0,2}?${someone}`,
        `${name(8)},? ${word} (?:şəhər\\p{Ll}* |rayon\\p{Ll}* |kənd\\p{Ll}* )?sakini`,
        `(?<!\\p{L})${someone} (?<name9>${word}(?: ${word})?) ${word}d[aə] (?:[\\p{Ll}]+ ){0,2}?yaşay\\p{Ll}+`,
      ].join('|'),
    ),
  },
  nobody:
    /^(?:Əksinə|Əlbəttə|Məsələn|Nəticədə|Beləliklə|Həmçinin|Hazırda|Ümumilikdə|Ümumən|Bununla|Xüsusilə|Əsasən|Təxminən|Artıq|Yalnız|Ancaq|Lakin|Amma|Həm|Habelə|Sonra|Daha|Sonda|Əvvəlcə|Əvvəllər|İndi|Bu|O|Hər|Ən|Orta|Ortalama|Hətta|Çünki|Digər|Yenə|Yaxud|Bəzən|Bəzi|Bütün|Minimum|Maksimum|Azı|Çoxu|Ümumi|Burada|Orada|Eləcə|Faktiki|Şəxsin|Uşağın|Onlardan|Bunlardan|Onların|İştirakçı\p{Ll}*|Namizəd\p{Ll}*|Ərizəçi\p{Ll}*|Müraciətçi\p{Ll}*|(?:Uşaq|Qadın|Kişi|Gənc|Şəxs|Tələbə|Şagird|Qız|Oğlan|Qaçqın|Köçkün|İnsan|Adam|Yetkin)(?:l[aə]r\p{Ll}*)?)$/u,
  official:
    /(?<!\p{L})(?:nazir|nümayəndə|müdir|direktor|rəhbər|rəis|sədr|ombudsman|komissar|səfir|prezident|hakim|deputat|mətbuat katibi|katib|professor|icra başçısı)\p{Ll}*/iu,
};

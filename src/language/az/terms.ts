// Azerbaijani: what the agency does not write, with what it writes. Where `doubt` stands, the office has to confirm it.
import { type Term, termsBecause } from '../terms.ts';

const someone =
  '(?:şəxs|insan|adam|uşaq|qadın|kişi|gənc|əhali|ailə|qız|oğlan|tələbə|şagird|qaçqın|köçkün|vətəndaş|əcnəbi)\\p{L}*';
const crowd = '(?:qaçqın|miqrant|köçkün|insan|əcnəbi|sığınacaq axtaran)';
const flood = '(?:dalğa|sel|daşqın|tufan|sunami|ordu|tayfun)(?:[sl]?[ıiuəa]|y|n)?\\p{L}{0,6}';

const unlawful = '(?:qanunsuz|qeyri-?qanuni|qeyri-?leqal|illegal)';

export const terms: readonly Term[] = [
  ...termsBecause(
    'person-first',
    [
      ['əlil(?:lər\\p{L}*|[iəe]n?|d[əi]n?|ə)?(?!\\s+(?:araba|avtomobil))', 'əlilliyi olan şəxs'],
      ['(?:şikəst|kor-karlar|ağıldankəm)\\p{L}*', 'əlilliyi olan şəxs'],
      [`(?:fiziki |əqli )?qüsurlu ${someone}`, 'əlilliyi olan şəxs'],
    ],
    [[`sağlamlıq imkanları məhdud(?: olan)? ${someone}`, 'əlilliyi olan şəxs']],
  ),
  ...termsBecause(
    'no-one-illegal',
    [
      [`${unlawful} (?:im|e)?miqrant\\p{L}*`, 'nizamsız miqrant'],
      [`${unlawful} ${someone}`, 'sənədsiz və ya nizamsız vəziyyətdə olan şəxs'],
    ],
    [[`${unlawful} miqrasiya\\p{L}*`, 'nizamsız miqrasiya']],
  ),
  ...termsBecause(
    'not-migrants',
    [
      ['(?:qaçqın|sığınacaq axtaran)\\p{L}*(?: və| və ya|,) digər miqrant\\p{L}*', 'qaçqınlar və miqrantlar'],
      ['(?:qaçqın miqrant|miqrant qaçqın)\\p{L}*', 'qaçqın, yaxud miqrant'],
      [
        '(?:müharibə|münaqişə|təqib|zorakılıq)\\p{L}* (?:qaç(?:an|mış)|canını qurtaran) miqrant\\p{L}*',
        'qaçqın',
      ],
    ],
    [['məcburi miqrant\\p{L}*', 'zorla didərgin salınmış şəxs']],
  ),
  ...termsBecause(
    'not-in-law',
    [
      [
        '(?:iqlim|ekoloji|ekologiya) qaçqın\\p{L}*',
        'iqlim dəyişikliyi və fəlakətlər səbəbindən didərgin düşmüş şəxs',
      ],
      ['iqtisadi (?:qaçqın|sığınacaq axtaran)\\p{L}*', 'miqrant'],
      ['(?:daxili|məcburi) qaçqın\\p{L}*', 'məcburi köçkün'],
      [
        '(?:saxta|yalançı|uydurma) (?:qaçqın|sığınacaq axtaran)\\p{L}*',
        'beynəlxalq müdafiəyə ehtiyacı olmadığı müəyyən edilmiş şəxs',
      ],
    ],
    [['siyasi qaçqın\\p{L}*', 'qaçqın']],
  ),
  ...termsBecause('no-flood', [[`${crowd}(?:l[aə]r)?(?:[ıiuü]n)? ${flood}`, 'qaçqınların gəlişi']]),
  ...termsBecause(
    'own-term',
    [
      [`vətəndaşsız (?:${someone})`, 'vətəndaşlığı olmayan şəxs'],
      ['vətəndaşsızlar\\p{L}*', 'vətəndaşlığı olmayan şəxslər'],
      ['sığınacaq (?:axtarıcı|istəyən|tələb edən|tələbkar|arayan)\\p{L}*', 'sığınacaq axtaran'],
      ['sığınacaqçı\\p{L}*', 'sığınacaq axtaran'],
      ['(?:daxili köçkün(?!lü)|zorunlu köçkün)\\p{L}*', 'məcburi köçkün'],
      [
        '(?:qayğı|maraq|narahatlıq)\\p{L}* (?:dairəsində olan|doğuran|altında olan) (?:şəxs|əhali)\\p{L}*',
        'zorla didərgin salınmış və vətəndaşlığı olmayan şəxslər',
      ],
    ],
    [
      ['(?:vətənsiz|apatrid)\\p{L}*', 'vətəndaşlığı olmayan şəxs'],
      ['mühacir\\p{L}*', 'qaçqın, yaxud miqrant'],
      ['(?:ev sahibi|qonaqpərvər) (?:icma|əhali)\\p{L}*', 'qəbul edən icma'],
    ],
  ),
  ...termsBecause(
    'not-victims',
    [
      [
        '(?:zorakılıq|zorakılığın|zorlama|zorlamanın|təcavüz|təcavüzün) qurban\\p{L}*',
        'zorakılıqdan zərər çəkmiş şəxs',
      ],
    ],
    [['(?:işgəncə|istismar)\\p{L}* qurban\\p{L}*', 'zərər çəkmiş şəxs']],
  ),
  ...termsBecause('name-of-country', [['Cənubi Koreya\\p{L}*', 'Koreya Respublikası']]),
];

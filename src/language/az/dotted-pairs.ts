// Azerbaijani words that dots and tails alone tell apart, and that are both right. Collected by somebody who does not
// speak the language from birth: a native reader should go over the list, above all for pairs that are missing.

/** The word with fewer dots or another letter first. What is missing, an office teaches with accepted: in operation.yaml. */
export const dottedPairs: readonly (readonly string[])[] =
  `surət/sürət səhər/şəhər on/ön ol/öl uc/uç bas/baş as/aş asan/aşan sən/şən cin/çin cay/çay can/çan cəm/çəm ac/aç
   sus/süs sur/sür don/dön böl/bol otur/ötür ot/öt oyun/öyün buz/büz duz/düz isə/işə is/iş bəs/beş saxta/şaxta sor/şor
   sərt/şərt necə/neçə sac/saç el/əl elə/ələ en/ən et/ət gel/gəl tez/təz sal/şal san/şan car/çar acar/açar biç/bic qıc/qıç
   heyət/həyət məsum/məşum məsəl/məşəl nasir/naşir qatil/qatıl saman/şaman deyiş/dəyiş deyə/dəyə belə/bələ elan/əlan
   hami/hamı elli/əlli masa/maşa maye/mayə sərf/şərf səfa/şəfa sair/şair sinir/sınır onsuz/önsüz qasıq/qaşıq enlik/ənlik
   acıq/açıq acı/açı odun/ödün onun/önün uzun/üzün yas/yaş yaslı/yaşlı qurur/qürur gol/göl qus/quş sis/şiş suar/şüar
   tut/tüt yon/yön sıra/şıra`
    .split(/\s+/u)
    .map((pair) => pair.split('/'));

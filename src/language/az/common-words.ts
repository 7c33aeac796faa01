// Common Azerbaijani words that are no other word with other dots: what is typed for one of them without its dots is a slip.

/** Stems, and names of places with their capital. Words that dots make another of (on, ön) stand in dotted-pairs.ts. */
export const commonWords: readonly string[] =
  `dəfə ölkə birinci ikinci üçüncü dördüncü beşinci uşaq insan iclas icma iştirak idman iqlim inkişaf imkan iki ilk
   ixtisas ictimai icra iqtisadi inteqrasiya informasiya istifadə indi müdafiə məcburi köçkün qaçqın sığınacaq sığorta
   məktəb tələbə müəllim qadın şagird xidmət layihə hökumət nümayəndə təşkilat beynəlxalq vətəndaş təhsil yardım dəstək
   göstər müzakirə nəticə dəyişik davamlı şəxs ailə görüş məlumat müraciət sənəd şəhadətnamə ödəniş tədbir təlim təmir
   təcrübə təcili həssas həyat əhali əmək əlaqə əlavə əlilliyi əlverişli əvvəl ətraf ərzaq ərzində üzrə ümumi ünvan
   öyrən öyrəd özəl çıxış çətin çərçivə çalış çinar çörək şəkil şərait şirkət şöbə bələdiyyə bərpa bütün böyük bölgə
   cəmiyyət cəlb dövlət dünya düşərgə fəaliyyət fürsət gənc gələcək gömrük güclü hüquq həkim həftə dəniz dərman dərs dəyər
   kənd kömək körpə könüllü küçə lövhə məhkəmə mərkəz məqsəd məişət mənzil mədəniyyət mövcud münaqişə mühafizə müqavilə
   müxtəlif müştərək müvafiq müsahibə müalicə müddət mühüm müəyyən nəfər nəzərdə qəbul qərar qəsəbə rəhbər rəsmi rəqəm rəqs
   sərhəd səhiyyə səfər səmərəli sülh tərəfdaş tərcümə təqaüd təhlükəsiz təsərrüfat təklif təqdim təşəbbüs
   təşviqat təxminən türk uğur vəkil vəsait vəziyyət vəsiqə xəstə xüsusi yaxşı yaşayış yerləş yüksək
   zəruri zərər zəmanət zorakılıq hüquqi həmçinin sərgi səlahiyyət səbəb komitə şura nazirlik komissarlıq didərgin
   hazırla fayda çatışma tikinti təbiət torpaq torpağ kitabxana xəstəxana bağça müharibə sağlam psixoloji özünü
   bacarıq peşə məşğul gəlir büdcə maliyyə kampaniya məsləhət dəyərləndir qiymətləndir gücləndir genişlən keçiril
   respublika azərbaycan azərbaycanlı Türkiyə Əfqanıstan Suriya İraq Ukrayna Gəncə Ağdam Laçın Füzuli Cəbrayıl Kəlbəcər Zəngilan Xankəndi
   Sumqayıt Naxçıvan Lənkəran Mingəçevir Bərdə Tərtər Göygöl Xocavənd Xocalı Ağcabədi`.split(/\s+/u);

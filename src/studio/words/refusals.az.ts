// What the server refuses, in Azerbaijani: by its code what is wrong, and what to do. English is what the server itself says.
import { officeRefusals } from './refusals-office.az.ts';

type Said = readonly [message: string, hint: string];

const again = 'Yenidən cəhd edin.';
const reload = 'Səhifəni yenidən yükləyin.';
const keeper = 'Bu kompüterə baxan şəxsə deyin.';
const otherFile = 'Faylı yenidən endirin və ya başqasını seçin.';
const otherPicture = 'Başqa şəkil seçin və ya onu JPEG və ya PNG kimi yenidən saxlayın.';
const mendFirst = 'Tapılanları “Düzəliş” altında düzəldin.';
const mailKey: Said = ['Məktubları imzalayan açar düzgün qurulmayıb.', keeper];
const browser: Said = ['Səhifələri çəkən brauzer işləmədi.', `${again} Belə qalsa, ${keeper.toLowerCase()}`];
const restart: Said = [
  'Bu pəncərənin studiyaya açarı yoxdur.',
  'Studiyanı yenidən açın: o, özü brauzerdə açılır.',
];
const elsewhere: Said = [
  'Studiya buradan açıla bilməz.',
  'Studiyanın başlayanda verdiyi ünvanı brauzerə köçürün.',
];
const unsent: Said = ['Sorğu tam gəlib çatmadı.', again];
const ledger: Said = ['Göndərilən məktubların siyahısı oxunmur.', keeper];
const workbook: Said = ['Bu Excel faylı oxunmur.', 'Formanı yenidən endirin, doldurun və gətirin.'];
const statistics: Said = ['Bu faylın içindəkilər məlum statistika deyil.', otherFile];
const archive: Said = ['Bu arxiv açılmır.', otherFile];
const yaml: Said = ['Faylda bu yeri studiya dəyişə bilmir.', 'Faylı redaktorda açıb orada dəyişin.'];
const figureWords: Said = ['Mətndəki bir rəqəm çap oluna bilmir.', mendFirst];
const mailServer: Said = [
  'Poçt serveri cavab vermədi və ya məktubları qəbul etmədi.',
  `Bir azdan yenidən cəhd edin. Belə qalsa, ${keeper.toLowerCase()}`,
];
const name: Said = ['Bu, insan adı deyil.', 'Adınızı yazın.'];

/** Stands before what is said in English. */
export const otherwise = 'Bu alınmadı. Proqram ingiliscə belə deyir:';

/** By code. What is not here is said in English, after a word that it is. */
export const refusals: Readonly<Record<string, Said>> = {
  ...officeRefusals,
  'approver-name': name,
  'archive-content': archive,
  'archive-locked': ['Bu arxiv parolla bağlanıb.', 'Parolsuz arxiv gətirin.'],
  'archive-too-large': ['Bu arxiv çox böyükdür.', otherFile],
  'archive-unsound': archive,
  'as-of': ['Rəqəmlərin hansı günə aid olduğu məlum deyil.', 'Günü göstərin.'],
  'broken-off': ['Göndərmə yarımçıq kəsildi. Heç nə götürülmədi.', 'Yenidən göndərin.'],
  'browser-does-not-start': browser,
  'browser-not-found': browser,
  'browser-stopped': browser,
  'cannot-arrange': ['Bu, səhifədə belə düzülə bilməz. Heç nə dəyişdirilmədi.', 'Başqa yer seçin.'],
  'cannot-compare': ['Müqayisə üçün sözlər oxunmur.', mendFirst],
  'cannot-edit': yaml,
  'cannot-unpack': browser,
  'cannot-watch': ['Fayllardakı dəyişikliklər izlənilə bilmir.', keeper],
  'cannot-write': [
    'Fayl yazıla bilmədi. Heç nə dəyişdirilmədi.',
    'Diskdə yer olduğuna və qovluğa yazmağın mümkün olduğuna baxın.',
  ],
  'changed-meanwhile': [
    'Siz baxandan sonra bu dəyişib. Heç nə edilmədi.',
    'İndi necə olduğuna baxın və yenidən cəhd edin.',
  ],
  'changed-since': [
    'Bunu geri almaq və ya təkrarlamaq olmur: ondan sonra başqası dəyişib.',
    'Əl ilə dəyişin.',
  ],
  'comment-unfit': ['Bu, şərh ola bilməz.', 'Adınızın və şərhin yazıldığına baxın, mətni qısaldın.'],
  'comment-unknown': ['Bu şərh artıq yoxdur.', reload],
  'country-differs': ['Bu əməliyyat başqa ölkə üçündür.', 'Ölkəni yenidən seçin.'],
  'dkim-domain': mailKey,
  'dkim-key': mailKey,
  'dkim-missing': mailKey,
  'dkim-open': mailKey,
  'dkim-selector': mailKey,
  'edit-comment': yaml,
  'edit-failed': yaml,
  'figure-value': [
    'Bu, burada dura bilməz.',
    'Rəqəm yazın, məsələn 2084; tarixi 2024-09-30 kimi, vaxtı 2024-01/2024-06 kimi yazın.',
  ],
  'file-changed': ['Fayl bu arada dəyişib. Heç nə götürülmədi.', again],
  'file-encoding': ['Bu fayl UTF-8 mətni deyil.', 'Excel-də “CSV UTF-8” kimi saxlayın.'],
  'file-format': [
    'Bu növ fayldan rəqəm götürülmür.',
    'Refugee Data Finder faylını və ya buradan endirilən Excel formasını gətirin.',
  ],
  'file-missing': [
    'Dövrün {{file}} faylı yoxdur və ya oxunmur.',
    'Yazdıqlarınızı köçürüb saxlayın və səhifəni yenidən yükləyin.',
  ],
  'file-not-utf8': [
    'Dövrün {{file}} faylı UTF-8 kimi saxlanılmayıb.',
    'Onu redaktorda açın və “UTF-8” kodlaşdırması ilə saxlayın.',
  ],
  'file-outside': ['Əməliyyatın qovluğu məlumat qovluğundan kənara aparır.', keeper],
  'file-too-much': ['Faylda çox şey var.', 'Onu bir ölkə və bir neçə il üçün yenidən endirin.'],
  'files-busy': ['Faylları indi başqa proqram dəyişir.', 'Bitməsini gözləyin və yenidən cəhd edin.'],
  'import-usage': ['Bu faylla nə ediləcəyi aydın deyil.', 'Faylı yenidən seçin.'],
  internal: ['Proqram burada səhv etdi.', 'Yenidən cəhd edin. Belə qalsa, nə etdiyinizi yazıb xəbər verin.'],
  interrupted: ['Dayandırıldı.', 'Əvvəl yazılmış fayllar bütövdür.'],
  'is-example': [
    'Bu, uydurma rəqəmlərlə nümunədir: paketlənmir və göndərilmir.',
    'Öz əməliyyatınız üçün dövr başlayın.',
  ],
  'job-ended': ['İş yarımçıq dayandı.', again],
  'key-in-data': mailKey,
  'key-unreadable': mailKey,
  'language-missing': ['Dövrün bu dildə mətni yoxdur.', 'Başqa dil seçin.'],
  'last-period-faulty': ['Əvvəlki dövr oxunmur.', 'Onu açın və tapılanları düzəldin.'],
  'ledger-busy': ['Məktublar hazırda göndərilir.', 'Bitməsini gözləyin.'],
  'ledger-foreign': ledger,
  'ledger-lost': ledger,
  'ledger-newer': ledger,
  'link-address': ['Keçidlərin apardığı veb ünvan səhvdir.', 'Onu https:// ilə başlayaraq yazın.'],
  'link-missing': [
    'Bəziləri keçid alır, amma onun hara apardığı göstərilməyib.',
    'Veb qovluğun ünvanını yazın.',
  ],
  'list-changed': ['Siyahı bu arada başqa yerdə dəyişib.', 'Özünüzünkünü saxlayın və ya o birini götürün.'],
  'list-unreadable': ['Alıcılar siyahısı oxunmur.', 'Onu surətdən qaytarın və ya siyahını yenidən başlayın.'],
  'mail-form': ['Məktub hazırlana bilmədi.', 'Göndərənin və alıcıların ünvanlarına baxın.'],
  method: unsent,
  'needs-correction': ['Alıcılarda bu vərəqin əvvəlki variantı var.', 'Düzəliş göndərməyi seçin.'],
  'no-cache-folder': browser,
  'no-earlier-period': ['Əvvəlki dövr yoxdur.', 'Əməliyyatın ilk dövrünü başlayın.'],
  'no-fonts': browser,
  'no-groups': [
    'Dövrdə əhali qrupları yoxdur, ona görə rəqəmlərin yeri yoxdur.',
    'Əvvəlcə qrupları doldurun.',
  ],
  'no-key': ['İmzalamaq üçün açar yoxdur.', keeper],
  'no-period': ['Dövr göstərilməyib.', 'Birini seçin.'],
  'no-temporary-folder': browser,
  'no-token': restart,
  'no-typeface': ['Bu dilin yazısı üçün şrift yoxdur.', 'Başqa dil seçin.'],
  'not-accepted': [
    'Düzəldilməmiş yerlər qalıb, ona görə paketlənmədi.',
    'Hər birini “Düzəliş” altında düzəldin və ya səbəbini yazıb belə saxlayın.',
  ],
  'not-approved': ['Ofis rəhbəri onu bu şəkildə təsdiqləməyib.', 'Təsdiq istəyin.'],
  'not-drawn': [
    'Səhifələr çəkilə bilmədi.',
    'Növbəti dəyişiklik yenidən cəhd edəcək. Yazdığınız saxlanılıb.',
  ],
  'not-begun': ['Bu dövr indicə başlanmayıb.', 'Fayllara baxan şəxs onu silə bilər.'],
  'not-from-here': elsewhere,
  'not-json': unsent,
  'not-printable': ['Səhifələri çap etmək olmur.', `${mendFirst} Sonra yenidən çap edin.`],
  'not-sound': ['Səhvlər qalıb, ona görə heç nə hazırlanmadı.', `${mendFirst} Və ya qaralama hazırlayın.`],
  'not-utf-8': unsent,
  'nothing-here': ['Burada heç nə yoxdur.', 'Studiyanın ilk səhifəsinə qayıdın.'],
  'nothing-to-redo': ['Təkrarlanası heç nə yoxdur.', ''],
  'nothing-to-undo': ['Geri alınası heç nə yoxdur.', ''],
  'operation-faulty': [
    'Əməliyyatın faylı oxunmur və ya dilləri göstərmir.',
    'Əməliyyatın operation.yaml faylını düzəldin.',
  ],
  'page-crashed': browser,
  'pdf-not-understood': browser,
  'period-used': [
    'Başlanandan sonra bu dövrə nəsə yazılıb.',
    'Yazılanı geri almaq olar; sonra dövr də geri götürülə bilər.',
  ],
  'period-unsound': ['Dövr oxunana qədər heç nə götürülə bilməz.', mendFirst],
  'picture-broken': ['Bu şəkil zədəlidir.', otherPicture],
  'picture-reaches-out': [
    'Bu çizim başqa fayllara müraciət edir.',
    'Onu hər şeyi içində olmaqla yenidən saxlayın.',
  ],
  'picture-too-complex': ['Bu çizim çox mürəkkəbdir.', 'Onu sadələşdirin və ya PNG kimi saxlayın.'],
  'picture-too-large': ['Bu şəkil çox böyükdür.', 'Onu kiçildin: çap üçün eni 3000 piksel bəsdir.'],
  'picture-type': ['Bu, şəkil faylı deyil.', 'JPEG, PNG, WebP və ya SVG seçin.'],
  'plan-changed': ['Plan bu arada dəyişib. Heç nə göndərilmədi.', 'Plana yenidən baxın.'],
  'print-timeout': ['Səhifələrin çəkilməsi çox uzun çəkdi.', 'Kompüter az işləyəndə yenidən cəhd edin.'],
  'recipient-address': [
    'Ünvan yoxdur və ya ünvan ola bilməz.',
    'Onu ad@example.org kimi yazın və ya sətri çıxarın.',
  ],
  'recipient-control': ['Sətirdə görünməyən işarələr var.', 'Onu yenidən yazın.'],
  'recipient-delivery': ['Necə çatdırılacağı göstərilməyib.', 'Birini seçin.'],
  'recipient-language': ['Dil göstərilməyib və ya belə dil yoxdur.', 'Dili seçin.'],
  'recipient-long': ['Bu, çox uzundur.', 'Onu qısaldın.'],
  'recipient-twice': ['Eyni ünvan siyahıda iki dəfə var.', 'Sətirlərdən birini çıxarın.'],
  'recipients-encoding': ['Fayl UTF-8 deyil: hərflər itərdi.', 'Excel-də “CSV UTF-8” kimi saxlayın.'],
  'recipients-header': [
    'Siyahının sütunları başlıqda göstərilməyib.',
    'İlk sətirdə sütunların adlarını yazın: email, language, delivery.',
  ],
  'recipients-large': ['Siyahı çox böyükdür.', 'Onu bölün.'],
  'recipients-none': ['Siyahıda heç kim yoxdur.', 'Ən azı bir nəfər yazın.'],
  'recipients-torn': ['Siyahının bir sətri yarımçıqdır.', 'Excel-də “CSV UTF-8” kimi yenidən saxlayın.'],
  'recipients-faulty': [
    'Siyahının bəzi sətirləri düzəldilməlidir.',
    'Siyahını açın: səhv hər sətrin altında yazılıb.',
  ],
  'edition-differs': ['Fayllar studiyanın hazırladığı fayllar deyil.', 'Onu ekran üçün yenidən hazırlayın.'],
  'edition-draft': [
    'Faktlar vərəqi qaralama kimi hazırlanıb.',
    'Onu ekran üçün yenidən hazırlayın, qaralama kimi yox.',
  ],
  'edition-faulty': ['Faktlar vərəqi səhvlərlə hazırlanıb.', mendFirst],
  'edition-missing': ['Faktlar vərəqi hələ hazırlanmayıb.', 'Onu ekran üçün hazırlayın.'],
  'edition-outdated': ['Faktlar vərəqi hazırlanandan sonra nəsə dəyişib.', 'Onu yenidən hazırlayın.'],
  'send-usage': ['Məktublar belə göndərilə bilməz.', 'Plana yenidən baxın.'],
  'sender-address': ['Göndərənin ünvanı ünvan ola bilməz.', 'Ofisin ünvanını yazın.'],
  'sender-missing': ['Məktubların kimdən gəldiyi göstərilməyib.', 'Ofisin ünvanını yazın.'],
  'smtp-address': ['Poçt serverinin ünvanı səhvdir.', keeper],
  'smtp-down': mailServer,
  'smtp-login': ['Poçt serveri bu istifadəçini qəbul etmir.', keeper],
  'smtp-missing': ['Bu kompüterdə poçt serveri qurulmayıb.', keeper],
  'smtp-same': mailServer,
  'smtp-tls': ['Poçt serveri ilə təhlükəsiz bağlantı yoxdur.', keeper],
  'smtp-unwanted': mailServer,
  'sources-unsound': ['Mənbələr faylı oxunmur.', keeper],
  'statistics-header': statistics,
  'statistics-json': statistics,
  'statistics-other': statistics,
  'statistics-pages': ['Bu, cavabın yalnız bir hissəsidir.', otherFile],
  'statistics-torn': ['Bu fayl yarımçıqdır.', otherFile],
  'text-faults': ['Mətnlərdə çap oluna bilməyən səhvlər var.', mendFirst],
  'too-large': [
    'Bu, {{most}} MB-dan böyükdür. Heç nə götürülmədi.',
    'Onu kiçildin və ya bir neçə il üçün yenidən endirin.',
  ],
  'too-many-jobs': ['Çox iş gözləyir.', 'Bəzilərinin bitməsini gözləyin və ya onları dayandırın.'],
  'too-many-windows': ['Studiya çox pəncərədə açıqdır.', 'Bəzi pəncərələri bağlayın.'],
  'unknown-country': ['Belə ölkə yoxdur.', 'Ölkəni siyahıdan seçin.'],
  'unknown-donor': figureWords,
  'unknown-figure': figureWords,
  'unknown-format': figureWords,
  'broken-placeholder': figureWords,
  'wrong-format': figureWords,
  'unknown-language': ['Belə dil yoxdur.', 'Dili siyahıdan seçin.'],
  'unknown-operation': ['Belə əməliyyat yoxdur.', 'İlk səhifəyə qayıdın və birini seçin.'],
  'unknown-period': ['Belə dövr yoxdur.', 'İlk səhifəyə qayıdın və birini seçin.'],
  'unknown-picture': ['Belə şəkil artıq yoxdur.', reload],
  'unknown-state': ['Bu vəziyyət haqqında heç nə məlum deyil.', 'Daha sonrakını seçin.'],
  who: ['Kim olduğunuz məlum deyil.', 'Adınızı yazın və yenidən cəhd edin.'],
  'words-exist': ['Bu dilin öz sözləri artıq var.', 'Olanları dəyişin.'],
  'workbook-no-form': workbook,
  'workbook-too-large': ['Bu Excel faylı çox böyükdür.', 'Formanı yenidən endirin, doldurun və gətirin.'],
  'workbook-unsound': workbook,
  'wrong-ask': ['Burada soruşulan bu deyil.', 'Səhifəni yenidən yükləyin: o, əvvəlki versiyadan ola bilər.'],
  'wrong-from': ['Başlanğıc üçün belə dövr yoxdur.', 'Başqasını seçin.'],
  'wrong-link': ['Keçidin ünvanı səhvdir.', 'Onu https:// ilə başlayaraq yazın.'],
  'wrong-type': unsent,
  'yaml-anchor': yaml,
  'yaml-syntax': ['Dövrün faylı oxunmur: yazılışında səhv var.', 'Faylı redaktorda açıb düzəldin.'],
};

// What is found in what is private, in consents and in pictures, in Azerbaijani.
import { type FindingWords, stand } from './words.ts';

const takeOut = 'Onu çıxarın.';
const townOnly = 'Əvəzinə şəhərin və ya rayonun adını yazın.';
const asTaken = 'Şəkli kameranın çəkdiyi kimi, kiçildilməmiş götürün.';

export const peopleFindings: FindingWords = {
  'phone-number': [
    'Mətndə telefon nömrəsi var.',
    `${takeOut} Ofisin öz nömrəsi əlaqə məlumatlarında göstərilir.`,
    {
      '“{words}” is a telephone number.': '“{words}” telefon nömrəsidir.',
      '“{words}” has a telephone number in it.': 'Burada telefon nömrəsi var: “{words}”.',
    },
  ],
  'private-email': [
    'Mətndə şəxsi e-poçt ünvanı var.',
    `${takeOut} Ofisin öz ünvanı əlaqə məlumatlarında göstərilir.`,
    { '“{words}” is a person’s own address.': '“{words}” şəxsi e-poçt ünvanıdır.' },
  ],
  'exact-position': [
    'Yerin dəqiq koordinatları yazılıb.',
    townOnly,
    { '“{words}” is a position to the metre.': '“{words}” yeri bir metrədək dəqiq göstərir.' },
  ],
  'street-address': [
    'Dəqiq ünvan yazılıb.',
    `${townOnly} Ofisin öz ünvanı əlaqə məlumatlarında göstərilir.`,
    { '“{words}” is an exact address.': '“{words}” dəqiq ünvandır.' },
  ],
  'document-number': [
    'Sənədin, hesabın və ya bank kartının nömrəsi yazılıb.',
    'Nömrəni çıxarın.',
    {
      '“{words}” is the number of an account.': '“{words}” hesab nömrəsidir.',
      '“{words}” is the number of a bank card.': '“{words}” bank kartının nömrəsidir.',
      '“{words}” is the number of a document.': '“{words}” sənəd nömrəsidir.',
    },
  ],
  'named-person': [
    'Şəxsin adı yaşı və ya yeri ilə birlikdə yazılıb.',
    'Adı, yaşı və ya yeri çıxarın. Şəxs hamısına yazılı razılıq veribsə, “Belə qalsın” düyməsi ilə bunu yazın.',
    {
      '“{words}” names a person with an age.': 'Şəxsin adı yaşı ilə birlikdə yazılıb: “{words}”.',
      '“{words}” names a person with a place.': 'Şəxsin adı yeri ilə birlikdə yazılıb: “{words}”.',
      '“{words}” names a person with a time of birth.':
        'Şəxsin adı doğum vaxtı ilə birlikdə yazılıb: “{words}”.',
    },
  ],
  'consent-missing': [
    'Şəxs razılıq göstərilmədən sitat gətirilib və ya şəkildə göstərilib.',
    'Razılığı kimin saxladığını və nə vaxta qədər qüvvədə olduğunu yazın; razılıq yoxdursa, şəxsi çıxarın.',
    {
      '“{name}” shows or quotes a person, and nothing says who holds the consent.':
        '“{name}” blokunda şəxs göstərilir və ya sitat gətirilir, razılığı kimin saxladığı isə yazılmayıb.',
    },
  ],
  'consent-over': [
    'Razılığın vaxtı bitib.',
    'Şəxsdən yenidən razılıq alıb yeni günü yazın və ya şəxsi çıxarın.',
    {
      'The consent for “{name}” held until {until}, and the day of issue is {issued}.':
        '“{name}” üçün razılıq bu günə qədər idi: {until}; buraxılış günü isə {issued}.',
    },
  ],
  'consent-withdrawn': [
    'Razılıq geri götürülüb.',
    'Şəxsi çıxarın: sözlərini, şəklini və şəkil faylını.',
    { 'The consent for “{name}” was withdrawn on {day}.': '“{name}” üçün razılıq geri götürülüb: {day}.' },
  ],
  'picture-dark': [
    'Şəkil demək olar ki, qaradır.',
    `Onu şəkil proqramında işıqlandırın və ya başqasını götürün. ${stand}`,
    { '{file} is nearly black.': 'Şəkil demək olar ki, qaradır: {file}.' },
  ],
  'picture-pale': [
    'Şəkil solğundur.',
    `Şəkil proqramında kontrastını artırın və ya başqasını götürün. ${stand}`,
    {
      '{file} is washed out: it has hardly any contrast.':
        'Şəkil solğundur, kontrastı demək olar ki, yoxdur: {file}.',
    },
  ],
  'picture-inks-unknown': [
    'Şəkil dörd çap rəngindədir (CMYK), rəng profili isə yoxdur.',
    'Kameranın çəkdiyi RGB şəkli götürün və ya profili ilə yenidən saxlayın.',
    {
      '{file} is in four inks (CMYK) and has no colour profile: its colours are a guess.':
        'Şəkil dörd çap rəngindədir (CMYK), rəng profili isə yoxdur, ona görə rəngləri təxminidir: {file}.',
    },
  ],
  'picture-words-empty': [
    'Sözlər şəkil haqqında heç nə demir.',
    'Nə göründüyünü bir cümlə ilə təsvir edin; müəllif yerində şəklin kimə məxsus olduğunu yazın.',
    {
      '{at} is the name of a file.': 'Burada faylın adı yazılıb.',
      '{at} only keeps a place.': 'Buradakı sözlər yalnız yer tutur.',
      '{at} says what is printed beside the picture already.':
        'Burada şəklin yanında onsuz da çap olunan yazılıb.',
      '{at} is too short to describe it.': 'Təsvir çox qısadır.',
    },
  ],
  'alt-picture-of': [
    'Təsvir “şəkil” sözü ilə başlayır.',
    'Görünən şeylə başlayın.',
    { '“{words}” says that it is a picture.': '“{words}” – bunun şəkil olduğunu demək lazım deyil.' },
  ],
  'photo-called-drawing': [
    'Foto sözlərdə çizim adlandırılıb.',
    'Fotonun öz təsvirini və müəllifini yazın. Skan edilmiş çizimdirsə, “Belə qalsın” düyməsi ilə səbəbini yazın.',
    {
      '{at} calls the picture an illustration, and its file is one of a photo (JPEG).':
        'Sözlərdə çizim deyilir, fayl isə foto faylıdır (JPEG).',
    },
  ],
  'picture-coarse': [
    'Şəkil yaxşı çap üçün kifayət qədər iti deyil.',
    asTaken,
    {
      'Page {page} ({language}): {file} is printed at {dots} dots per inch ({size}); print wants {fine}.':
        'Səhifə {page} ({language}): şəkil düymdə {dots} nöqtə ilə çap olunur ({size}), çap üçün isə {fine} lazımdır: {file}.',
      'Use the picture as the camera took it: at least {pixels} pixels.':
        'Şəkli kameranın çəkdiyi kimi götürün: ən azı {pixels} piksel.',
      'Use the logo’s SVG file, or one of at least {pixels} pixels.':
        'Loqonun SVG faylını və ya ən azı {pixels} piksel ölçüdə olanını götürün.',
    },
  ],
  'picture-too-coarse': [
    'Şəkil çap üçün çox kobuddur.',
    asTaken,
    {
      'Page {page} ({language}): {file} is printed at {dots} dots per inch ({size}); print wants {fine}.':
        'Səhifə {page} ({language}): şəkil düymdə {dots} nöqtə ilə çap olunur ({size}), çap üçün isə {fine} lazımdır: {file}.',
      'Use the picture as the camera took it: at least {pixels} pixels.':
        'Şəkli kameranın çəkdiyi kimi götürün: ən azı {pixels} piksel.',
      'Use the logo’s SVG file, or one of at least {pixels} pixels.':
        'Loqonun SVG faylını və ya ən azı {pixels} piksel ölçüdə olanını götürün.',
    },
  ],
  'picture-cropped': [
    'Şəklin çox hissəsi kəsilir.',
    'Nəyin görünməli olduğunu “Şəkillər” bölməsində fokusla göstərin və ya yerinə uyğun kəsilmiş şəkil götürün.',
    {
      'More than a third of the width of {file} is cut off in print, and no focus says what has to be seen.':
        'Çapda şəklin eninin üçdə birindən çoxu kəsilir, fokus isə qoyulmayıb: {file}.',
      'More than a third of the height of {file} is cut off in print, and no focus says what has to be seen.':
        'Çapda şəklin hündürlüyünün üçdə birindən çoxu kəsilir, fokus isə qoyulmayıb: {file}.',
    },
  ],
  'picture-broken': [
    'Şəkil zədəlidir.',
    'Onu şəkil proqramında açıb yenidən saxlayın və ya başqasını seçin.',
    {
      '{file} is damaged, and cannot be shown.': 'Şəkil zədəlidir və göstərilə bilmir: {file}.',
      '{file} is damaged: not all of it is there.': 'Şəkil zədəlidir, bütöv deyil: {file}.',
      'Copy or download it again. If it opens nowhere, ask for it once more.':
        'Onu yenidən köçürün və ya endirin. Heç yerdə açılmırsa, yenidən istəyin.',
    },
  ],
  'picture-lettering': [
    'Çizimdəki sözlər kontura çevrilməyib.',
    'Çizim proqramında mətni kontura çevirin və faylı yenidən saxlayın.',
    {
      '{file} has words as text (“{words}”), which would be missing on paper.':
        'Çizimdə sözlər mətn kimidir və kağızda itər: “{words}” ({file}).',
    },
  ],
};

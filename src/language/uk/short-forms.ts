// Ukrainian: which short forms need no introduction, and the words around them that tell what they are.
import { knownBodies, knownThings, type ShortForms } from '../short-forms.ts';

export const shortForms: ShortForms = {
  bodies: [...'ООН ЄС НАТО ОБСЄ ВООЗ ЮНІСЕФ ЮНЕСКО ПРООН ЮНФПА'.split(' '), ...knownBodies],
  things: [
    ...knownThings,
    ...'МОП МВФ СОТ СНД ВПП МОМ НУО НГО ЗМІ ВІЛ СНІД США ОАЕ СРСР ВВП ПДВ ДНК ПЛР ТОВ ТБ'.split(' '),
  ],
  kinds:
    '(?:стипенді|програм|проєкт|проект|кампані|систем|платформ|мереж|компані|банк|фонд|центр|ініціатив|готел|премі|груп|холдинг|канал|університет|школ|інститут|застосун|стандарт|метод|опитуванн|конференці|конвенці|протокол|грант|курс|тест|вакцин|турнір|ліг|клуб|фестивал|агентств|радіо)\\p{L}*',
  kindEnding: '',
  introducing: '(?:далі|далі [–—-]|скорочено|або)',
};

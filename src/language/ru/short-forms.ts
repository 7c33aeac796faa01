// Russian: which short forms need no introduction, and the words around them that tell what they are.
import { knownBodies, knownThings, type ShortForms } from '../short-forms.ts';

export const shortForms: ShortForms = {
  bodies: [...'ООН ЕС НАТО ОБСЕ ЮНИСЕФ ЮНЕСКО ПРООН ЮНФПА'.split(' '), ...knownBodies],
  things: [
    ...knownThings,
    ...'ВОЗ МОТ МВФ ВТО СНГ ВПП МОМ НПО НКО СМИ ВИЧ СПИД США ОАЭ СССР ВВП НДС ДНК ПЦР ООО ОАО ЗАО ТВ'.split(
      ' ',
    ),
  ],
  kinds:
    '(?:стипенди|программ|проект|кампани|систем|платформ|сет|компани|банк|фонд|центр|инициатив|гостиниц|отел|преми|групп|холдинг|канал|университет|школ|институт|приложени|стандарт|метод|опрос|конференци|конвенци|протокол|грант|курс|тест|вакцин|турнир|лиг|клуб|фестивал|агентств|радио)\\p{L}*',
  kindEnding: '',
  introducing: '(?:далее|далее [–—-]|сокращённо|сокращенно|или)',
};

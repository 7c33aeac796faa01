// English: which short forms need no introduction, and the words around them that tell what they are.
import { knownBodies, knownThings, type ShortForms } from '../short-forms.ts';

export const shortForms: ShortForms = {
  bodies: ['UN', 'EU', ...knownBodies],
  things: knownThings,
  plural: {
    letters: 's',
    bodyNames:
      'Ministry|Service|Committee|Agency|Commission(?:er)?|Council|Organi[sz]ation|Department|Directorate|Government|Nations|Union|Fund|Parliament|Bureau|Authority',
  },
  kinds:
    '(?:scholarship|programme|project|campaign|system|platform|network|company|bank|foundation|cent(?:re|er)|initiative|hotel|database|award|group(?!s)|holding|airline|channel|university|school|institute|app|form|standard|method|survey|conference|convention|protocol|fund|grant|course|test|vaccine|licen[cs]e|tournament|league|club|festival|news|agency|radio|messages?)',
  kindEnding: 's?',
  introducing: '(?:hereinafter|hereafter|in short|short|abbreviated(?: as| to)?|known as|called|or)',
};

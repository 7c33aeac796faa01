// English: which short forms need no introduction, and the words around them that tell what they are.
import { knownBodies, knownThings, type ShortForms } from '../short-forms.ts';

export const shortForms: ShortForms = {
  bodies: ['UN', 'EU', ...knownBodies],
  things: knownThings,
  plural: {
    letters: 's',
    bodyNames:
      'Ministry|Service|Committee|Agency|Commission(?:er)?|Council|Organi[sz]ation|Department|Directorate|Government|Nations|Union|Fund|Parliament|Bureau|Authority',
    apart: {
      forms: 'NGO IDP PC TV SDG CV PDF DVD'.split(' '),
      after:
        /(?:^|[.!?;:] )$|(?<!\p{L})(?:[Ff]or|[Oo]f|[Ww]ith|[Bb]y|[Ff]rom|[Tt]o|[Aa]nd|[Oo]r|[Ii]n|[Aa]ll|[Mm]any|[Ss]ome|[Ss]everal|[Tt]hese|[Tt]hose|[Mm]ost|[Ff]ew|\p{N}+|\uE000)[ \u00A0]$/u,
    },
  },
  kinds:
    '(?:scholarship|programme|project|campaign|system|platform|network|company|bank|foundation|cent(?:re|er)|initiative|hotel|database|award|group(?!s)|holding|airline|channel|university|school|institute|app|form|standard|method|survey|conference|convention|protocol|fund|grant|course|test|vaccine|licen[cs]e|tournament|league|club|festival|news|agency|radio|messages?|codes?|numbers?|cards?|service cent(?:re|er)s?)',
  kindEnding: 's?',
  introducing: '(?:hereinafter|hereafter|in short|short|abbreviated(?: as| to)?|known as|called|or)',
};

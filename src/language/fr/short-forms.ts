// French: which short forms need no introduction, and the words around them that tell what they are.
import { knownBodies, knownThings, type ShortForms } from '../short-forms.ts';

export const shortForms: ShortForms = {
  bodies: [...'ONU UE OMS PAM OIM OTAN OIT'.split(' '), ...knownBodies],
  things: [...knownThings, ...'ONG TVA PIB ADN SMS SIDA VIH CNI'.split(' ')],
  kinds:
    '(?:bourse|programme|projet|campagne|système|plateforme|réseau|société|entreprise|banque|fondation|centre|initiative|hôtel|prix|groupe(?!s)|chaîne|université|école|institut|application|norme|méthode|enquête|conférence|convention|protocole|fonds|cours|tournoi|club|festival|agence|radio|compagnie)',
  kindEnding: 's?',
  introducing: '(?:ci-après|en abrégé|dit|dite|ou)',
};

// How French writes what is still to come.
import { latin } from '../latin.ts';
import type { LeftOvers } from '../left-overs.ts';

export const leftOvers: LeftOvers = {
  orders: latin(
    '(?:(?:sources?|photos?|légende|texte|chiffres?|dates?|noms?|liens?|données|carte|crédit|traduction|citation|titre) )?à (?:confirmer|compléter|vérifier|préciser|valider|traduire|insérer|ajouter|venir|définir|actualiser|mettre à jour)(?!\\p{L})|(?:insérer|ajouter|mettre|indiquer) (?:ici |la |le |les |l’|un |une )*(?:photo|date|chiffre|nom|nombre|texte|citation|lien|source|légende|titre|lieu)',
  ),
  asides: latin(
    "(?:NB|N\\.B\\.|note|commentaire)\\s?:? +(?:à )?(?:vérifier|confirmer|compléter|demander|préciser|traduire|ajouter|valider)(?!\\p{L})[^.()]*\\.?|(?<=^|[.!?] )(?:vérifier|confirmer|voir|valider) (?:cela |ceci )?avec [^.!?\\n]{2,40} avant (?:la |l[’']|son )?(?:impression|publication|envoi|diffusion)",
  ),
  fields: 'NOM|PRÉNOM|DATE|CHIFFRE|NOMBRE|LIEU|MONTANT|PARTENAIRE|DONATEUR|TITRE|CITATION|LIEN|BROUILLON',
  // Any words in square brackets.
  blanks: '[a-zà-ÿœ]',
  counted:
    'pour cent|millions?|personnes|réfugiée?s|familles|ménages|enfants|femmes|hommes|filles|garçons|déplacée?s|écoles|villages|communes',
  romans: 'siècle|session|congrès|jeux|olymp|conférence|forum|sommet|anniversaire|légion',
};

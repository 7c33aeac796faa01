// How French writes what leads to a person.
import { latin } from '../latin.ts';
import type { Persons } from '../persons.ts';

const word = '\\p{Lu}\\p{Ll}[\\p{L}’-]*';
const name = (nth: number) =>
  `(?<!\\p{L}|\\b(?:à|de|du|des|en|la|le|les|pour|au|aux) )(?<name${nth}>${word}(?: ${word}){0,2})`;
const age = (nth: number) => `(?<age${nth}>[1-9]\\d{0,2})`;

export const persons: Persons = {
  phone:
    /(?<!\p{L})(?:tél|téléphon\p{L}*|portable|mobile|appel\p{L}*|numéro|ligne verte|whatsapp|signal|fax|sms)(?!\p{L})[^;!?]*$/iu,
  address: new RegExp(
    latin(
      /(?<![\p{L}\p{N}])\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.|boulevard|bd|allée|impasse|chemin|quai) (?:\p{L}[\p{L}’.-]*[ ]?){1,5}|(?<!\p{L})(?:appartement|appt\.?) (?:n° ?)?\d{1,4}(?![\p{L}\p{N}])/u
        .source,
    ),
    'giu',
  ),
  open: /(?<!\p{L})(?:centres? (?:d’accueil|social|sociaux|de santé|d’information|culturel|de service|communautaire)|bureaux?|siège|ministère|direction|ambassade|consulat|tribunal|tribunaux|cour|écoles?|lycée|collège|universités?|jardin d’enfants|bibliothèque|musée|théâtre|cliniques?|hôpita(?:l|ux)|dispensaire|pharmacies?|banques?|hôtels?|restaurants?|mairie|préfecture|stade|mosquée|église|poste|guichet|agence)(?!\p{L})/iu,
  home: /(?<!\p{L})(?:abris?|foyers?|refuge|maisons?|logements?|famill\p{L}*|habit\p{L}*|viv\p{L}*|résid\p{L}*|appartements?|survivant\p{L}*)(?!\p{L})/iu,
  document: latin(
    '(?<!\\p{L})(?:[Pp]asseport|[Cc]arte d’identité|CNI|[Dd]ossier|[Aa]ttestation|[Cc]ertificat|[Vv]isa)(?: (?:n°|no|numéro))?[ :]{0,3}',
  ),
  named: {
    near: /\d|Âgé|âgé/,
    pattern: latin(
      [
        `${name(1)}(?:, (?:âgée? de )?${age(1)} ans|,? âgée? de ${age(2)} ans| \\(${age(3)} ans\\)| a ${age(4)} ans)`,
        `(?<!\\p{L})[Ââ]gée? de ${age(5)} ans, (?<name2>${word})`,
        `${name(3)},? née? (?:le |en )(?<born1>[^,.;]{0,14}(?:19|20)\\d\\d)`,
      ].join('|'),
    ),
  },
  official:
    /(?<!\p{L})(?:[Mm]inistre|[Rr]eprésentante?|[Dd]irect(?:eur|rice)|[Cc]heffe?|[Pp]réfète?|[Mm]aire|[Gg]ouverneure?|[Aa]mbassad(?:eur|rice)|[Pp]résidente?|[Jj]uge|[Pp]orte-parole|[Ss]ecrétaire|[Cc]ommissaire|[Pp]rofesseure?)(?!\p{L})/u,
  nobody:
    /^(?:\p{L}+s|Enfant|Personne|Population|Elle|Il|On|Celui|Celle|Chacune?|Quiconque|Toute?|Aujourd’hui|Ensuite|Enfin|Cependant)$/u,
};

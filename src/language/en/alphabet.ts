// The alphabet of English, and the words that it took over with letters of their own.
import type { Alphabet } from '../spelling.ts';

export const alphabet: Alphabet = {
  letters: 'abcdefghijklmnopqrstuvwxyz',
  typedFor: { ı: 'i', i̇: 'i', ə: 'a', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ß: 'ss' },
  ofNeighbour: 'ıİ',
  never: /(?!)/u,
  loans:
    'à adiós attaché attachés blasé café cafés cliché clichés communiqué communiqués coöperation crèche crèches crème déjà décor éclair élite élites émigré émigrés entrée entrées exposé exposés façade façades fiancé fiancée fiancés fête fêtes jalapeño manqué matériel mêlée naïve naïvely naïveté née outré papier-mâché passé piñata précis protégé protégés purée raison régime régimes résumé résumés rôle rôles roué sauté señor señora smörgåsbord soirée soirées soufflé tête touché über vis-à-vis voilà zoë'.split(
      ' ',
    ),
};

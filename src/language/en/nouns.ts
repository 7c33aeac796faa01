// English nouns and their numbers, by their spelling.
import type { Nouns } from '../language.ts';

const irregular: Record<string, string> = {
  people: 'person',
  children: 'child',
  women: 'woman',
  men: 'man',
};

export const nouns: Nouns = {
  singularOf(word) {
    const small = word.toLowerCase();
    if (Object.hasOwn(irregular, small)) return irregular[small];
    if (!/[^sui’']s$/.test(small) || /^(?:this|as|its|his|was|has|does|is|us|plus|series|news)$/.test(small))
      return undefined;
    if (/ies$/.test(small)) return `${word.slice(0, -3)}y`;
    return word.slice(0, /(?:ch|sh|x|ss)es$/.test(small) ? -2 : -1);
  },
  pluralOf(word) {
    if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
    return `${word}${/(?:ch|sh|x|s)$/.test(word) ? 'es' : 's'}`;
  },
  isCounted: (word) =>
    !/^(?:per|percent|million|billion|thousand|km|kg|staff|personnel|police|youth|aircraft|out|all|other|others|further|additional|new|young|percent|half)$/i.test(
      word,
    ) && !/(?:ed|ing|ly)$/.test(word),
  ends: /^(?:of|from|in|on|at|by|to|with|for|and|or|who|whom|which|that|was|were|is|are|has|have|had|did|each|more|fewer|less)$/i,
  afterNoun: /^(?:of|from|who|was|were|has|have)$/i,
};

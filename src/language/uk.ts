// Ukrainian.
import type { Language } from './language.ts';
import { countedNouns } from './uk/counted-nouns.ts';
import { leftOvers } from './uk/left-overs.ts';
import { numberWords } from './uk/number-words.ts';
import { parts } from './uk/parts.ts';
import { persons } from './uk/persons.ts';
import { shortForms } from './uk/short-forms.ts';
import { terms } from './uk/terms.ts';

export const uk: Language = {
  shortWords: 'авзіуяйо',
  abbreviations:
    /^(?:рр?|ст|м|обл|вул|просп|пров|буд|кв|див|напр|тис|млн|млрд|грн|коп|год|хв|ін|д|п|с|ред|ім|проф|акад|канд|тел|стор|гл|розд|пор|кг|км|см|т|тощо|орг|уч|шк|кл|мін|макс|прибл|бл|зб|вид)$/iu,
  doubledWords: ['що', 'хто', 'так', 'ні', 'чи', 'то', 'де', 'ну'],
  countedNouns,
  numberWords,
  shortForms,
  parts,
  persons,
  leftOvers,
  terms,
};

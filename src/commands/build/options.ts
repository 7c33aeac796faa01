// `build`: how it is called.
import { type Command, InvalidArgumentError } from 'commander';
import { type EditionName, editionNames, readersEdition, editions as table } from '../../editions/index.ts';
import { ownLanguage } from '../../language/names.ts';
import { addMaking, count } from '../shared/options.ts';

export const build = (command: Command) =>
  addMaking(command.description('make the PDFs'))
    .option(
      '--edition <names>',
      `which editions, with commas between them: ${editionNames.map((name) => `${name} (${table[name].says})`).join(', ')}`,
      editions,
      [readersEdition],
    )
    .option('--jobs <number>', 'how many periods are made at once (else as many as pay)', count);

/** `screen,press` → `['screen', 'press']`. Throws commander's error for what is no edition. */
function editions(value: string): EditionName[] {
  const known = new Intl.ListFormat(ownLanguage, { type: 'disjunction' }).format(editionNames);
  const names = value.split(',').map((name) => name.trim());
  const found = editionNames.filter((name) => names.includes(name));
  if (found.length > 0 && names.every((name) => Object.hasOwn(table, name))) return found;
  throw new InvalidArgumentError(`Write ${known}; several with commas between them.`);
}

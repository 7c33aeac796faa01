// `build`: how it is called.
import { InvalidArgumentError } from 'commander';
import type { Edition } from '../../layout/view.ts';
import type { CommandEntry } from '../shared/command.ts';
import { addMaking } from '../shared/options.ts';

export const build: CommandEntry = {
  name: 'build',
  options: (command) =>
    addMaking(command.description('make the PDFs')).option(
      '--edition <names>',
      'which editions, like screen,press; press: PDF/X-4 for the printer; web: HTML for phones',
      editions,
      ['screen'],
    ),
  load: () => import('./run.ts'),
};

/** `screen,press` → `['screen', 'press']`. Throws commander's error for what is no edition. */
function editions(value: string): Edition[] {
  const known = ['screen', 'press', 'web'] as const;
  const names = value.split(',').map((name) => name.trim());
  const found = known.filter((name) => names.includes(name));
  if (found.length > 0 && names.every((name) => (known as readonly string[]).includes(name))) return found;
  throw new InvalidArgumentError('Write screen, press or web; several with commas between them.');
}

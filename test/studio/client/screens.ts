// Every screen of the studio, by its address and by words that stand there when it is drawn: not in a passage, since what is
// far below the window has no text until somebody goes there.
import { blankDraft } from '../../../src/studio/client/store/draft.ts';
import { shipped } from '../../support/data.ts';

export const screens = [
  { name: 'home', at: '#/', has: 'Azerbaijan' },
  { name: 'new operation', at: '#/+/country', has: 'Month' },
  { name: 'its languages', at: '#/+/languages', has: 'Add a language' },
  { name: 'its names', at: '#/+/names', has: 'What is known is filled in.' },
  { name: 'its contact', at: '#/+/contact', has: 'Telephone' },
  { name: 'its logo', at: '#/+/logo', has: 'Choose the logo' },
  { name: 'its pages', at: '#/+/page', has: 'Main priorities' },
  { name: 'its last step', at: '#/+/ready', has: 'Begin the operation' },
  { name: 'words', at: `#/${shipped}/words`, has: 'Opening' },
  { name: 'figures', at: `#/${shipped}/figures`, has: 'Mine safety' },
  { name: 'out', at: `#/${shipped}/out`, has: 'Package' },
  { name: 'pictures', at: `#/${shipped}/photos`, has: 'Can people be known in it?' },
  { name: 'pages', at: `#/${shipped}/pages`, has: 'Add a block' },
  { name: 'findings', at: `#/${shipped}/findings`, has: 'The map is of 2019.' },
  { name: 'compare', at: `#/${shipped}/compare`, has: 'Implausible' },
] as const;

/** Whether a screen has the pages beside it. */
export const hasPages = ({ at }: { at: string }): boolean => at.startsWith(`#/${shipped}`);

/** A new operation that is half described, as the browser keeps it. */
export const stored = {
  'factsheet new operation': JSON.stringify({
    ...blankDraft,
    iso3: 'GEO',
    languages: ['ka', 'en'],
    month: '2025-03',
  }),
};

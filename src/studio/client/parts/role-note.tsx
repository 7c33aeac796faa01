// Why something is looked at alone: what one’s role does not do, in plain words, above the form that it is about.
import type { PeriodForm } from '../../contract/period.ts';
import { mayChange, mayIn } from '../may.ts';
import type { Tab } from '../store/state.ts';
import { useWords, type Word } from '../words.ts';
import { Icon } from './icon.tsx';

type Note = { words: Word; languages?: string };

export function RoleNote({ form, tab }: { form: PeriodForm; tab: Tab }) {
  const say = useWords();
  const notes = notesOf(form, tab);
  if (notes.length === 0) return null;
  const told = notes.map(({ words, languages = '' }) => say(words, { languages }));
  return (
    <p className="role-note">
      <Icon name="person" />
      <span>{[...told, say('may.ask')].join(' ')}</span>
    </p>
  );
}

/** What is to be said above the form of a tab; nothing where all of it may be done. */
export function notesOf(form: PeriodForm, tab: Tab): readonly Note[] {
  const lacks = (path: Parameters<typeof mayIn>[1], words: Word): Note[] =>
    mayIn(form, path) ? [] : [{ words }];
  const notes: { readonly [Name in Tab]?: () => readonly Note[] } = {
    words: () => ofWords(form),
    figures: () => (mayChange(form, 'figures') ? [] : [{ words: 'may.figures' }]),
    photos: () => lacks('/api/picture', 'may.photos'),
    pages: () => lacks('/api/arrange', 'may.pages'),
    comments: () => lacks('/api/say', 'may.comments'),
    approval: () => lacks('/api/approve', 'may.approval'),
    out: () => [...lacks('/api/build', 'may.out'), ...lacks('/api/mails', 'may.mails')],
  };
  return notes[tab]?.() ?? [];
}

function ofWords(form: PeriodForm): readonly Note[] {
  const own = form.languages.filter(({ language }) => mayChange(form, { text: language }));
  if (own.length === form.languages.length) return [];
  if (own.length === 0) return [{ words: 'may.words' }];
  return [{ words: 'may.someWords', languages: own.map(({ name }) => name).join(', ') }];
}

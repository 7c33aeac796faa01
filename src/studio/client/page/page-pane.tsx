// The pages as they are printed, in one language or in all side by side, as large as one likes.
import { useEffect, useState } from 'react';
import type { PeriodForm } from '../../contract/period.ts';
import { Choice } from '../parts/choice.tsx';
import { useKnown, useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { Sheets } from './sheets.tsx';
import { Zoom } from './zoom.tsx';

/** What `languages` shows when all stand side by side. */
const all = '*';

export function PagePane({ form, opened }: { form: PeriodForm; opened: () => void }) {
  const say = useWords();
  const studio = useStudio();
  const [first] = form.languages;
  const [chosen, choose] = useState(first?.language ?? all);
  // One language alone is that of the passage that is worked in.
  const worked = useKnown(({ focus }) => focus?.language);
  const [followed, follow] = useState(worked);
  if (worked !== followed) {
    follow(worked);
    if (chosen !== all && worked !== undefined) choose(worked);
  }
  const [zoom, setZoom] = useState(1);
  const languages = form.languages.map(({ language }) => language);
  const shown = chosen === all ? languages : languages.filter((one) => one === chosen);
  const wished = shown.join(' ');
  const sharp = Math.min(2, Math.max(1, globalThis.devicePixelRatio * zoom));
  useEffect(() => {
    studio.look(form.id, wished.split(' ').filter(Boolean), Math.round(110 * sharp));
  }, [studio, form.id, wished, sharp]);
  const options = [
    ...form.languages.map(({ language, name }) => ({ id: language, name })),
    ...(languages.length > 1 ? [{ id: all, name: say('page.side') }] : []),
  ];
  return (
    <section className="page-pane" aria-label={say('page.label')}>
      <div className="page-tools">
        <Choice label={say('page.language')} options={options} chosen={chosen} choose={choose} />
        <Drawing />
        <Zoom zoom={zoom} setZoom={setZoom} />
      </div>
      <div className="desk" data-side={shown.length > 1 || undefined}>
        {form.languages
          .filter(({ language }) => shown.includes(language))
          .map((language) => (
            <Sheets key={language.language} language={language} form={form} zoom={zoom} opened={opened} />
          ))}
      </div>
    </section>
  );
}

/** Said aloud as well, but not at every key. */
function Drawing() {
  const say = useWords();
  const isDrawing = useKnown(({ drawing }) => drawing.length > 0);
  return (
    <p className="drawing" data-busy={isDrawing || undefined}>
      {isDrawing && say('page.drawing')}
    </p>
  );
}

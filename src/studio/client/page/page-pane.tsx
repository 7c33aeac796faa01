// The pages as they are printed, in one language or in all side by side, as large as one likes.
import { useCallback, useEffect, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import type { PeriodForm } from '../../contract/period.ts';
import { ComparedPages } from '../compare/compared-pages.tsx';
import { useMay } from '../may.ts';
import { Choice } from '../parts/choice.tsx';
import { Icon } from '../parts/icon.tsx';
import { useKnown, useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { PrintLinks } from './print-links.tsx';
import { Sheets } from './sheets.tsx';
import { Zoom } from './zoom.tsx';

/** What `languages` shows when all stand side by side. */
const all = '*';

export function PagePane({ form, opened }: { form: PeriodForm; opened: () => void }) {
  const say = useWords();
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
  const [isChoosing, setChoosing] = useState(false);
  const maySay = useMay('/api/say');
  const compared = useKnown(({ route, comparison }) =>
    route.screen === 'period' && route.tab === 'compare' ? comparison?.compared : undefined,
  );
  const chosenPlace = useCallback(() => setChoosing(false), []);
  const languages = form.languages.map(({ language }) => language);
  const shown = chosen === all ? languages : languages.filter((one) => one === chosen);
  const sheets = form.languages.filter(({ language }) => shown.includes(language));
  const dotsPerInch = useLook(form.id, shown, zoom);
  const options = [
    ...form.languages.map(({ language, name }) => ({ id: language, name })),
    ...(languages.length > 1 ? [{ id: all, name: say('page.side') }] : []),
  ];
  return (
    <section className="page-pane" aria-label={say('page.label')}>
      <div className="page-tools">
        <Choice label={say('page.language')} options={options} chosen={chosen} choose={choose} />
        <Drawing />
        <PrintLinks period={form.id} languages={sheets} />
        {!compared && maySay && <ChoosePlace isChosen={isChoosing} choose={setChoosing} />}
        <Zoom zoom={zoom} setZoom={setZoom} />
      </div>
      {compared ? (
        <ComparedPages
          last={compared.last}
          now={compared.now}
          languages={sheets}
          zoom={zoom}
          dotsPerInch={dotsPerInch}
        />
      ) : (
        <div className="desk" data-side={shown.length > 1 || undefined}>
          {sheets.map((language) => (
            <Sheets
              key={language.language}
              language={language}
              form={form}
              zoom={zoom}
              opened={opened}
              chosen={isChoosing ? chosenPlace : undefined}
            />
          ))}
        </div>
      )}
    </section>
  );
}

/** A place on a page is chosen next, for a comment. */
function ChoosePlace({ isChosen, choose }: { isChosen: boolean; choose: (isChosen: boolean) => void }) {
  const say = useWords();
  return (
    <ToggleButton
      className="icon-button"
      isSelected={isChosen}
      onChange={choose}
      aria-label={say('comments.onThisPage')}
    >
      <Icon name="comment" />
    </ToggleButton>
  );
}

/** Has the pages drawn in these languages, as finely as they are shown: so many dots an inch. */
function useLook(period: string, languages: readonly string[], zoom: number): number {
  const studio = useStudio();
  const wished = languages.join(' ');
  const sharp = Math.min(2, Math.max(1, globalThis.devicePixelRatio * zoom));
  const dotsPerInch = Math.round(110 * sharp);
  useEffect(() => {
    studio.look(period, wished.split(' ').filter(Boolean), dotsPerInch);
  }, [studio, period, wished, dotsPerInch]);
  return dotsPerInch;
}

/** How long (ms) pages are drawn before it is said: at each key it would be there and gone. */
const patience = 600;

function Drawing() {
  const say = useWords();
  const isDrawing = useKnown(({ drawing }) => drawing.length > 0);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isDrawing) return;
    const timer = setTimeout(() => setLong(true), patience);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isDrawing]);
  return <p className="drawing">{isLong && say('page.drawing')}</p>;
}

// The editor of a passage in the page's own words; from afar, its words alone.
import type { EditorView } from '@codemirror/view';
import { useEffect, useRef, useState } from 'react';
import type { FormLanguage } from '../../contract/period.ts';
import { lightUp } from '../editor/found.ts';
import type { Offered } from '../editor/offered.ts';
import { openEditor, selectIn, showFigures, showSource } from '../editor/passage-editor.ts';
import { useFoundIn } from '../find/found.ts';
import { useStudio } from '../use-studio.ts';
import type { Frame } from './frame.ts';
import { Offers } from './offers.tsx';
import { printedWords } from './printed.ts';
import { useFigures } from './use-figures.ts';
import { useNear } from './use-near.ts';
import { useWorking } from './working.ts';

type Props = {
  /** Its place in the texts; nothing where it is none of them. */
  at?: string;
  source: string;
  label: string;
  language: FormLanguage;
  form: Frame;
  /** It is looked at, and not changed. */
  isReadOnly?: boolean;
  /** The address asks for this passage: it is scrolled to and takes the focus. */
  isWanted: boolean;
  /** And this stretch of its source is selected. */
  select?: readonly [from: number, to: number];
  says: string;
  describedBy: string;
  typed: (source: string) => void;
  focused: () => void;
};

export function Passage(props: Props) {
  const { source, isWanted, says, at = '', language, isReadOnly = false } = props;
  const { current, visited } = useFoundIn(at, language.language);
  const box = useRef<HTMLDivElement>(null);
  const [isNear, come] = useNear(box);
  const [isEntered, enter] = useState(false);
  // Tab leads into an editor that is not open yet, too.
  const early = {
    ...{ role: 'textbox', tabIndex: 0, 'aria-multiline': true, 'aria-label': props.label },
    'aria-describedby': props.describedBy,
    ...(isReadOnly && { 'aria-readonly': true }),
    onFocus: () => {
      come();
      enter(true);
    },
  };
  return (
    <div
      ref={box}
      className="passage-box"
      data-empty={source === '' || undefined}
      data-readonly={isReadOnly || undefined}
    >
      {source === '' && (
        <p className="says" aria-hidden="true" dir="auto">
          {says}
        </p>
      )}
      {isNear || isWanted || current || visited ? (
        // An editor is changed or read from its beginning.
        <Editor key={String(isReadOnly)} {...props} isWanted={isWanted || isEntered} />
      ) : (
        <Early {...props} attributes={early} />
      )}
    </div>
  );
}

function Early({ source, language, form, attributes }: Props & { attributes: object }) {
  return (
    <div className="early" lang={language.language} dir={language.direction} {...attributes}>
      {printedWords(source, form.chips[language.language] ?? {})}
    </div>
  );
}

/** Words that were found stand out; those that are looked at are scrolled to, and selected where a person goes there. */
function useLit(view: EditorView | undefined, { at = '', source, language }: Props): void {
  const { places, current, visited } = useFoundIn(at, language.language);
  useEffect(() => {
    if (!view) return;
    const lit = places.filter(({ start, raw }) => source.startsWith(raw, start));
    lightUp(
      view,
      lit.map(({ start: from, raw, ...place }) => ({
        ...{ from, to: from + raw.length },
        isCurrent: current?.start === from && place.at === at,
      })),
    );
  }, [view, places, current, source, at]);
  useEffect(() => {
    if (view && current) view.dom.closest('fieldset')?.scrollIntoView({ block: 'nearest' });
  }, [view, current]);
  useEffect(() => {
    if (!view || !visited) return;
    const { start, raw } = visited.place;
    if (view.state.sliceDoc(start, start + raw.length) === raw) selectIn(view, start, start + raw.length);
  }, [view, visited]);
}

function Editor(props: Props) {
  const { source, language, form, isWanted } = props;
  const [view, setView] = useState<EditorView>();
  const place = useRef<HTMLDivElement>(null);
  const working = useWorking();
  const studio = useStudio();
  const [offers, setOffers] = useState<readonly Offered[]>([]);
  const latest = useRef({ props, working });
  latest.current = { props, working };
  const figures = useFigures(form, language.language, source);
  useEffect(() => {
    if (!place.current) return;
    const { source, label, language, describedBy, isReadOnly = false } = latest.current.props;
    const opened = openEditor(place.current, {
      ...{ source, label, describedBy, isReadOnly },
      ...{ language: language.language, direction: language.direction },
      typed: (typed) => latest.current.props.typed(typed),
      focused: () => {
        if (!isReadOnly) latest.current.working.work({ view: opened, language: language.language });
        latest.current.props.focused();
      },
      wants: (what) => latest.current.working.want(what),
      pasted: (pasted) => studio.pasted(language.language, pasted),
      offered: setOffers,
    });
    setView(opened);
    return () => opened.destroy();
  }, [studio]);
  useEffect(() => {
    if (view) showSource(view, source);
  }, [view, source]);
  useEffect(() => {
    if (view) showFigures(view, figures);
  }, [view, figures]);
  useEffect(() => {
    if (!view || !isWanted) return;
    const [from, to] = latest.current.props.select ?? [0, 0];
    if (to > from && to <= view.state.doc.length) selectIn(view, from, to);
    else view.focus();
    view.dom.closest('fieldset')?.scrollIntoView({ block: 'center' });
  }, [view, isWanted]);
  useLit(view, props);
  return (
    <>
      <div ref={place} className="editor" />
      {view && offers.length > 0 && <Offers offers={offers} view={view} figures={form.figures} />}
    </>
  );
}

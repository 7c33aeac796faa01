// The editor of a passage in the page's own words; from afar, its words alone.
import type { EditorView } from '@codemirror/view';
import { useEffect, useRef, useState } from 'react';
import type { FormLanguage } from '../../contract/period.ts';
import { openEditor, showFigures, showSource } from '../editor/passage-editor.ts';
import type { Frame } from './frame.ts';
import { printedWords } from './printed.ts';
import { useFigures } from './use-figures.ts';
import { useNear } from './use-near.ts';
import { useWorking } from './working.ts';

type Props = {
  source: string;
  label: string;
  language: FormLanguage;
  form: Frame;
  /** The address asks for this passage: it is scrolled to and takes the focus. */
  isWanted: boolean;
  says: string;
  describedBy: string;
  typed: (source: string) => void;
  focused: () => void;
};

export function Passage(props: Props) {
  const { source, isWanted, says } = props;
  const box = useRef<HTMLDivElement>(null);
  const [isNear, come] = useNear(box);
  const [isEntered, enter] = useState(false);
  // Tab leads into an editor that is not open yet, too.
  const early = {
    tabIndex: 0,
    onFocus: () => {
      come();
      enter(true);
    },
  };
  return (
    <div ref={box} className="passage-box" data-empty={source === '' || undefined}>
      {source === '' && (
        <p className="says" aria-hidden="true" dir="auto">
          {says}
        </p>
      )}
      {isNear || isWanted ? (
        <Editor {...props} isWanted={isWanted || isEntered} />
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

function Editor(props: Props) {
  const { source, language, form, isWanted } = props;
  const [view, setView] = useState<EditorView>();
  const place = useRef<HTMLDivElement>(null);
  const working = useWorking();
  const latest = useRef({ props, working });
  latest.current = { props, working };
  const figures = useFigures(form, language.language, source);
  useEffect(() => {
    if (!place.current) return;
    const { source, label, language, describedBy } = latest.current.props;
    const opened = openEditor(place.current, {
      ...{ source, label, describedBy, language: language.language, direction: language.direction },
      typed: (typed) => latest.current.props.typed(typed),
      focused: () => {
        latest.current.working.work({ view: opened, language: language.language });
        latest.current.props.focused();
      },
      wants: (what) => latest.current.working.want(what),
    });
    setView(opened);
    return () => opened.destroy();
  }, []);
  useEffect(() => {
    if (view) showSource(view, source);
  }, [view, source]);
  useEffect(() => {
    if (view) showFigures(view, figures);
  }, [view, figures]);
  useEffect(() => {
    if (!view || !isWanted) return;
    view.focus();
    view.dom.closest('fieldset')?.scrollIntoView({ block: 'center' });
  }, [view, isWanted]);
  return <div ref={place} className="editor" />;
}

// The editor of a passage in the page's own words, with its tools while it is worked in.
import type { EditorView } from '@codemirror/view';
import { type FocusEvent, useEffect, useRef, useState } from 'react';
import type { FormLanguage, PeriodForm } from '../../contract/period.ts';
import { openEditor, showFigures, showSource } from '../editor/passage-editor.ts';
import { Tools, type Wanted } from './tools.tsx';
import { useFigures } from './use-figures.ts';

type Props = {
  source: string;
  label: string;
  language: FormLanguage;
  form: PeriodForm;
  /** The address asks for this passage: it is scrolled to and takes the focus. */
  isWanted: boolean;
  says: string;
  describedBy: string;
  typed: (source: string) => void;
  focused: (isFocused: boolean) => void;
};

export function Passage(props: Props) {
  const { source, language, form, isWanted } = props;
  const [view, setView] = useState<EditorView>();
  const [isActive, setActive] = useState(false);
  const [wanted, want] = useState<Wanted>();
  const box = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const figures = useFigures(form, language.language, source);
  useEffect(() => {
    if (!place.current) return;
    const { source, label, language, describedBy } = latest.current;
    const opened = openEditor(place.current, {
      ...{ source, label, describedBy, language: language.language, direction: language.direction },
      typed: (typed) => latest.current.typed(typed),
      focused: (isFocused) => latest.current.focused(isFocused),
      wants: want,
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
    box.current?.closest('fieldset')?.scrollIntoView({ block: 'center' });
  }, [view, isWanted]);
  const within = {
    onFocus: () => setActive(true),
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) => {
      if (!currentTarget.contains(relatedTarget)) setActive(false);
    },
  };
  return (
    <div ref={box} className="passage-box" data-empty={source === '' || undefined} {...within}>
      {source === '' && (
        <p className="says" aria-hidden="true" dir="auto">
          {props.says}
        </p>
      )}
      <div ref={place} className="editor" />
      {view && (isActive || wanted) && (
        <Tools
          view={view}
          form={form}
          language={language.language}
          figures={figures}
          wanted={wanted}
          want={want}
        />
      )}
    </div>
  );
}

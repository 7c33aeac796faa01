// What can be done in a passage: bold, italic, a link, a figure. Each has its key.
import type { EditorView } from '@codemirror/view';
import { useRef } from 'react';
import { Button, Popover, Toolbar, Tooltip, TooltipTrigger } from 'react-aria-components';
import type { PeriodForm } from '../../contract/period.ts';
import { insertFigure, replaceWith, toggleStyle } from '../editor/passage-editor.ts';
import type { Figures } from '../editor/shown.ts';
import { around, linked } from '../editor/toggle.ts';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../words.ts';
import { FigureList } from './figure-list.tsx';
import { LinkForm } from './link-form.tsx';

/** What the person has asked for and not answered yet. */
export type Wanted = 'link' | 'figure' | undefined;

type Props = {
  view: EditorView;
  form: PeriodForm;
  language: string;
  figures: Figures;
  wanted: Wanted;
  want: (wanted: Wanted) => void;
};

export function Tools({ view, form, language, wanted, want }: Props) {
  const say = useWords();
  const bar = useRef<HTMLDivElement>(null);
  const done = () => {
    want(undefined);
    view.focus();
  };
  return (
    <div ref={bar} className="tools">
      <Toolbar aria-label={say('tools.label')}>
        <Tool icon="bold" name={say('tools.bold')} press={() => toggleStyle(view, 'strong')} />
        <Tool icon="italic" name={say('tools.italic')} press={() => toggleStyle(view, 'emphasis')} />
        <Tool icon="link" name={say('tools.link')} press={() => want('link')} />
        <Button className="tool" onPress={() => want('figure')}>
          <Icon name="figure" />
          {say('tools.figure')}
        </Button>
      </Toolbar>
      <Popover
        className="popover"
        triggerRef={bar}
        placement="bottom start"
        isOpen={wanted !== undefined}
        onOpenChange={(isOpen) => !isOpen && done()}
      >
        {wanted === 'link' && <LinkForm {...linkAt(view)} link={(address) => link(view, address, done)} />}
        {wanted === 'figure' && (
          <FigureList
            form={form}
            language={language}
            choose={(placeholder) => {
              want(undefined);
              insertFigure(view, placeholder);
            }}
          />
        )}
      </Popover>
    </div>
  );
}

function Tool({ icon, name, press }: { icon: 'bold' | 'italic' | 'link'; name: string; press: () => void }) {
  return (
    <TooltipTrigger delay={500}>
      <Button className="tool" aria-label={name} onPress={press}>
        <Icon name={icon} />
      </Button>
      <Tooltip className="tooltip">{name}</Tooltip>
    </TooltipTrigger>
  );
}

function linkAt({ state }: EditorView): { address: string; isThere: boolean } {
  const { from, to } = state.selection.main;
  const found = around(state.doc.toString(), from, to, 'link');
  return { address: found?.address ?? '', isThere: found !== undefined };
}

function link(view: EditorView, address: string, done: () => void): void {
  const { from, to } = view.state.selection.main;
  const edited = linked(view.state.doc.toString(), from, to, address);
  done();
  if (edited) replaceWith(view, edited);
}

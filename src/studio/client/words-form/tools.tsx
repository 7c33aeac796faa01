// What can be done in the passage that is worked in: bold, italic, a link, a figure. Each has its key.
import type { EditorView } from '@codemirror/view';
import { Button, Popover, Toolbar, Tooltip, TooltipTrigger } from 'react-aria-components';
import type { PeriodForm } from '../../contract/period.ts';
import { insertFigure, replaceWith, toggleStyle } from '../editor/passage-editor.ts';
import { around, linked } from '../editor/toggle.ts';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../words.ts';
import { FigureList } from './figure-list.tsx';
import { FormList } from './form-list.tsx';
import { LinkForm } from './link-form.tsx';
import type { Active, Wanted } from './working.ts';

type Props = {
  active: Active | undefined;
  form: PeriodForm;
  wanted: Wanted;
  want: (wanted: Wanted) => void;
};

export function Tools({ active, form, wanted, want }: Props) {
  const say = useWords();
  const tool = { isDisabled: !active };
  return (
    <Toolbar className="tools" aria-label={say('tools.label')}>
      <Tool
        {...tool}
        icon="bold"
        name={say('tools.bold')}
        press={() => active && toggleStyle(active.view, 'strong')}
      />
      <Tool
        {...tool}
        icon="italic"
        name={say('tools.italic')}
        press={() => active && toggleStyle(active.view, 'emphasis')}
      />
      <Tool {...tool} icon="link" name={say('tools.link')} press={() => want('link')} />
      <Button {...tool} className="tool" onPress={() => want('figure')}>
        <Icon name="figure" />
        {say('tools.figure')}
      </Button>
      {active && <Asked active={active} form={form} wanted={wanted} want={want} />}
    </Toolbar>
  );
}

/** The list or form that was asked for, at the passage. */
function Asked({ active: { view, language }, form, wanted, want }: Props & { active: Active }) {
  const box = { current: view.dom };
  const done = () => {
    want(undefined);
    view.focus();
  };
  return (
    <Popover
      className="popover"
      triggerRef={box}
      placement="bottom start"
      isOpen={wanted !== undefined}
      onOpenChange={(isOpen) => !isOpen && done()}
    >
      {wanted === 'link' && <LinkForm {...linkAt(view)} link={(address) => link(view, address, done)} />}
      {wanted === 'figure' && (
        <FigureList form={form} language={language} choose={(figure) => want({ figure })} />
      )}
      {typeof wanted === 'object' && (
        <FormList
          name={wanted.figure}
          label={form.figures.find(({ name }) => name === wanted.figure)?.label ?? wanted.figure}
          language={language}
          choose={(placeholder) => {
            want(undefined);
            insertFigure(view, placeholder);
          }}
        />
      )}
    </Popover>
  );
}

type ToolProps = {
  icon: 'bold' | 'italic' | 'link';
  name: string;
  isDisabled: boolean;
  press: () => void;
};

function Tool({ icon, name, isDisabled, press }: ToolProps) {
  return (
    <TooltipTrigger delay={500}>
      <Button className="tool" aria-label={name} isDisabled={isDisabled} onPress={press}>
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

// What can be done in the passage that is worked in: bold, italic, a link, a figure. Each has its key.
import type { EditorView } from '@codemirror/view';
import type { ReactNode } from 'react';
import { Button, Popover, Toolbar } from 'react-aria-components';
import { flushSync } from 'react-dom';
import type { PeriodForm } from '../../contract/period.ts';
import { insertFigure, replaceWith, toggleStyle } from '../editor/passage-editor.ts';
import { around, linked } from '../editor/toggle.ts';
import { mayChange } from '../may.ts';
import { Icon } from '../parts/icon.tsx';
import { Tip } from '../parts/tip.tsx';
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
  /** What else can be done, for all passages. */
  children?: ReactNode;
};

export function Tools({ active, form, wanted, want, children }: Props) {
  const say = useWords();
  const tool = { isDisabled: !active };
  const mayAny = form.languages.some(({ language }) => mayChange(form, { text: language }));
  if (!mayAny) return children && <div className="tools">{children}</div>;
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
      <Tip says={say('tools.figureSays')}>
        <Button {...tool} className="tool" onPress={() => want('figure')}>
          <Icon name="figure" />
          {say('tools.figure')}
        </Button>
      </Tip>
      {children}
      {active && <Asked active={active} form={form} wanted={wanted} want={want} />}
    </Toolbar>
  );
}

/** The list or form that was asked for, at the passage. */
function Asked({ active: { view, language }, form, wanted, want }: Props & { active: Active }) {
  const box = { current: view.dom };
  // Shut before the passage is focused: while the list is open, it takes the focus back, and keys that are typed on are lost.
  const shut = () => flushSync(() => want(undefined));
  const done = () => {
    shut();
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
          {...(wanted.placeholder !== undefined && { now: wanted.placeholder })}
          another={() => want('figure')}
          choose={(placeholder) => {
            shut();
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
    <Tip says={name}>
      <Button className="tool" aria-label={name} isDisabled={isDisabled} onPress={press}>
        <Icon name={icon} />
      </Button>
    </Tip>
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

// A button that opens a dialog over the screen, and how the form in it ends.
import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../words.ts';

type Props = {
  /** The button. */
  opens: ReactNode;
  /** What is asked; it is given what closes it. */
  children: (close: () => void) => ReactNode;
  /** Of a dialog that has no heading. */
  label?: string;
  /** How wide it is. */
  size?: 'gallery-modal' | 'history';
  /** A last question. */
  role?: 'dialog' | 'alertdialog';
};

/** A dialog without a heading is a small one, named by its label. */
export function Asking({ opens, children, label, size, role = 'dialog' }: Props) {
  return (
    <DialogTrigger>
      {opens}
      <ModalOverlay className="overlay" isDismissable>
        <Modal className={size === undefined ? 'modal' : `modal ${size}`}>
          <Dialog
            role={role}
            {...(label !== undefined && { className: 'small-dialog', 'aria-label': label })}
          >
            {({ close }) => children(close)}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

/** The end of a form that is asked: it is left, or sent. */
export function FormEnd({ leave, left, says }: { leave: () => void; left?: string; says: string }) {
  const say = useWords();
  return (
    <div className="buttons">
      <Button className="secondary" onPress={leave}>
        {left ?? say('cancel')}
      </Button>
      <Button className="primary" type="submit">
        {says}
      </Button>
    </div>
  );
}

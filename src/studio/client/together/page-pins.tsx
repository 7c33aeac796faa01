// Comments on a page: pins where they are, and, while one is being made, the page to choose its place on.
import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { FormLanguage } from '../../contract/period.ts';
import type { Anchor } from '../../contract/together.ts';
import { Icon } from '../parts/icon.tsx';
import { hashOf } from '../store/route.ts';
import { useKnown } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { NewComment } from './new-comment.tsx';
import { threadsAt } from './of-anchor.ts';

type Props = { period: string; number: number; language: FormLanguage };

/** Open ones alone. One of the whole page stands in its corner. */
export function PagePins({ period, number, language }: Props) {
  const say = useWords();
  const key = `page ${language.language} ${number}`;
  const threads = useKnown(({ together }) => threadsAt(together, key));
  return threads
    .filter(({ settled }) => !settled)
    .map(({ id, on, by, text }) => {
      const { x, y = 0 } = 'page' in on ? on : {};
      return (
        <a
          key={id}
          className="page-pin"
          href={hashOf({ screen: 'period', period, tab: 'comments', at: id })}
          data-whole={x === undefined || undefined}
          style={{ insetInlineStart: `${(x ?? 0) * 100}%`, insetBlockStart: `${y * 100}%` }}
          aria-label={say('comments.pin', { name: by, text })}
        >
          <Icon name="comment" />
        </a>
      );
    });
}

type ChoosingProps = Omit<Props, 'period'> & { chosen: () => void };

/** By keys the whole page is chosen. */
export function ChoosePlace({ number, language, chosen }: ChoosingProps) {
  const say = useWords();
  const [on, choose] = useState<Anchor>();
  return (
    <>
      <button
        type="button"
        className="choose-place"
        aria-label={say('comments.choosePlace', { number })}
        onClick={({ detail, currentTarget, clientX, clientY }) => {
          const page = { page: number, language: language.language };
          const box = currentTarget.getBoundingClientRect();
          const part = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
          const at = { x: part((clientX - box.x) / box.width), y: part((clientY - box.y) / box.height) };
          choose(detail === 0 ? page : { ...page, ...at });
        }}
      />
      <ModalOverlay
        className="overlay"
        isDismissable
        isOpen={on !== undefined}
        onOpenChange={(isOpen) => !isOpen && choose(undefined)}
      >
        <Modal className="modal">
          <Dialog>
            <Heading slot="title">{say('comments.onPage', { number, language: language.name })}</Heading>
            {on && (
              <NewComment
                on={on}
                done={(isSaid) => {
                  choose(undefined);
                  if (isSaid) chosen();
                }}
              />
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}

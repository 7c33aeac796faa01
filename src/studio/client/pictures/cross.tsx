// The cross on a picture: moved by the mouse, by a finger, or by the arrow keys.
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import { useWords } from '../words.ts';
import { type Point, stepped } from './stepped.ts';

type Props = {
  focus: Point;
  label: string;
  describedBy: string;
  /** The address asks for it: it takes the focus of the keys. */
  isWanted: boolean;
  move: (to: Point) => void;
  /** It stays there. */
  set: (to: Point) => void;
};

/** How long (ms) after the last key it stays. */
const pause = 500;

export function Cross({ focus, label, describedBy, isWanted, move, set }: Props) {
  const say = useWords();
  const area = useRef<HTMLDivElement>(null);
  const cross = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (!isWanted) return;
    cross.current?.focus();
    cross.current?.scrollIntoView({ block: 'center' });
  }, [isWanted]);
  const at = ({ clientX, clientY }: PointerEvent): Point => {
    const box = area.current?.getBoundingClientRect();
    return box
      ? rounded({ x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height })
      : focus;
  };
  const isHeld = ({ pointerId }: PointerEvent) => area.current?.hasPointerCapture(pointerId) ?? false;
  const pressed = (event: KeyboardEvent) => {
    const to = stepped(focus, event);
    if (!to) return;
    event.preventDefault();
    move(to);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => set(to), pause);
  };
  const across = Math.round(focus.x * 100);
  return (
    <div
      ref={area}
      className="cross-area"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        cross.current?.focus({ preventScroll: true });
        move(at(event));
      }}
      onPointerMove={(event) => isHeld(event) && move(at(event))}
      onPointerUp={(event) => isHeld(event) && set(at(event))}
      onPointerCancel={() => set(focus)}
    >
      <div
        ref={cross}
        className="cross"
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-describedby={describedBy}
        aria-valuenow={across}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuetext={say('pictures.at', { across, down: Math.round(focus.y * 100) })}
        onKeyDown={pressed}
        style={{ left: `${focus.x * 100}%`, top: `${focus.y * 100}%` }}
      />
    </div>
  );
}

/** Within the picture, to a hundredth. */
function rounded({ x, y }: Point): Point {
  const near = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;
  return { x: near(x), y: near(y) };
}

// Whether a part of a long form is near what is seen: editors are opened there, and stay.
import { type RefObject, useEffect, useState } from 'react';

/** How far (px) beyond the window counts as near. */
const margin = 900;

export function useNear(place: RefObject<HTMLElement | null>): [isNear: boolean, come: () => void] {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (isNear || !place.current) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { root: place.current.closest('.forms-side'), rootMargin: `${margin}px 0px` },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [isNear, place]);
  return [isNear, () => setNear(true)];
}

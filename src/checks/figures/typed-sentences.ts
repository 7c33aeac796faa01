// Cuts what is typed into sentences.

/** Cuts a text into sentences once; gives for an offset the sentence around it, from the stop before to the stop after. */
export function sentencesOf(text: string): (index: number) => { text: string; start: number } {
  const stops = [...text.matchAll(/[.!?;…](?=\s|$)|\n/gu)].map((stop) => stop.index + 1);
  return (index) => {
    const start = stops.findLast((stop) => stop <= index) ?? 0;
    const end = stops.find((stop) => stop > index) ?? text.length;
    return { text: text.slice(start, end), start };
  };
}

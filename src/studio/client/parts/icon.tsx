// The studio's few drawings, in the colour of the words beside them. They say nothing that words do not say too.

const drawings = {
  sheet: 'M5 2.5h10v15H5zM7.5 6h5M7.5 9h5M7.5 12h3',
  undo: 'M8 5 4 9l4 4M4.5 9H13a3.5 3.5 0 0 1 0 7h-2',
  redo: 'm12 5 4 4-4 4M15.5 9H7a3.5 3.5 0 0 0 0 7h2',
  plus: 'M10 4v12M4 10h12',
  pencil: 'm4 16 .8-3.6 8.6-8.6 2.8 2.8-8.6 8.6zM11.4 5.8l2.8 2.8',
  minus: 'M4 10h12',
  close: 'm5 5 10 10M15 5 5 15',
  bold: 'M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z',
  italic: 'M9 4h6M5 16h6M12 4 8 16',
  link: 'M8.5 11.5a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2l-1 1M11.5 8.5a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2l1-1',
  figure: 'M7.5 3.5 6 16.5M14 3.5l-1.5 13M3.5 7.5h13M3 12.5h13',
  warning: 'M10 3 2.5 16.5h15zM10 8v4M10 14v.5',
  file: 'M5 2.5h6.5L15 6v11.5H5zM11.5 2.5V6H15',
  down: 'M10 3v9M6 8.5l4 4 4-4M4 16.5h12',
  grip: 'M7.5 4v.5M7.5 10v.5M7.5 16v.5M12.5 4v.5M12.5 10v.5M12.5 16v.5',
  lower: 'M10 4v12M5 11l5 5 5-5',
  bin: 'M4 6h12M8 6V4h4v2M6 6l.7 10.5h6.6L14 6M8.7 9v5M11.3 9v5',
  check: 'm4 10.5 4 4 8-9',
  bleed: 'M6 5.5h8v9H6zM6 1v2.5M14 1v2.5M6 16.5V19M14 16.5V19M1.5 5.5H4M16 5.5h2.5M1.5 14.5H4M16 14.5h2.5',
  print: 'M6 7.5V3h8v4.5M6 14H3.5V7.5h13V14H14M6 11.5h8V17H6z',
  compare: 'M8 4H3.5v12H8M12 4h4.5v12H12M10 2v16',
  page: 'M4 3h12v14H4z',
  comment: 'M3.5 4h13v9H9.5L6 16v-3H3.5z',
  person: 'M10 10a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM4 16.5c.6-3 3-4.3 6-4.3s5.4 1.3 6 4.3',
  history: 'M4.2 8A6 6 0 1 1 4 11M4 4v4h4M10 7v3.5l2.5 1.5',
  find: 'M8.5 3.5a5 5 0 1 1 0 10 5 5 0 0 1 0-10M12.2 12.2 17 17',
  fold: 'm5 12 5-5 5 5',
  forward: 'm8 4 6 6-6 6',
  unfold: 'm5 8 5 5 5-5',
  up: 'M10 16V4M5 9l5-5 5 5',
} as const;

export function Icon({ name }: { name: keyof typeof drawings }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  );
}

// The studio's few drawings, in the colour of the words beside them. They say nothing that words do not say too.

const drawings = {
  sheet: 'M5 2.5h10v15H5zM7.5 6h5M7.5 9h5M7.5 12h3',
  undo: 'M8 5 4 9l4 4M4.5 9H13a3.5 3.5 0 0 1 0 7h-2',
  redo: 'm12 5 4 4-4 4M15.5 9H7a3.5 3.5 0 0 0 0 7h2',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  close: 'm5 5 10 10M15 5 5 15',
  bold: 'M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z',
  italic: 'M9 4h6M5 16h6M12 4 8 16',
  link: 'M8.5 11.5a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2l-1 1M11.5 8.5a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2l1-1',
  figure: 'M7.5 3.5 6 16.5M14 3.5l-1.5 13M3.5 7.5h13M3 12.5h13',
  warning: 'M10 3 2.5 16.5h15zM10 8v4M10 14v.5',
  file: 'M5 2.5h6.5L15 6v11.5H5zM11.5 2.5V6H15',
  down: 'M10 3v9M6 8.5l4 4 4-4M4 16.5h12',
  check: 'm4 10.5 4 4 8-9',
  page: 'M4 3h12v14H4z',
  forward: 'm8 4 6 6-6 6',
} as const;

export function Icon({ name }: { name: keyof typeof drawings }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  );
}

/** Outlines on a grid of 20, drawn with the colour of the text around them. */
const PATHS = {
  alert: 'M10 3 2.5 16.5h15L10 3Zm0 5v4m0 2.2v.3',
  arrowLeft: 'M16 10H4m5-5-5 5 5 5',
  bell: 'M5 8.5a5 5 0 0 1 10 0c0 4 1.5 5 1.5 5h-13S5 12.5 5 8.5ZM8.3 16.5a2 2 0 0 0 3.4 0',
  check: 'm4 10.5 4 4 8-9',
  checkCircle: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15Zm-3.3-7.3 2.3 2.3 4.3-5',
  chevron: 'm7 4 6 6-6 6',
  circle: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15Z',
  clock: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM10 6v4.3l2.8 1.7',
  close: 'm5 5 10 10M15 5 5 15',
  copy: 'M7 7V3.5h9.5V13H13M3.5 7H13v9.5H3.5V7Z',
  cross: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM7.3 7.3l5.4 5.4m0-5.4-5.4 5.4',
  dash: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM6.8 10h6.4',
  document: 'M5 2.5h6.5L15.5 6.5v11H5v-15Zm6.5 0v4h4M7.5 10.5h5.5m-5.5 3h5.5',
  download: 'M10 3v9.5m-4-4 4 4 4-4M3.5 16.5h13',
  flag: 'M5 17.5v-14h10l-2.2 3.7L15 11H5',
  help: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM7.7 8a2.3 2.3 0 1 1 3.4 2c-.7.4-1.1.8-1.1 1.6m0 2.3v.2',
  link: 'M11.5 4.5H15.5V8.5M15.3 4.7 9 11M8.5 4.5h-5v12h12v-5',
  lock: 'M5 9h10v8H5V9Zm2 0V6.5a3 3 0 0 1 6 0V9m-3 3v2.2',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  minus: 'M4 10h12',
  people:
    'M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-5.5 7c0-3 2.3-4.7 5.5-4.7s5.5 1.7 5.5 4.7M13 4a2.7 2.7 0 0 1 0 5.2m2 3c2 .6 3 2.1 3 4.3',
  person: 'M10 9.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM3.5 17c0-3.2 2.7-5 6.5-5s6.5 1.8 6.5 5',
  play: 'M6.5 4v12l9-6-9-6Z',
  note: 'M3.5 4h13v9.5H9L5.5 16.5v-3h-2V4Z',
  plus: 'M10 4v12M4 10h12',
  redo: 'M16.5 4v4.5H12M16 8.3A6 6 0 1 0 15 14',
  scale: 'M10 3v14M6 17h8M3.5 6.5 10 5l6.5 1.5M3.5 6.5l-2 5.5h4l-2-5.5Zm13 0-2 5.5h4l-2-5.5Z',
  search: 'M9 15a6 6 0 1 0 0-12 6 6 0 0 0 0 12Zm4.3-1.7L17 17',
  trash: 'M3.5 5.5h13M8 5.5V3.5h4v2M5.5 5.5l.7 11h7.6l.7-11M8.5 8.5v5m3-5v5',
  undo: 'M3.5 4v4.5H8M4 8.3A6 6 0 1 1 5 14',
  upload: 'M10 12.5V3m-4 4 4-4 4 4M3.5 16.5h13',
  fit: 'M3.5 7.5v-4h4m5 0h4v4m0 5v4h-4m-5 0h-4v-4',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration: what it says is always also written. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The outline itself, for places outside of React. */
export const iconPath = (name: IconName): string => PATHS[name];

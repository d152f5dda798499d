/** The menu of the desktop window. A `&` stands before the letter that opens an entry with Alt. English is the reference for keys. */
export const desktopMenuEn = {
  shop: '&Shop',
  quit: '&Quit Buka',
  hide: 'Hide Buka',
  'hide-others': 'Hide others',
  'show-all': 'Show all',
  edit: '&Edit',
  undo: '&Undo',
  redo: '&Redo',
  cut: 'Cu&t',
  copy: '&Copy',
  paste: '&Paste',
  'select-all': 'Select &all',
  view: '&View',
  reload: '&Reload the screen',
  larger: '&Larger',
  smaller: '&Smaller',
  'usual-size': '&Usual size',
  'full-screen': '&Full screen',
  help: '&Help',
  updates: '&Update Buka by itself when nothing waits',
  version: 'Buka 补卡台 {version}',
  'start-refused':
    'Buka does not start with --{name}, which would take one of its guards away. Start it without. On a Linux system that gives programs no user namespaces, install the .deb package instead of the AppImage.',
  'start-failed':
    'Buka could not start. Nothing was changed. Restart the computer; if it happens again, call for help.',
} as const;

export type DesktopMenuKey = keyof typeof desktopMenuEn;

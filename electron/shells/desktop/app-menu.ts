import type { MenuItemConstructorOptions } from 'electron';
import type { Language } from '../../../shared/domain/language.ts';
import { createTranslate } from '../../../shared/text/catalogue.ts';
import { desktopMenuTexts } from '../../../shared/text/screens/desktop-menu/desktop-menu.ts';

export interface AppMenuOptions {
  readonly language: Language;
  readonly platform: NodeJS.Platform;
  readonly version: string;
  readonly isDevelopment: boolean;
  readonly updates: 'off' | 'on';
  readonly onUpdates: (updates: 'off' | 'on') => void;
}

/** A menu of what the window itself can do; everything of the trade is in the screens. Every entry can be reached with keys alone. */
export function describeAppMenu(options: AppMenuOptions): MenuItemConstructorOptions[] {
  const isMac = options.platform === 'darwin';
  const translate = createTranslate(desktopMenuTexts, options.language, 'CA');
  // On a Mac no letter opens an entry, and the sign for it would be shown.
  const say: typeof translate = (key, values) => {
    const label = translate(key, values);
    return isMac ? label.replace(/\(&\w\)/u, '').replace('&', '') : label;
  };
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const hiding: MenuItemConstructorOptions[] = [
    { role: 'hide', label: say('hide') },
    { role: 'hideOthers', label: say('hide-others') },
    { role: 'unhide', label: say('show-all') },
    separator,
  ];
  return [
    { label: isMac ? 'Buka' : say('shop'), submenu: [...(isMac ? hiding : []), { role: 'quit', label: say('quit') }] },
    {
      label: say('edit'),
      submenu: [
        { role: 'undo', label: say('undo') },
        { role: 'redo', label: say('redo') },
        separator,
        { role: 'cut', label: say('cut') },
        { role: 'copy', label: say('copy') },
        { role: 'paste', label: say('paste') },
        { role: 'selectAll', label: say('select-all') },
      ],
    },
    {
      label: say('view'),
      submenu: [
        { role: 'reload', label: say('reload') },
        separator,
        { role: 'zoomIn', label: say('larger') },
        { role: 'zoomOut', label: say('smaller') },
        { role: 'resetZoom', label: say('usual-size') },
        separator,
        { role: 'togglefullscreen', label: say('full-screen') },
        ...(options.isDevelopment ? [separator, developerTools] : []),
      ],
    },
    {
      label: say('help'),
      submenu: [
        {
          type: 'checkbox',
          label: say('updates'),
          checked: options.updates === 'on',
          click: ({ checked }) => options.onUpdates(checked ? 'on' : 'off'),
        },
        separator,
        { label: say('version', { version: options.version }), enabled: false },
      ],
    },
  ];
}

const developerTools: MenuItemConstructorOptions = { role: 'toggleDevTools' };

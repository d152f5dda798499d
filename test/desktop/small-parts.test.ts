import { describe, expect, test } from 'vitest';
import { languages } from '../../shared/domain/language.ts';
import { desktopMenuTexts } from '../../shared/text/screens/desktop-menu/desktop-menu.ts';
import { describeAppMenu } from '../../electron/shells/desktop/app-menu.ts';
import { chooseScreenLanguage } from '../../electron/shells/desktop/screen-language.ts';
import { placeWindow } from '../../electron/shells/desktop/window-place.ts';

describe('the window’s place', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1080 };
  const left = { x: -1280, y: 0, width: 1280, height: 1024 };
  const last = { x: 100, y: 50, width: 1300, height: 900, maximised: false };

  test('is the last one', () => {
    expect(placeWindow(last, [screen])).toEqual({ x: 100, y: 50, width: 1300, height: 900 });
    expect(placeWindow({ ...last, x: -1_200 }, [screen, left])).toMatchObject({ x: -1_200 });
  });

  test('is left to the system where there is none, or where its screen is gone', () => {
    expect(placeWindow(null, [screen])).toEqual({ width: 1280, height: 800 });
    for (const gone of [{ x: -1_250 }, { x: 1_850 }, { y: 1_000 }, { y: -40 }])
      expect(placeWindow({ ...last, ...gone }, [screen])).toEqual({ width: 1300, height: 900 });
    expect(placeWindow(last, [])).toEqual({ width: 1300, height: 900 });
  });

  test('is never too small for the counter', () => {
    expect(placeWindow({ ...last, width: 100, height: 100 }, [screen])).toMatchObject({ width: 960, height: 640 });
  });
});

test('the language before anybody has chosen is the first of the computer’s that Buka speaks', () => {
  expect(chooseScreenLanguage('fr', ['nl-BE'])).toBe('fr');
  expect(chooseScreenLanguage(null, ['de-DE', 'nl-BE', 'fr-BE'])).toBe('nl');
  expect(chooseScreenLanguage(null, ['zh-Hant-TW'])).toBe('zh-CN');
  expect(chooseScreenLanguage(null, ['de-DE'])).toBe('en');
  expect(chooseScreenLanguage(null, [])).toBe('en');
});

describe('the menu', () => {
  const menuOf = (language: (typeof languages)[number], platform: NodeJS.Platform = 'win32') =>
    describeAppMenu({
      language,
      platform,
      version: '1.2.3',
      isDevelopment: false,
      updates: 'off',
      onUpdates: () => undefined,
    });
  const labelsOf = (items: readonly { readonly label?: string }[]) =>
    items.map(({ label }) => label ?? '').filter(Boolean);
  const submenuOf = (item: ReturnType<typeof menuOf>[number]) => (Array.isArray(item.submenu) ? item.submenu : []);

  test.each(languages)('opens every entry with a letter of its own in %s', (language) => {
    const menu = menuOf(language);
    for (const labels of [
      labelsOf(menu),
      ...menu.map((item) => labelsOf(submenuOf(item).filter(({ enabled }) => enabled !== false))),
    ]) {
      const letters = labels.map((label) => /&(\p{L})/u.exec(label)?.[1]?.toLowerCase());
      expect(letters, labels.join()).not.toContain(undefined);
      expect(new Set(letters).size, labels.join()).toBe(letters.length);
    }
  });

  test.each(languages)('shows no sign for a letter on a Mac in %s', (language) => {
    const menu = menuOf(language, 'darwin');
    expect([...labelsOf(menu), ...menu.flatMap((item) => labelsOf(submenuOf(item)))].join()).not.toContain('&');
  });

  test('has every label in every language, and none twice', () => {
    for (const language of languages) {
      const used = JSON.stringify(menuOf(language, 'darwin'));
      for (const [key, message] of Object.entries(desktopMenuTexts.messages[language])) {
        if (['start-failed', 'start-refused', 'version', 'shop'].includes(key)) continue;
        expect(used, `${language} ${key}`).toContain(message.replace(/\(&\w\)/u, '').replace('&', ''));
      }
    }
  });

  test('switches updates on and off', () => {
    const wished: string[] = [];
    const menu = describeAppMenu({
      language: 'en',
      platform: 'linux',
      version: '1.2.3',
      isDevelopment: false,
      updates: 'on',
      onUpdates: (updates) => wished.push(updates),
    });
    const item = menu.flatMap(submenuOf).find(({ type }) => type === 'checkbox');
    expect(item?.checked).toBe(true);
    for (const checked of [false, true]) item?.click?.({ checked } as never, undefined, {});
    expect(wished).toEqual(['off', 'on']);
  });

  test('offers developer tools only while the program is worked on', () => {
    const options = {
      language: 'en',
      platform: 'linux',
      version: '1',
      updates: 'off',
      onUpdates: () => undefined,
    } as const;
    expect(JSON.stringify(describeAppMenu({ ...options, isDevelopment: true }))).toContain('toggleDevTools');
    expect(JSON.stringify(describeAppMenu({ ...options, isDevelopment: false }))).not.toContain('toggleDevTools');
  });
});

import type { WindowPlace } from '../../ports/preferences.ts';

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Wide enough for the counter's two columns; less only where the screen itself is smaller. */
export const leastWindow = { width: 960, height: 640 } as const;

const usualWindow = { width: 1280, height: 800 } as const;

/** So much of a window must lie on some screen that its title can be seen and taken hold of. */
const leastVisible = 120;

/** Where the window opens: where it was, unless the screen it stood on is gone. */
export function placeWindow(
  last: WindowPlace | null,
  screens: readonly Area[],
): { readonly width: number; readonly height: number; readonly x?: number; readonly y?: number } {
  if (last === null) return usualWindow;
  const size = {
    width: Math.max(last.width, leastWindow.width),
    height: Math.max(last.height, leastWindow.height),
  };
  const isReachable = screens.some(
    (screen) =>
      last.x + size.width >= screen.x + leastVisible &&
      last.x <= screen.x + screen.width - leastVisible &&
      last.y >= screen.y &&
      last.y <= screen.y + screen.height - leastVisible,
  );
  return isReachable ? { ...size, x: last.x, y: last.y } : size;
}

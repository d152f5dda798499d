import type { Page } from '@playwright/test';

/** The longest of each kind since the watch began, in milliseconds. */
export interface LongestFrames {
  /** From one frame to the next. */
  readonly betweenFramesMs: number;
  /** Work that kept the page from drawing, as the browser itself reports it; nothing under 50 is reported. */
  readonly longTaskMs: number;
}

interface WatchedWindow extends Window {
  stopFrameWatch?: () => LongestFrames;
}

export async function watchFrames(page: Page): Promise<() => Promise<LongestFrames>> {
  await page.evaluate(() => {
    let betweenFramesMs = 0;
    let longTaskMs = 0;
    let last = 0;
    let isOver = false;
    const onFrame = (at: number): void => {
      if (last > 0) betweenFramesMs = Math.max(betweenFramesMs, at - last);
      last = at;
      if (!isOver) requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longTaskMs = Math.max(longTaskMs, duration);
    });
    observer.observe({ entryTypes: ['longtask', 'long-animation-frame'] });
    (window as WatchedWindow).stopFrameWatch = () => {
      isOver = true;
      observer.disconnect();
      return { betweenFramesMs, longTaskMs };
    };
  });
  return () =>
    page.evaluate(() => {
      const { stopFrameWatch } = window as WatchedWindow;
      if (!stopFrameWatch) throw new Error('nobody watches');
      return stopFrameWatch();
    });
}

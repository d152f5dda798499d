import type { Page } from '@playwright/test';

/** What of the text on the screen nobody could read: cut off at an edge, or beside the page. */
export function findClipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const name = (element: Element): string => [element.tagName.toLowerCase(), ...element.classList].join('.');
    /** A wide table has a frame of its own to move in; the page around it stands still. */
    const scrollsInItself = (element: Element): boolean => {
      for (let up = element.parentElement; up && !up.matches('main, body'); up = up.parentElement)
        if (/auto|scroll/.test(getComputedStyle(up).overflowX) && up.getBoundingClientRect().right <= innerWidth + 1)
          return true;
      return false;
    };
    const root = document.scrollingElement ?? document.documentElement;
    if (root.scrollWidth > window.innerWidth + 1) {
      found.push(`the page is ${root.scrollWidth} wide in ${window.innerWidth}`);
    }
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const style = getComputedStyle(element);
      if (style.visibility === 'hidden' || element.clientWidth <= 1) continue;
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
      const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      const isWider = element.scrollWidth > element.clientWidth + 1;
      if (isWider && hides(style.overflowX) && (element.textContent ?? '').trim() !== '')
        found.push(`${name(element)} cuts ${element.scrollWidth} to ${element.clientWidth}`);
      if (hasText && hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
        found.push(`${name(element)} cuts the height ${element.scrollHeight} to ${element.clientHeight}`);
      if (element.matches('main') && isWider) found.push('the place scrolls sideways');
      if (hasText && !element.closest('.visually-hidden')) {
        const box = element.getBoundingClientRect();
        if (!scrollsInItself(element) && box.width > 0 && box.right > window.innerWidth + 1)
          found.push(`${name(element)} ends ${Math.round(box.right - window.innerWidth)} beside the page`);
      }
    }
    return found;
  });
}

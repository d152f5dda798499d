import type { WebContents } from 'electron';
import { isOwnPage } from './page-address.ts';

/**
 * For everything that ever shows a page: it stays where the shell put it, opens nothing and holds no other page. Our one page may load
 * itself again, since a reload that the page asks for is a navigation too.
 */
export function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    if (!isOwnPage(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

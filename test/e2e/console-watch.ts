import type { Page } from '@playwright/test';

/**
 * Everything that a page complains of: errors, warnings, refusals of its content security policy, exceptions. The list grows as they
 * come.
 */
export function watchConsole(page: Page, isExpected: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  const note = (line: string): void => {
    if (!isExpected(line)) lines.push(line);
  };
  page.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) note(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => note(`exception: ${error.message}`));
  return lines;
}

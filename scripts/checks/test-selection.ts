/** What is to run: null for nothing, an empty list for everything. */
export interface TestSelection {
  /** Arguments of the runner of all tests but those in a browser. */
  readonly desk: readonly string[] | null;
  /** Arguments of the runner of the browser tests. */
  readonly browser: readonly string[] | null;
}

/**
 * Who runs what was selected: what names `test/e2e` or a file of it goes to the browser's runner, everything else to the other. Options
 * go where the paths go, and to the other one where both have paths.
 */
export function splitSelection(selection: readonly string[]): TestSelection {
  if (selection.length === 0) return { desk: [], browser: [] };
  const browser = selection.filter(isBrowserTest);
  const others = selection.filter((argument) => !isBrowserTest(argument));
  if (browser.length === 0) return { desk: others, browser: null };
  const hasOtherPaths = others.some((argument) => /^(?:\.[/\\])?test(?:[/\\]|$)/.test(argument));
  return hasOtherPaths ? { desk: others, browser } : { desk: null, browser: [...browser, ...others] };
}

const isBrowserTest = (argument: string): boolean =>
  !argument.startsWith('-') && (/(?:^|[/\\])e2e(?:[/\\]|$)/.test(argument) || /\.spec\.ts(?::\d+)*$/.test(argument));

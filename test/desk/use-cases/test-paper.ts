import type { PaperRenderer } from '../../../electron/ports/paper-renderer.ts';
import type { Printer, PrintRequest } from '../../../electron/ports/printer.ts';
import type { PaperPage } from '../../../shared/domain/paper/paper-page.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import { blankPaper } from '../open-test-desk.ts';

/** Remembers every page that was asked for, and draws it with the given renderer. */
export interface CapturingPaper {
  readonly renderer: PaperRenderer;
  readonly pages: PaperPage[];
  fails: boolean;
}

/** A renderer that was closed with its desk is made anew for the next one. */
export function createCapturingPaper(makeRenderer: () => PaperRenderer = () => blankPaper): CapturingPaper {
  let renderer: PaperRenderer | null = null;
  const paper: CapturingPaper = {
    pages: [],
    fails: false,
    renderer: {
      render: (page) => {
        paper.pages.push(page);
        renderer ??= makeRenderer();
        return paper.fails ? Promise.resolve(fail({ code: 'paper-renderer-failed' as const })) : renderer.render(page);
      },
      picture: (pdf, dpi) => {
        renderer ??= makeRenderer();
        return renderer.picture(pdf, dpi);
      },
      close: async () => {
        await renderer?.close();
        renderer = null;
      },
    },
  };
  return paper;
}

/** A printer that does what the test says: prints, fails, is away, or never answers, or breaks. */
export interface TestPrinter extends Printer {
  mode: 'prints' | 'fails' | 'away' | 'hangs' | 'breaks';
  readonly printed: PrintRequest[];
  /** Every request that came, whatever became of it. */
  readonly asked: PrintRequest[];
}

export function createTestPrinter(): TestPrinter {
  const printer: TestPrinter = {
    name: 'test',
    mode: 'prints',
    printed: [],
    asked: [],
    print: async (request) => {
      printer.asked.push(request);
      switch (printer.mode) {
        case 'prints':
          printer.printed.push(request);
          return ok(null);
        case 'fails':
          return fail({ code: 'printer-failed' });
        case 'away':
          return fail({ code: 'printer-unavailable' });
        case 'hangs':
          return new Promise(() => undefined);
        case 'breaks':
          throw new Error('the printer broke');
      }
    },
  };
  return printer;
}

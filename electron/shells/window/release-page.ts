import { releaseBytes } from '../../adapters/printing/folder-printer.ts';

/** Lets go of a page's bytes as soon as a printer has them: a day holds hundreds of pages. */
export const releasePage = (pdf: Uint8Array): void => releaseBytes(pdf);

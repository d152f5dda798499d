import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok } from '../../../shared/domain/result.ts';
import type { Printer, PrintRequest } from '../../ports/printer.ts';

/** A printer whose paper is PDF files in a folder: for the demo shop, and for shops whose printer is driven by another program. */
export function createFolderPrinter(folder: string): Printer {
  return {
    name: 'pdf-folder',
    async print(request) {
      try {
        mkdirSync(folder, { recursive: true });
        const file = join(folder, folderPrintName(request));
        const descriptor = openSync(`${file}.part`, 'w', 0o600);
        try {
          writeSync(descriptor, request.pdf);
          fsyncSync(descriptor);
        } finally {
          closeSync(descriptor);
        }
        renameSync(`${file}.part`, file);
        syncFolder(folder);
        releaseBytes(request.pdf);
        return ok(null);
      } catch {
        return fail({ code: 'printer-failed' });
      }
    },
  };
}

/** The file a request becomes, for example `receipt-A1-1-000412-1f3c9a.pdf`. */
export function folderPrintName({
  document,
  title,
  jobId,
}: Pick<PrintRequest, 'document' | 'title' | 'jobId'>): string {
  const safeTitle = title.replaceAll(/[^0-9A-Za-z-]+/g, '-');
  return `${document}-${safeTitle}-${jobId.slice(-6)}.pdf`;
}

/** A rename is on the disk when its folder is. Windows cannot open a folder; its file system journals the rename itself. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Gives the memory of a page back at once instead of at some later collection. Bytes that are a part of something larger, such
 * as of Node's pool for small buffers, are left to the collector.
 */
export function releaseBytes({ buffer, byteLength }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
}

import type { Block } from './blocks.ts';

/** Fills pages with blocks in order. A block higher than a page gets one of its own and hangs over: keep blocks small. */
export function paginate(blocks: readonly Block[], heightPt: number): readonly (readonly Block[])[] {
  const pages: Block[][] = [];
  let page: Block[] = [];
  let filled = 0;
  for (const block of blocks) {
    if (page.length > 0 && filled + block.height > heightPt) {
      pages.push(page);
      page = [];
      filled = 0;
    }
    page.push(block);
    filled += block.height;
  }
  if (page.length > 0) pages.push(page);
  return pages;
}

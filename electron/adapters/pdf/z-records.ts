import { gap, stack, type Block } from './blocks.ts';
import { anchorText } from './sheet-marks.ts';
import { zTitle, type ZContext } from './z-context.ts';

/** The range of numbers without a gap, and which of them are void. */
export function zNumbersBlock(context: ZContext): Block {
  const { page, voices, style, width, say } = context;
  const { numberRange, voidedNumbers } = page;
  return stack([
    zTitle(context, say('numbers')),
    numberRange === null
      ? style.label(say('numbers-none'), { size: 'body' }, width)
      : style.text(
          voices.first.zReport('numbers-range', { first: numberRange.first, last: numberRange.last }),
          { size: 'body' },
          width,
        ),
    ...(voidedNumbers.length === 0
      ? []
      : [
          style.sentences(
            say('voided', () => ({ numbers: voidedNumbers.join(', ') })),
            { size: 'small' },
            width,
          ),
        ]),
    gap(style.space(1)),
    style.label(say('chain-head'), { size: 'small', bold: true }, width),
    style.text(
      `${voices.first.paper('chain', { seq: page.chain.seq })}  ${anchorText(page)}`,
      { size: 'small' },
      width,
    ),
  ]);
}

/** What head office had not acknowledged when this was written. */
export function zUnsyncedBlock(context: ZContext): Block {
  const { page, style, width, say } = context;
  const { count, firstSeq, lastSeq, oldestAt, hubLastReachedAt } = page.unsynced;
  const counted =
    count === 0
      ? style.label(say('unsynced-none'), { size: 'body' }, width)
      : style.sentences(
          // Sequence numbers are names, not amounts: no thousands separator.
          say('unsynced-count', () => ({ count, first: String(firstSeq ?? '–'), last: String(lastSeq ?? '–') })),
          { size: 'body', bold: true },
          width,
        );
  return stack([
    zTitle(context, say('unsynced')),
    counted,
    ...(oldestAt === null
      ? []
      : [
          style.sentences(
            say('unsynced-oldest', (voice) => ({ when: voice.dateTime(oldestAt) })),
            { size: 'small' },
            width,
          ),
        ]),
    hubLastReachedAt === null
      ? style.sentences(say('hub-never'), { size: 'small' }, width)
      : style.sentences(
          say('hub-reached', (voice) => ({ when: voice.dateTime(hubLastReachedAt) })),
          { size: 'small' },
          width,
        ),
  ]);
}

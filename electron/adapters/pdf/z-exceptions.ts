import type { ZException } from '../../../shared/domain/paper/z-report-page.ts';
import { gap, stack, type Block } from './blocks.ts';
import { tableBlocks } from './table.ts';
import { zTitle, type ZContext } from './z-context.ts';

/** What a manager must see, in the order it happened. Each row is a block, so that a long list may cross a page. */
export function zExceptionBlocks(context: ZContext): readonly Block[] {
  const { page, style, width, say } = context;
  const title = zTitle(context, say('exceptions'));
  if (page.exceptions.length === 0) {
    return [stack([title, style.label(say('no-exceptions'), { size: 'body' }, width)])];
  }
  if (context.isNarrow) {
    return [title, ...page.exceptions.map((exception) => narrowException(context, exception))];
  }
  const columns = [
    { heading: [], share: 1.1, align: 'left' },
    { heading: [], share: 3.2, align: 'left' },
    { heading: [], share: 2.4, align: 'left' },
    { heading: [], share: 3.2, align: 'left' },
    { heading: [], share: 1.8, align: 'right' },
    { heading: [], share: 4, align: 'left' },
  ] as const;
  const rows = page.exceptions.map((exception) => ({ cells: exceptionCells(context, exception) }));
  const [first, ...rest] = tableBlocks(style, columns, rows, width, { size: 'small' });
  // The title never stands alone at the foot of a page.
  return first === undefined ? [title] : [stack([title, first]), ...rest];
}

/** On the roll: what and how much on one line, the rest under it. */
function narrowException(context: ZContext, exception: ZException): Block {
  const { style, width } = context;
  const [time = '', kind = '', receiptNumber = '', people = '', amount = '', note = ''] = exceptionCells(
    context,
    exception,
  );
  const rest = [receiptNumber, people, note].filter((part) => part !== '').join('  ·  ');
  return stack([
    style.row([`${time}  ${kind}`], amount, { size: 'small', bold: true }, width),
    style.text(rest, { size: 'small' }, width),
    gap(style.space(0.5)),
  ]);
}

function exceptionCells({ voices, money }: ZContext, exception: ZException): readonly string[] {
  const { kind, at, receiptNumber, clerkName, approvedByName, amountMinor, note } = exception;
  return [
    voices.first.time(at),
    voices.say((voice) => voice.word(`exception.${kind}`)).join(' '),
    receiptNumber ?? '',
    approvedByName === null ? clerkName : `${clerkName} / ${approvedByName}`,
    amountMinor === null ? '' : money(amountMinor),
    note ?? '',
  ];
}

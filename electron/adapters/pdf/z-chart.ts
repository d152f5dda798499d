import { moveBlock, stack, type Block, type Mark } from './blocks.ts';
import { measureSpans } from './typeset.ts';
import { zTitle, type ZContext } from './z-context.ts';

/** Sales by hour as bars, from the first hour with a sale to the last, with the highest named. */
export function zChartBlock(context: ZContext): Block {
  const { page, style, width, money, say } = context;
  const busy = page.hours.filter((hour) => hour.count > 0 || hour.netMinor !== 0);
  const highest = Math.max(0, ...busy.map((hour) => hour.netMinor));
  if (highest === 0) return { height: 0, marks: [] };
  const firstHour = Math.min(...busy.map((hour) => hour.hour));
  const lastHour = Math.max(...busy.map((hour) => hour.hour));
  const slots = Math.max(8, lastHour - firstHour + 1);
  const slot = width / slots;
  const barWidth = Math.min(slot * 0.6, style.space(8));
  const top = style.size('small') * 1.4;
  const barRoom = style.space(13);
  const base = top + barRoom;
  const marks: Mark[] = [{ kind: 'line', x: 0, y: base, x2: width, y2: base, thickness: 0.5 }];
  // A sum may be wider than its slot: it stays centred over its bar as far as the edges of the sheet allow.
  const write = (text: string, at: number, y: number): void => {
    const textWidth = measureSpans(style.faces, [style.span(text, { size: 'fine' })]);
    const left = Math.max(0, Math.min(width - textWidth, (at + 0.5) * slot - textWidth / 2));
    marks.push(...moveBlock(style.text(text, { size: 'fine' }, textWidth), left, y));
  };
  for (let at = 0; at < slots; at += 1) {
    const netMinor = busy.filter((hour) => hour.hour === firstHour + at).reduce((sum, hour) => sum + hour.netMinor, 0);
    const height = (Math.max(0, netMinor) / highest) * barRoom;
    if (height > 0) {
      marks.push({
        kind: 'box',
        x: at * slot + (slot - barWidth) / 2,
        y: base - height,
        width: barWidth,
        height,
        fill: 'black',
      });
    }
    if (netMinor === highest) write(money(netMinor), at, base - height - style.size('fine') * 1.35);
    write(String((firstHour + at) % 24), at, base + style.space(0.5));
  }
  return stack([zTitle(context, say('chart')), { height: base + style.space(0.5) + style.size('fine') * 1.4, marks }]);
}

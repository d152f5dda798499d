import type { PaperKey } from '../../../shared/text/paper/en.ts';
import { beside, gap, stack, type Block } from './blocks.ts';
import type { SlipContext } from './slip-context.ts';
import { phoneDrawing, type PhoneKind, type SlipStep } from './phone-drawing.ts';

/** Three steps side by side, each drawn and named for the iPhone and for Android. */
export function slipStepsBlock(context: SlipContext): Block {
  const { style, width } = context;
  const gutter = style.space(3.5);
  const columnWidth = (width - 2 * gutter) / 3;
  return beside(
    steps.map((step, at) => ({ x: at * (columnWidth + gutter), block: stepBlock(context, step, at + 1, columnWidth) })),
  );
}

interface Step {
  readonly sign: SlipStep;
  readonly title: PaperKey;
  readonly iphone: PaperKey;
  readonly android: PaperKey;
}

const steps: readonly Step[] = [
  { sign: 'settings', title: 'slip.step-settings', iphone: 'slip.iphone-settings', android: 'slip.android-settings' },
  { sign: 'add', title: 'slip.step-add', iphone: 'slip.iphone-add', android: 'slip.android-add' },
  { sign: 'scan', title: 'slip.step-scan', iphone: 'slip.iphone-scan', android: 'slip.android-scan' },
];

function stepBlock({ voices, style }: SlipContext, step: Step, number: number, width: number): Block {
  const title = style.label(
    voices.say((voice) => voice.paper(step.title)).map((text, at) => (at === 0 ? `${number}  ${text}` : text)),
    { size: 'lead', bold: true },
    width,
  );
  const half = (width - style.space(2)) / 2;
  const height = style.space(10.5);
  const phone = (kind: PhoneKind, name: string, key: PaperKey): Block =>
    stack([
      phoneDrawing(kind, step.sign, height),
      gap(style.space(0.75)),
      style.text(name, { size: 'small', bold: true }, half),
      style.sentences(
        voices.say((voice) => voice.paper(key)),
        { size: 'small' },
        half,
        { leading: 1.2 },
      ),
    ]);
  return stack([
    title,
    gap(style.space(0.75)),
    beside([
      { x: 0, block: phone('iphone', 'iPhone', step.iphone) },
      { x: half + style.space(2), block: phone('android', 'Android', step.android) },
    ]),
  ]);
}

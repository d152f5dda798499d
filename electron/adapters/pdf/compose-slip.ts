import type { ActivationSlipPage, SlipSecret } from '../../../shared/domain/paper/activation-slip-page.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import { beside, gap, moveBlock, rule, stack, type Block } from './blocks.ts';
import type { Faces } from './fonts.ts';
import type { Composition } from './paint.ts';
import { bannerText, sheetMargin, sheetSize, watermark } from './sheet-marks.ts';
import { createSheetStyle, stackWithGaps } from './sheet-style.ts';
import { slipAdviceBlock, slipFootBlock } from './slip-advice.ts';
import { shownSecret, type SlipContext } from './slip-context.ts';
import { slipCodesBlock, slipConfirmationBlock } from './slip-codes.ts';
import { slipHeadBlock, slipPromiseBlock } from './slip-head.ts';
import { slipStepsBlock } from './slip-steps.ts';
import { createVoices } from './voice.ts';

/** Lays the slip out on one sheet. When two languages or a long code ask for more room, all type shrinks together. */
export function composeSlip(
  faces: Faces,
  page: ActivationSlipPage,
): Result<Composition, { readonly code: 'slip-form-differs' | 'slip-does-not-fit' }> {
  if (page.secret !== null && !formMatchesCode(page.secret)) return fail({ code: 'slip-form-differs' });
  const { widthPt, heightPt } = sheetSize(page.size);
  const margin = sheetMargin(page.size);
  const voices = createVoices(page);
  const width = widthPt - 2 * margin;
  let scale = largestScale(page);
  while (scale >= smallestScale) {
    const context: SlipContext = { page, voices, style: createSheetStyle(faces, scale), width };
    const top = topBlock(context);
    const bottom = bottomBlock(context);
    const room = heightPt === null ? Number.POSITIVE_INFINITY : heightPt - 2 * margin;
    const spare = room - top.height - bottom.height;
    if (spare < context.style.space(1.5)) {
      // Text shrinks at most with the square of its scale (smaller lines, and fewer), so nothing that fits is jumped over.
      scale = Math.min(scale - 0.03, scale * Math.sqrt(room / (room - spare)));
      continue;
    }
    const bottomY =
      heightPt === null ? margin + top.height + context.style.space(4) : heightPt - margin - bottom.height;
    const fullHeight = heightPt ?? bottomY + bottom.height + margin;
    const banner = bannerText(page, voices);
    return ok({
      widthPt,
      heightPt: fullHeight,
      pages: [
        [
          ...(banner === null ? [] : watermark(faces, banner, widthPt, fullHeight)),
          ...moveBlock(top, margin, margin),
          ...moveBlock(bottom, margin, bottomY),
        ],
      ],
      title: `${voices.first.paper('slip.title')} ${page.receiptNumber}`,
      language: voices.first.locale,
      at: page.at,
    });
  }
  return fail({ code: 'slip-does-not-fit' });
}

/** The QR and the form typed by hand must lead to one profile: `LPA:1$address$matchingId`, then the end or another field. */
function formMatchesCode({ activationCode, smdpAddress, matchingId }: SlipSecret): boolean {
  const start = `LPA:1$${smdpAddress}$${matchingId}`;
  return activationCode === start || activationCode.startsWith(`${start}$`);
}

const smallestScale = 0.7;

const largestScale = (page: ActivationSlipPage): number => (page.size === 'A4' || page.size === 'Letter' ? 1.35 : 1.06);

/** What the customer needs now, from the top down. */
function topBlock(context: SlipContext): Block {
  const { style, page, width } = context;
  const shown = shownSecret(page);
  return stackWithGaps(
    [
      slipHeadBlock(context),
      slipPromiseBlock(context),
      ...(shown === null ? [hiddenBlock(context)] : [slipStepsBlock(context), slipCodesBlock(context, shown)]),
      rule(width, 0.5),
      slipAdviceBlock(context),
    ],
    style.space(2),
  );
}

/** What stays at the foot of the sheet: who made it, and the stub to tear off. */
function bottomBlock(context: SlipContext): Block {
  const { style, page } = context;
  const shown = shownSecret(page);
  const foot = slipFootBlock(context);
  if (shown === null || shown.confirmationCode === null) return foot;
  return stack([foot, gap(style.space(1.5)), slipConfirmationBlock(context, shown.confirmationCode)]);
}

function hiddenBlock({ voices, style, width }: SlipContext): Block {
  const inset = style.space(3);
  const texts = style.sentences(
    voices.say((voice) => voice.paper('missing-codes')),
    { size: 'lead', bold: true },
    width - 2 * inset,
  );
  const height = texts.height + 2 * inset;
  return {
    height,
    marks: [
      { kind: 'box', x: 0, y: 0, width, height, radius: 4, stroke: 1 },
      ...beside([{ x: inset, y: inset, block: texts }]).marks,
    ],
  };
}

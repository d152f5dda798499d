import type { SlipSecret } from '../../../shared/domain/paper/activation-slip-page.ts';
import type { PaperSize } from '../../../shared/domain/paper/paper-sheet.ts';
import { beside, gap, rule, stack, type Block, type Mark } from './blocks.ts';
import type { SlipContext } from './slip-context.ts';
import { qrBlock } from './qr-block.ts';
import { breakLines } from './typeset.ts';
import type { SheetStyle } from './sheet-style.ts';

/** The QR with its white around it, and beside it the same to be typed by hand, with the secret's warning. */
export function slipCodesBlock({ page, voices, style, width }: SlipContext, secret: SlipSecret): Block {
  const qr = qrBlock(secret.activationCode, isOfficePaper(page.size) ? 52 : 40);
  // The quiet zone reaches into the margin, so that the squares stand on the grid's left edge.
  const textX = qr.sidePt - qr.quietPt + style.space(2);
  const textWidth = width - textX;
  const typed = secret.activationCode.replace(/^LPA:/, '');
  const field = (labels: readonly string[], value: string): Block =>
    stack([
      style.label(labels, { size: 'fine' }, textWidth),
      value === ''
        ? style.label(
            voices.say((voice) => `(${voice.paper('slip.manual-empty')})`),
            { size: 'small' },
            textWidth,
          )
        : codeBlock(style, value, textWidth),
    ]);
  const manual = stack([
    style.label(
      voices.say((voice) => voice.paper('slip.manual')),
      { size: 'lead', bold: true },
      textWidth,
    ),
    gap(style.space(0.75)),
    field(
      voices.say((voice) => voice.paper('slip.manual-address')),
      secret.smdpAddress,
    ),
    gap(style.space(0.75)),
    field(
      voices.say((voice) => voice.paper('slip.manual-code')),
      secret.matchingId,
    ),
    gap(style.space(0.75)),
    field(
      voices.say((voice) => voice.paper('slip.manual-whole')),
      typed,
    ),
    gap(style.space(1.5)),
    style.label(
      voices.say((voice) => voice.paper('slip.secret')),
      { size: 'lead', bold: true },
      textWidth,
    ),
    style.sentences(
      voices.say((voice) => voice.paper('slip.secret-why')),
      { size: 'body' },
      textWidth,
    ),
  ]);
  return beside([
    { x: -qr.quietPt, block: qr.block },
    { x: textX, block: manual },
  ]);
}

const isOfficePaper = (size: PaperSize): boolean => size === 'A4' || size === 'Letter';

/** The confirmation code on a stub of its own below a cut line, to be kept apart from the QR. */
export function slipConfirmationBlock({ page, voices, style, width }: SlipContext, code: string): Block {
  const left = width * 0.42;
  return stack([
    cutLine(width),
    gap(style.space(1.5)),
    beside([
      {
        x: 0,
        block: stack([
          style.label(
            voices.say((voice) => voice.paper('slip.confirmation')),
            { size: 'small', bold: true },
            left,
          ),
          style.text(code, { size: 'big', fixedPitch: true }, left),
        ]),
      },
      {
        x: left + style.space(2),
        block: stack([
          style.label(
            voices.say((voice) => voice.paper('slip.confirmation-for', { number: page.receiptNumber })),
            { size: 'small', bold: true },
            width - left - style.space(2),
          ),
          style.sentences(
            voices.say((voice) => voice.paper('slip.confirmation-why')),
            { size: 'small' },
            width - left - style.space(2),
          ),
        ]),
      },
    ]),
  ]);
}

/**
 * A code to be typed, in a fixed pitch. Groups of four are told apart by a line under every other one: a gap would be
 * typed, and a code that has hyphens or dots is grouped already.
 */
function codeBlock(style: SheetStyle, code: string, width: number): Block {
  const look = { size: 'body', fixedPitch: true } as const;
  const lines = cutCode(code, Math.floor(width / (style.size('body') * 0.6))).flatMap((piece) =>
    breakLines(style.faces, [style.span(piece, look)], Number.POSITIVE_INFINITY),
  );
  const height = style.size('body') * 1.3;
  const pitch = style.size('body') * 0.6;
  const needsGroups = /^[0-9A-Za-z]{9,}$/.test(code);
  let drawn = 0;
  const blocks = lines.map((line): Block => {
    const marks: Mark[] = [];
    const baseline = height / 2 + style.size('body') * 0.36;
    let x = 0;
    for (const run of line.runs) {
      marks.push({ kind: 'run', x, y: baseline, run });
      const length = Array.from(run.text).length;
      for (let at = 0; at < length; at += 1) {
        if (!needsGroups || Math.floor((drawn + at) / 4) % 2 === 0) continue;
        const y = baseline + style.size('body') * 0.2;
        marks.push({ kind: 'line', x: x + at * pitch, y, x2: x + (at + 1) * pitch, y2: y, thickness: 0.6 });
      }
      drawn += length;
      x += run.widthPt;
    }
    return { height, marks };
  });
  return stack(blocks);
}

/**
 * Cuts a code into lines of at most so many characters, never after a hyphen: who copies it out, or has a PDF viewer copy
 * it, would take that for the hyphen of a broken word.
 */
function cutCode(code: string, longest: number): readonly string[] {
  const lines: string[] = [];
  let rest = code;
  while (rest.length > longest) {
    let length = longest;
    while (length > 1 && rest[length - 1] === '-') length -= 1;
    lines.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return [...lines, rest];
}

/** A dashed line with a pair of scissors at its start. */
function cutLine(width: number): Block {
  const scissors: Mark = {
    kind: 'path',
    x: 0,
    y: 0,
    scale: 0.6,
    d: 'M3 2.2 A2.2 2.2 0 1 1 3 6.6 A2.2 2.2 0 1 1 3 2.2 Z M3 9.4 A2.2 2.2 0 1 1 3 13.8 A2.2 2.2 0 1 1 3 9.4 Z M4.8 5.6 L15 12.4 M4.8 10.4 L15 3.6',
    stroke: 0.7,
  };
  const line = rule(width - 12, 0.7, 3);
  return { height: 9.6, marks: [scissors, ...beside([{ x: 12, y: 4.4, block: line }]).marks] };
}

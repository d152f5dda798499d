import type { Block, Mark } from './blocks.ts';

export type PhoneKind = 'iphone' | 'android';
export type SlipStep = 'settings' | 'add' | 'scan';

/** A phone of 24 by 44 units with the step's sign on its screen; the height is given in points. */
export function phoneDrawing(kind: PhoneKind, step: SlipStep, heightPt: number): Block & { readonly widthPt: number } {
  const scale = heightPt / 44;
  const draw = (d: string, stroke?: number): Mark => {
    const path = { kind: 'path', x: 0, y: 0, scale, d } as const;
    return stroke === undefined ? path : { ...path, stroke: stroke * scale };
  };
  return {
    height: heightPt,
    widthPt: 24 * scale,
    marks: [draw(bodyOf[kind], 1.1), draw(eyeOf[kind]), draw(signOf[step].lines, 1.1), draw(signOf[step].solids)],
  };
}

const roundedBody = (radius: number): string => {
  const r = radius;
  return `M${r} 0.6 H${24 - r} A${r - 0.6} ${r - 0.6} 0 0 1 23.4 ${r} V${44 - r} A${r - 0.6} ${r - 0.6} 0 0 1 ${24 - r} 43.4 H${r} A${r - 0.6} ${r - 0.6} 0 0 1 0.6 ${44 - r} V${r} A${r - 0.6} ${r - 0.6} 0 0 1 ${r} 0.6 Z`;
};

const bodyOf: Readonly<Record<PhoneKind, string>> = { iphone: roundedBody(5), android: roundedBody(3) };

/** The iPhone shows its pill, the other its camera hole. */
const eyeOf: Readonly<Record<PhoneKind, string>> = {
  iphone: 'M9.5 3 H14.5 A1.2 1.2 0 0 1 14.5 5.4 H9.5 A1.2 1.2 0 0 1 9.5 3 Z',
  android: 'M12 3 A1.2 1.2 0 0 1 12 5.4 A1.2 1.2 0 0 1 12 3 Z',
};

const square = (x: number, y: number, side: number): string => `M${x} ${y} h${side} v${side} h${-side} Z `;

/** Eight teeth around a ring at (12, 22). */
const gear = Array.from({ length: 8 }, (_, tooth) => {
  const angle = (tooth * Math.PI) / 4;
  const at = (radius: number): string =>
    `${(12 + radius * Math.cos(angle)).toFixed(2)} ${(22 + radius * Math.sin(angle)).toFixed(2)}`;
  return `M${at(5)} L${at(7)}`;
}).join(' ');

const signOf: Readonly<Record<SlipStep, { readonly lines: string; readonly solids: string }>> = {
  settings: {
    lines: `M17 22 A5 5 0 0 1 7 22 A5 5 0 0 1 17 22 Z ${gear}`,
    solids: 'M13.7 22 A1.7 1.7 0 0 1 10.3 22 A1.7 1.7 0 0 1 13.7 22 Z',
  },
  add: {
    lines: 'M6.5 14.5 H14 L17.5 18 V29.5 H6.5 Z M12 19.2 V26.2 M8.5 22.7 H15.5',
    solids: '',
  },
  scan: {
    lines: 'M5 18 V15 H8 M16 15 H19 V18 M19 26 V29 H16 M8 29 H5 V26',
    solids:
      square(7.5, 17.5, 3.2) +
      square(13.3, 17.5, 3.2) +
      square(7.5, 23.3, 3.2) +
      square(13.3, 23.3, 1.3) +
      square(15.2, 25.2, 1.3),
  },
};

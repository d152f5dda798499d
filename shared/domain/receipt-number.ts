/** A receipt number as the commit gave it: unique for the desk and epoch, without gaps. */
export interface ReceiptNumber {
  readonly prefix: string;
  readonly epoch: number;
  readonly number: number;
}

/** For people: `A1-1-000412`. The epoch shows that a desk was restored, so two papers never carry the same number. */
export function formatReceiptNumber(receipt: ReceiptNumber): string {
  return `${receipt.prefix}-${receipt.epoch}-${String(receipt.number).padStart(6, '0')}`;
}

/** Reads what a person typed or scanned: full form, or the bare number of the current epoch. Null when it is neither. */
export function parseReceiptNumber(
  text: string,
  current: { readonly prefix: string; readonly epoch: number },
): ReceiptNumber | null {
  const full = /^\s*([0-9A-Za-z]{1,4})\s*-\s*(\d{1,6})\s*-\s*(\d{1,12})\s*$/.exec(text);
  if (full) return { prefix: (full[1] ?? '').toUpperCase(), epoch: Number(full[2]), number: Number(full[3]) };
  const bare = /^\s*(\d{1,8})\s*$/.exec(text);
  return bare ? { ...current, number: Number(bare[1]) } : null;
}

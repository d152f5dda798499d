/**
 * What may stand on paper or in a list of a phone number, ICCID, EID or IMEI: its last four characters. The number of
 * dots is fixed, so that it tells nothing of the length; four characters or fewer are hidden entirely.
 */
export function maskLastFour(identifier: string): string {
  return identifier.length > 4 ? `•••• ${identifier.slice(-4)}` : '••••';
}

/**
 * The Luhn formula (ISO/IEC 7812-1, annex B) over all digits, the last of which is the check digit.
 *
 * @param digits ASCII digits only; the caller has checked that.
 */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[index]);
    const fromRight = digits.length - 1 - index;
    const doubled = fromRight % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
}

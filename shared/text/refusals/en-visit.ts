import type { Messages } from '../catalogue.ts';
import type { RefusalCode } from '../../domain/refusal.ts';

/** What the desk says when it refuses within a visit. English is the reference for placeholders; see the other half. */
export const refusalsEnVisit = {
  'visit-unknown': 'This visit is not at this desk. No record is lost. Choose one from the list, or start a new visit.',
  'visit-not-open':
    'This visit is {state, select, finished {finished} voided {void} other {closed}} and stays as it was recorded. Start a new visit to go on.',
  'visit-still-open': 'This visit is still open. Nothing in it is lost. Finish it or void it first.',
  'visit-empty': 'There is nothing in this visit yet. Choose what the customer needs, or void the visit.',

  'identity-missing': 'The identity check comes first. The visit stays open. Look at a document, then go on.',
  'identity-refused':
    'The document did not pass the identity check{reasons, select, none {} other { ({reasons})}}. The visit stays open, and nothing read from the document is kept. {coolDownUntil, select, none {Look at it once more, or ask for another document} other {The check pauses until {coolDownUntil}; serve the next customer meanwhile}}.',
  'identity-cool-down':
    'The identity check did not pass several times, so it pauses{until, select, none { for a while} other { until {until}}}. The visit stays open. Serve the next customer, or ask a manager.',
  'identification-online-only':
    'Here the law wants the customer identified with the carrier online, so this cannot wait in the queue. The visit stays open. Use the carrier’s own tool and note its reference, or do it when the network is back.',
  'licence-scan-not-allowed':
    'Here a driver’s licence is looked at, not scanned. Nothing of it was kept. Check it by eye.',
  'document-not-accepted':
    '{documentKind, select, none {This document does not count here} other {This document does not count here: {documentKind}}}. The visit stays open and nothing of it was kept. Ask for another document, best a passport.',
  'document-refused-kind':
    '{documentKind, select, none {This document is never looked at here} other {This document is never looked at here: {documentKind}}}. Nothing of it was kept. Hand it back and ask for another document.',
  'document-second-only':
    '{documentKind, select, none {This document counts only beside another one} other {This document counts only beside another one: {documentKind}}}. The visit stays open. Ask for a passport or another main document first.',
  'scan-unreadable':
    'The scan could not be read. {problem, select, none {} other {{problem} }}Nothing of it was kept. Scan again, or type what you see.',

  'number-missing': 'There is no phone number in this visit yet. Nothing is lost. Find the number, then go on.',
  'msisdn-invalid':
    'This is not a complete phone number. Nothing was changed. Read it back to the customer and type it again.',
  'msisdn-not-mobile':
    'This is a phone number, but not a mobile one: it has no SIM. Nothing was changed. Ask for the mobile number.',
  'number-locked':
    'The carrier has locked this number. Nothing was issued and nothing was charged. Send the customer to the carrier; only the carrier can lift the lock.',
  'brand-unknown':
    'The carrier of this number is not known. Nothing was issued. Ask the customer, or scan the old SIM.',
  'brand-mismatch':
    '{evidence, select, snapshot {According to head office, this number} iccid {According to its old SIM, this number} clerk {According to the customer, this number} other {This number}} belongs to {numberBrand, select, none {another carrier} other {{numberBrand}}}{stockBrand, select, none {} other {, not to {stockBrand}}}. One carrier cannot replace another’s SIM, so nothing was issued or charged. Ask again, or send the customer to {sendTo, select, none {their own carrier} other {{channel, select, store {a {sendTo} shop} app {the {sendTo} app} other {{sendTo}}}}}.',
  'brand-not-serviceable':
    '{brandId, select, none {This carrier} other {{brandId}}} cannot be served at this desk. Nothing was issued or charged. Send the customer to {sendTo, select, none {the carrier itself} other {{channel, select, store {a {sendTo} shop} app {the {sendTo} app} other {{sendTo}}}}}.',
  'second-factor-wrong':
    'This proof does not fit the number. Nothing was issued. {coolDownUntil, select, none {Try again or choose another proof{triesLeft, select, none {} other {; {triesLeft, plural, one {# try} other {# tries}} left before a pause}}} other {This number pauses until {coolDownUntil}; the visit stays open}}.',
  'second-factor-cool-down':
    'The proof did not fit several times, so it pauses for this number{until, select, none {{minutes, select, none { for a while} other { for {minutes} minutes at most}}} other { until {until}}}. The visit stays open and nothing was issued. Go on after that, or ask a manager.',
  'second-factor-not-possible':
    'Nothing is known here to compare this proof with. Nothing was issued. Choose another proof, or go on without: the replacement is then recorded for review.',
  'arrears-first':
    'This account has arrears{arrearsMinor, select, none {} other { of {arrearsMinor}}}. Nothing was issued yet. The customer settles them first; then the replacement goes on.',

  'product-unknown': 'This product is not on the price list. Nothing was changed. Choose one from the list.',
  'product-not-offered':
    'This product is not sold at this desk. Nothing was changed. Choose another, or send the customer to the carrier.',
  'product-brand-differs':
    '{productBrand, select, none {This product and the number are of different carriers} other {This product is for {productBrand}, the number {numberBrand, select, none {for another carrier} other {for {numberBrand}}}}}. Nothing was changed. Choose a product of the number’s carrier.',
  'tax-rate-missing':
    '{date, select, none {No tax rate is known for this product} other {No tax rate is known for this product on {date}}}, so it is not sold without one. The visit stays open. Ask head office for the rates.',
  'item-unknown': 'This item is not in the quote. Nothing was changed. Choose one of the quoted items.',
  'item-repeated': 'The same item stands in the quote twice. Nothing was changed. Leave it there once.',
  'item-already-prepared':
    'This item is prepared already and stays as it is. Go on with the next, or withdraw it first.',
  'item-kind-differs':
    'This step is for another kind of item. Nothing was changed. Choose the step that fits the item.',
  'quote-missing':
    'There is no quote yet. Nothing was charged. Make the quote and read it to the customer, then go on.',
  'quote-drops-prepared-item':
    'An item that is already prepared is missing from the new quote. The old quote stands. Withdraw the item first, or keep it in.',
  'quote-after-payment':
    'Money was already taken, so the quote stands as it is. Everything paid is kept. Finish this visit, or void it and hand the money back.',
  'items-not-prepared':
    '{count, select, none {Not everything quoted is prepared yet} other {{count, plural, one {# quoted item is not prepared yet} other {# quoted items are not prepared yet}}}}. Nothing is lost. Prepare or withdraw what is left, then take the money.',
  'replacement-within-window':
    'This number was already replaced{previousAtIso, select, none { a short time ago} other { on {previousAtIso}}}. Nothing was issued or charged. {allowedFromIso, select, none {Wait a day} other {Wait until {allowedFromIso}}}, or ask a manager to stand by.',
  'eid-length': 'An EID has 32 digits. Nothing was changed. Dial *#06# on the phone and scan or type the EID again.',
  'eid-not-digits':
    'An EID holds digits only. Nothing was changed. Dial *#06# on the phone and scan or type the EID again.',
  'eid-check-digits':
    'The digits of this EID do not fit together: one may be mistyped. Nothing was changed. Compare it with *#06# and enter it again.',
  'iccid-length':
    'An ICCID has 19 or 20 digits. Nothing was changed. Read it from the card again; the phone’s IMEI is another number.',
  'iccid-not-digits':
    'An ICCID holds digits only, apart from an F at the end. Nothing was changed. Read it from the card again.',
  'iccid-not-89':
    'An ICCID begins with 89. Nothing was changed. Read it from the SIM; the phone’s IMEI is another number.',
  'imei-length':
    'An IMEI has 15 digits. Nothing was changed. Dial *#06# on the phone and enter the IMEI again; the EID is another number.',
  'imei-not-digits': 'An IMEI holds digits only. Nothing was changed. Dial *#06# on the phone and enter it again.',
  'imei-luhn':
    'The digits of this IMEI do not fit together: one may be mistyped. Nothing was changed. Compare it with *#06# and enter it again.',
  'phone-has-no-esim':
    'This phone shows no EID, so it cannot take an eSIM. Nothing was issued or charged. Ask for a phone with eSIM, or send the customer to the carrier for a plastic SIM.',
  'mainland-china-iphone':
    'Most iPhones sold in mainland China have no eSIM. Nothing was issued or charged. Dial *#06#: only with an EID on the screen can this go on.',
  'no-stock':
    'No eSIM {brandId, select, none {of this carrier} other {of {brandId}}} is left at this desk. Nothing was issued or charged. Ask head office for stock, or withdraw the item.',
  'no-voucher-stock':
    'No top-up code for this amount is left at this desk. Nothing was charged. Choose another amount or a direct top-up.',

  'amount-invalid': 'This amount cannot be right. No money was taken. Type it again.',
  'tender-reference-missing':
    'The reference of the payment is missing. It is not taken into the visit yet. Type it from the terminal’s slip.',
  'tender-reference-is-card-number':
    'That looks like a card number. It was not kept. Type the reference from the terminal’s slip instead.',
  'tender-not-offered': 'This tender is not taken here. No money was taken. Choose another, cash for example.',
  'cash-tender-repeated': 'Cash is already among the tenders. What was taken is kept. Put all the cash in one amount.',
  'overpaid-by-card':
    '{overMinor, select, none {That is more than is due} other {That is {overMinor} more than is due}}, and only cash gives change. What was taken before is kept. Enter the exact amount.',
  'cash-not-needed':
    'Everything is paid already, so no cash is needed. What was taken is kept. Hand the cash back and finish the visit.',
  'payment-incomplete':
    '{dueMinor, select, none {Part of the total is still due} other {{dueMinor} is still due}}. What was taken is kept. Take the rest, then finish the visit.',
  'payment-complete': 'Everything is paid already. What was taken is kept. Finish the visit.',
  'not-enough-cash':
    '{dueMinor, select, none {This cash is less than is due} other {Due in cash: {dueMinor}}}{shortMinor, select, none {} other {; {shortMinor} short}}. The visit stays open. Ask for the rest, or take part of it by another tender first.',
  'refund-cash-not-exact':
    '{dueMinor, select, none {A refund is paid out exactly} other {This refund is exactly {dueMinor} in cash}}. Nothing was paid out. Enter that amount.',
  'cash-cap-exceeded':
    'By law a payment holds {capMinor, select, none {only so much cash} other {{capMinor} in cash at most}}{cashDueMinor, select, none {} other {; this one is {cashDueMinor}}}. No cash was taken. Take the rest by card.',
  'nothing-to-pay': 'There is nothing to pay in this visit. No money was taken. Finish the visit.',
  'held-stock-expired':
    'The eSIM or voucher held for this visit expired while the visit was open. Nothing is lost, and no further money was taken. Take the item off and prepare it again; if money is already in, void the visit and hand it back.',
  'evidence-expired':
    'The name read from the document is no longer kept, so it cannot be compared with the account’s. The visit is safe. Read the document once more, then go on.',
  'attention-unknown': 'This point is no longer on the attention list. Nothing was changed. Open the list again.',
  'reissue-not-possible':
    'This eSIM cannot be reissued here{progress, select, none {} other {; it stands at: {progress}}}. The record stays as it is, and nothing was charged. Look at its state, or call head office.',
  'reissue-cap-reached':
    'This code has been reissued as often as the shop allows. Nothing was issued or charged. Ask a manager, or call head office.',
} as const satisfies Partial<Messages<RefusalCode>>;

import type { Messages } from '../catalogue.ts';
import type { RefusalCode } from '../../domain/refusal.ts';

/**
 * What the desk says when it refuses, apart from a visit: setting up, keys and records, clerks, the day, files. English is
 * the reference for placeholders. A detail that was not given arrives as `none`.
 */
export const refusalsEnDesk = {
  'input-invalid':
    'Something is missing here or has another form than expected. Nothing was changed. Look at the fields and try again.',
  'procedure-unknown':
    'The desk does not know this command. Nothing was changed. Close Buka and open it again; if it comes back, tell head office.',
  'not-signed-in': 'Nobody is signed in. The visit and the till are as they were. Sign in and go on.',
  'not-allowed': 'This is for a manager. Nothing was changed. Ask a manager to sign in.',
  'intent-reused':
    'This step was already used for something else. What was recorded stays as it is. Start the step afresh.',

  'desk-not-set-up': 'This desk has not been set up yet, so nothing can be recorded. A manager sets it up first.',
  'desk-already-set-up':
    'This desk is set up already and keeps its records. Sign in; what may be changed is in the settings.',
  'desk-already-open':
    'Buka is already open on this computer. Nothing is lost. Go on in the other window, or close it first.',
  'desk-open-elsewhere':
    'This desk is already open in another window. Nothing is lost. Go on there, or close that window and try again.',
  'keys-locked':
    'The records of this desk are still locked. All of them are safe. Enter the passphrase, or the recovery key.',
  'passphrase-too-short':
    'This passphrase is too short. Nothing was changed. Use twelve characters or more; a short sentence is good.',
  'paper-not-held':
    'This paper is no longer held for the screen. The record is safe. Print it again; it then says COPY.',
  'pack-unknown':
    'This version has no rules for that place. Nothing was changed. Choose another place, or ask head office for an update.',
  'time-zone-unknown':
    '{timeZone, select, none {This time zone is not known} other {The time zone “{timeZone}” is not known}}. Nothing was changed. Choose one from the list.',
  'registration-missing':
    '{registration, select, none {A tax registration number} other {The {registration} number}} is missing; by law it stands on every receipt. Nothing was changed. Enter it and go on.',
  'passphrase-wrong':
    'This passphrase does not open the desk. All records are safe. Type it again, or use the recovery key.',
  'recovery-key-wrong':
    'This recovery key does not open the desk. All records are safe. Compare it with the paper, group by group, and type it again.',
  'keychain-unavailable':
    'The computer’s keychain does not answer, so the desk stays locked. All records are safe. Sign in to the computer again, or use the recovery key.',
  'key-file-missing':
    'The key of this desk is not where it should be. The records are safe and stay locked. Open them with the recovery key.',
  'key-file-damaged':
    'The key of this desk cannot be read. The records are safe and stay locked. Open them with the recovery key.',
  'key-differs':
    'This key belongs to another desk. The records were not touched. Use this desk’s own key or its recovery key.',
  'database-missing':
    'The records of this desk are not where they should be. Nothing was overwritten. Connect the right disk, and call head office before anything is set up anew.',
  'database-corrupt':
    'The records of this desk are damaged. What is synced is safe at head office, and nothing more is written here. Delete nothing and call head office.',
  'database-foreign': 'This file does not hold the records of a Buka desk. It was not touched. Choose another file.',
  'database-newer':
    'These records were made by a newer version of Buka. They were not touched. Install that version and open them again.',
  'database-unreachable':
    'The records cannot be reached just now. Nothing was changed. Check the disk, then open Buka again.',
  'journal-broken':
    'The chain of records does not hold together{seq, select, none {} other { from record {seq} on}}. What is synced is safe at head office, and nothing more is written here. Delete nothing and call head office.',
  'disk-full':
    'The disk is full, so this step was not kept. Everything confirmed before is safe. Make room on the disk, then repeat the step.',
  'storage-failed':
    'This step could not be written to the disk. Everything confirmed before is safe. Repeat it; if it fails again, call head office.',
  'clock-jumped':
    'The computer’s date or time has jumped. All records are safe. A manager looks at the date and time and accepts them, then work goes on.',
  'internal-error':
    'Something went wrong inside Buka. Everything confirmed before is safe. Try once more; if it comes back, tell head office.',

  'clerk-unknown': 'This person is not known at this desk. Nothing was changed. Choose a name from the list.',
  'clerk-exists': 'This person already works at this desk. Nothing was changed. Choose the name in the list.',
  'clerk-inactive': 'This name is no longer in use at this desk. Nothing was changed. A manager can bring it back.',
  'last-manager':
    'The desk always keeps one manager, and this is the last. Nothing was changed. Make someone else a manager first.',
  'pin-wrong':
    'This PIN does not fit. Nothing was changed. Type it again{triesLeft, select, none {} other {; {triesLeft, plural, one {# try} other {# tries}} left before a pause}}.',
  'pin-locked':
    'There were several wrong PINs, so this name pauses{until, select, none { for a few minutes} other { until {until}}}. Everything open stays open. Someone else can sign in meanwhile.',
  'pin-too-weak':
    'This PIN is easy to guess. The old one stays. Choose 6 to 12 digits that are no row and no repetition.',
  'approval-needed':
    'A second person is needed{purposes, select, none {} other {: {purposes}}}. Nothing was issued yet and the visit stays. Ask a manager to type their PIN here.',
  'approval-same-person':
    'The second person must be somebody else. Nothing was changed. Ask a colleague to type their PIN.',
  'approval-not-manager': 'A manager must stand by this. Nothing was changed. Ask a manager to type their PIN.',

  'day-not-open': 'The day is not open yet. Nothing was changed. Count the float and open the day, then go on.',
  'day-already-open':
    '{businessDay, select, none {The day is already open} other {The day of {businessDay} is already open}}. Its float and sales are safe. Go on with it.',
  'day-already-closed':
    '{businessDay, select, none {This day is closed} other {The day of {businessDay} is closed}} and its Z report stands. A closed day is not opened again; the next one can be.',
  'day-of-yesterday-open':
    '{businessDay, select, none {An earlier day is still open} other {The day of {businessDay} is still open}}. All its sales are safe. Do its end-of-day close, then open today.',
  'day-not-counted': 'The drawer has not been counted yet. All sales are safe. Count it, then close the day.',
  'visits-still-open':
    '{count, select, none {Visits are still open} other {{count, plural, one {# visit is still open} other {# visits are still open}}}}. Nothing in them is lost. Finish or void each one, then count the drawer.',
  'denomination-unknown':
    '{denominationMinor, select, none {There is no such note or coin here} other {There is no note or coin of {denominationMinor} here}}. The count was not kept. Correct that line.',
  'denomination-repeated':
    '{denominationMinor, select, none {A note or coin stands there twice} other {{denominationMinor} stands there twice}}. The count was not kept. Put all of it on one line.',
  'count-invalid':
    '{denominationMinor, select, none {A count is not a whole number} other {The count for {denominationMinor} is not a whole number}} from 0 up. The count was not kept. Correct it.',
  'count-implausible':
    '{denominationMinor, select, none {A count is more than a drawer holds} other {The count for {denominationMinor} is more than a drawer holds}}. The count was not kept. Look at that line again.',

  'waiting-unknown': 'This customer is no longer on today’s waiting list. Nothing was changed. Look at the list again.',
  'appointment-not-today':
    'The waiting list is for today, and this time is on another day. Nobody was added. Choose a time today, or add the customer on the day itself.',

  'receipt-unknown':
    'No receipt of this desk has that number. Every receipt is kept. Compare the number with the paper, or search by phone number.',
  'print-job-unknown': 'This paper is not in the list. No record is lost. Find the receipt and print from there.',
  'print-outcome-unknown':
    '{title, select, none {Printing was cut off} other {Printing of {title} was cut off}}, so nobody can say whether the paper came out. The record is safe. Look at the printer, then say which it is.',
  'print-in-progress': 'This paper is printing now. The record is safe. Wait for the printer before you ask again.',
  'print-not-started':
    'This paper is not at the printer, so there is nothing to answer. The record is safe. Look at its state in the list and print from there.',
  'printer-unavailable':
    'The printer does not answer. The record is safe and the paper waits. Check cable, power and paper, then print again.',
  'printer-failed': 'The printer stopped. The record is safe. Check paper and cover, then print again.',
  'slip-qr-unreadable':
    'The QR code on this activation slip could not be read back, so it was not printed. The eSIM stays reserved. Print again; if it comes back, tell head office.',
  'slip-qr-differs':
    'The QR code on this activation slip says something else than the eSIM’s own code, so it was not printed. The eSIM stays reserved. Call head office before you go on.',
  'slip-form-differs':
    'The form to type by hand on this activation slip says something else than the eSIM’s own code, so it was not printed. The eSIM stays reserved. Call head office before you go on.',
  'slip-does-not-fit':
    'This activation slip does not fit on the sheet, so it was not printed. The eSIM stays reserved. A manager chooses a larger paper in the settings.',
  'paper-renderer-failed':
    'The page could not be made. The record is safe. Print again; if it comes back, open Buka anew.',
  'secret-purged':
    'This code was erased when its time was over, so it cannot be printed again. The record of the sale is safe. If the customer needs one, head office can help.',

  'feed-unreadable':
    'This file cannot be read. Stock and prices stay as they were. Ask head office for the file again.',
  'feed-not-for-this-desk':
    'This file is for another desk. Stock and prices stay as they were. Ask head office for the one for this desk.',
  'feed-signature-wrong':
    'This file does not carry head office’s signature, so it was not taken. Stock and prices stay as they were. Ask head office before you try another.',
  'feed-too-large': 'This file is too large. Stock and prices stay as they were. Ask head office to send it in parts.',
  'feed-content-invalid':
    'What this file holds is not in the form that was agreed. Stock and prices stay as they were. Ask head office for a new one.',

  'search-too-short':
    'That is too little to search with. Nothing is lost. Type the whole number, or its last four digits.',
} as const satisfies Partial<Messages<RefusalCode>>;

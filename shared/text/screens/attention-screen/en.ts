/** The queue for head office and what needs a person: the words of the screen. English is the reference for keys. */
export const attentionScreenEn = {
  part: 'What to look at',
  'part.attention': 'Needs a person',
  'part.queue': 'Waits for head office',
  'count.attention': '{count, plural, =0 {nothing} one {# point} other {# points}}',
  'count.queue': '{count, plural, =0 {nothing} one {# record} other {# records}}',
  list: 'Needs a person',
  'empty.text':
    'No paper is in doubt, no promise is overdue, nothing is up for review. Whatever comes up will stand here.',
  since: 'since {time}',
  do: 'What to do now',
  'advice.item-for-review':
    'Head office decides with the carrier. Tell the customer that nothing was issued yet. When it is dealt with, a manager settles it here.',
  'advice.lock-request':
    'The request goes to head office with the next sync. Where it is urgent, call them now. When the lock is confirmed, a manager settles it here.',
  'advice.deferred-review': 'Nothing to do here: head office looks at it after the next sync and closes it.',
  'advice.clock-jumped':
    'Compare date and time below with a phone. If they are right, a manager accepts them. If not, set the computer’s clock first.',
  'advice.stock-rows-refused':
    'The other lines were taken. Tell head office, so that they send the missing ones again; then a manager settles it here.',
  'advice.print-outcome-unknown': 'Look into the printer before you answer: a second paper must not go out.',
  'advice.print-failed': 'The record is safe. Look at paper, cover and cable, then print.',
  'advice.promise-overdue':
    'Ask head office or the carrier how it stands, and tell the customer. The point closes by itself when their answer comes in.',
  'go-receipt': 'Open the receipt',
  'nothing-came-out': 'Nothing came out: print now',
  settle: 'It is dealt with',
  'settle.sure': 'It leaves the list for good and stands in the journal with your name.',
  'settle.do': 'Take it off the list',
  'clock.now': 'This computer says',
  'clock.accept': 'Date and time are right',
  'clock.sure': 'Records of the visits from now on carry this time, with your name.',
  'clock.do': 'Accept this date and time',
  'manager-only': 'This is for a manager. Lock with F12, and a manager signs in.',
  'queue.waiting':
    '{count, plural, =0 {No record waits} one {record waits for head office} other {records wait for head office}}',
  'queue.since': 'The oldest since {time}',
  'queue.safe': 'All of it is safe on this computer and goes up in the order in which it happened.',
  'queue.none': 'Head office has everything.',
  'queue.items': 'On their way to active, oldest first',
  'queue.items.none': 'No item is on its way.',
  more: 'More',
  earlier: 'Back a page',
  page: 'Page {number}',
} as const;

export type AttentionScreenKey = keyof typeof attentionScreenEn;

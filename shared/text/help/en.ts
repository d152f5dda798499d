import type { Messages } from '../catalogue.ts';
import type { HelpKey } from './help-keys.ts';

/**
 * Answers for the customer, spoken by the clerk: “we” is the shop, “you” the customer. English is the reference. A line
 * has at most 160 characters, so that a card fits a narrow printer.
 */
export const helpEn = {
  'topic.replacement': 'SIM replacement',
  'topic.top-up': 'Top-up, renewal and payment',
  'topic.account': 'Account, carrier and network',
  'topic.phone': 'Phone and eSIM',
  'topic.privacy': 'Privacy',

  'card.keep-number.title': 'Do I keep my number?',
  'card.keep-number.1': 'Yes. You get a new SIM, and your number stays the same.',
  'card.keep-number.2': 'It stays with the same carrier: a replacement never moves it to another one.',
  'card.keep-number.3': 'Your old SIM stops by itself when the number has moved to the new one.',

  'card.replacement-time.title': 'How long does a replacement take?',
  'card.replacement-time.1': 'One to three working days, depending on the brand.',
  'card.replacement-time.2': 'Weekends and public holidays do not count.',
  'card.replacement-time.3': 'The latest time stands on your activation slip.',
  'card.replacement-time.4': 'Not active by then? Call us or come back with the slip: we ask the carrier.',

  'card.what-to-bring.title': 'What do I need to bring?',
  'card.what-to-bring.1':
    'Your ID, the original: best a passport; a driver’s licence, a provincial photo card or a PR card is good too.',
  'card.what-to-bring.2': 'No health card, please: we never look at one.',
  'card.what-to-bring.3': 'The phone that is to keep the number, charged.',
  'card.what-to-bring.4': 'Its EID: dial *#06# on that phone and it appears.',
  'card.what-to-bring.5':
    'A second proof that the number is yours: the account PIN, the old SIM or phone, or the contact the carrier knows.',

  'card.what-to-bring-belgium.title': 'What do I need to bring?',
  'card.what-to-bring-belgium.1':
    'Your ID, the original: a Belgian or EU identity card, a Belgian residence card or a passport.',
  'card.what-to-bring-belgium.2': 'In Belgium a driver’s licence does not count for this.',
  'card.what-to-bring-belgium.3': 'The phone that is to keep the number, charged.',
  'card.what-to-bring-belgium.4': 'Its EID: dial *#06# on that phone and it appears.',
  'card.what-to-bring-belgium.5':
    'A second proof that the number is yours: the account PIN, the old SIM or phone, or the contact the carrier knows.',

  'card.other-carrier.title': 'Can another carrier replace my SIM?',
  'card.other-carrier.1': 'No. Only the carrier of your number can replace its SIM.',
  'card.other-carrier.2': 'Not sure which one it is? We look at your number or your old SIM together.',
  'card.other-carrier.3': 'If we cannot serve your carrier here, please go to its own shop or use its own app.',

  'card.code-start.title': 'When does the code start to work?',
  'card.code-start.1': 'Not at once: your eSIM is reserved for you first.',
  'card.code-start.2': 'The code starts to work only after this shop has synced with the carrier.',
  'card.code-start.3': 'The latest time stands on your slip.',
  'card.code-start.4': 'If the phone refuses the code before then, keep the slip and try again later.',

  'card.until-then.title': 'What do I do until then?',
  'card.until-then.1': 'Back up the data on your phone first.',
  'card.until-then.2': 'Do not use the line until the new SIM works.',
  'card.until-then.3': 'Use only the carrier’s own app, website and shops.',
  'card.until-then.4':
    'Show the QR code to nobody and send nobody a picture: whoever scans it first takes your number.',
  'card.until-then.5': 'Nobody honest asks for your codes by phone or message.',

  'card.slip-lost.title': 'I lost the slip, or somebody took a picture of it.',
  'card.slip-lost.1': 'Come back to this shop with your ID as soon as you can: until then the code can be misused.',
  'card.slip-lost.2': 'The old code is cancelled and you get another one, on a new slip.',
  'card.slip-lost.3':
    'If the carrier has accepted it already, the old code is cancelled there first. That takes longer.',
  'card.slip-lost.4': 'You do not pay again.',

  'card.stolen-phone.title': 'My phone was stolen. What now?',
  'card.stolen-phone.1': 'Tell us so: we record it, and head office asks the carrier for a lock.',
  'card.stolen-phone.2': 'Please call the carrier yourself as well, right away: only the carrier can lock the number.',
  'card.stolen-phone.3': 'With your ID and a second proof you get a replacement, and your number stays the same.',
  'card.stolen-phone.4': 'Change the passwords of accounts that send codes to this number.',

  'card.top-up-code.title': 'How do I enter my top-up code?',
  'card.top-up-code.1': 'The code stands on your receipt, with the brand’s own short code for entering it.',
  'card.top-up-code.2': 'No short code there? Use the brand’s own app, or call its customer service.',
  'card.top-up-code.3': 'Enter it by the date on the receipt.',
  'card.top-up-code.4': 'Whoever knows the code can use it: keep it to yourself.',
  'card.top-up-code.5': 'Is it not taken? Check every digit, then come back with the receipt: we ask the carrier.',

  'card.top-up-direct.title': 'When does my direct top-up arrive?',
  'card.top-up-direct.1': 'We record it now. It goes to the carrier with this shop’s next sync.',
  'card.top-up-direct.2': 'The time by which it is expected stands on your receipt.',
  'card.top-up-direct.3': 'It is active only when the carrier says so; before that your balance stays as it is.',
  'card.top-up-direct.4': 'Do you need the credit at once? Ask for a top-up by code.',

  'card.travel-renewal.title': 'What do I need to renew a travel eSIM or a roaming card?',
  'card.travel-renewal.1': 'The card number (ICCID), the phone number of the card, or the receipt you got with it.',
  'card.travel-renewal.2': 'What you need: data, local or international minutes, SMS, and for how many days.',
  'card.travel-renewal.3': 'Before you pay we read back the name, the plan and the amount.',
  'card.travel-renewal.4': 'A single-use card cannot be renewed: you then need a new one.',
  'card.travel-renewal.5': 'The new plan is active only when the carrier says so. Please come before the card expires.',

  'card.lost-card-number.title': 'I no longer have the card number.',
  'card.lost-card-number.1': 'Your receipt finds it: we search by the receipt number.',
  'card.lost-card-number.2': 'No receipt? The phone number or the last four digits of the card will do.',
  'card.lost-card-number.3': 'If the eSIM is still in your phone, its settings show the card number (ICCID).',
  'card.lost-card-number.4': 'We find only what was bought at this desk. For other purchases, ask the seller.',

  'card.renewal-refused.title': 'My top-up or renewal was refused. What now?',
  'card.renewal-refused.1': 'We look at the carrier’s reason and tell you in plain words.',
  'card.renewal-refused.2':
    'We check the number, the card number and the plan with you, correct them and send it again.',
  'card.renewal-refused.3': 'Your payment stays on record under the number of your receipt.',
  'card.renewal-refused.4': 'If the outcome is not known, we ask the carrier first. We never repeat it on a guess.',

  'card.payment-failed.title': 'My payment did not go through.',
  'card.payment-failed.1': 'Nothing is lost: your visit stays open, and what you have paid already is kept.',
  'card.payment-failed.2': 'You can use another card, pay another way, or pay in cash.',
  'card.payment-failed.3':
    'Cards from abroad are sometimes refused. You can also pay one part by card and the rest in cash.',
  'card.payment-failed.4':
    'If it is unclear whether the card was charged, we find out first, before anything is repeated.',

  'card.forgot-password.title': 'I forgot the password of my account.',
  'card.forgot-password.1': 'We cannot see or reset it: only your carrier can.',
  'card.forgot-password.2': 'Please use the carrier’s own app, or go to one of its own shops.',
  'card.forgot-password.3': 'Never give your password to anybody, not to us either. We do not ask for it.',

  'card.balance.title': 'How much balance and data are left, and until when?',
  'card.balance.1': 'The carrier knows best: dial the brand’s short code on your receipt, or open its own app.',
  'card.balance.2': 'Here we see the last known values, and how old they are.',
  'card.balance.3': 'Since then they may have changed.',
  'card.balance.4': 'Single calls and data use are shown only by the carrier’s own app.',

  'card.network-down.title': 'The network is down. What can you still do?',
  'card.network-down.1': 'ID checks, replacements from reserved stock, top-ups by code, cash and receipts all work.',
  'card.network-down.2': 'Direct top-ups and renewals are recorded now and carried out when the network is back.',
  'card.network-down.3': 'A new eSIM code starts to work only after this shop has synced.',
  'card.network-down.4': 'Card payment may have to wait. Cash does not.',
  'card.network-down.5': 'What we have recorded is kept, even without a network.',

  'card.network-down-belgium.title': 'The network is down. What can you still do?',
  'card.network-down-belgium.1': 'Top-ups by code, cash and receipts work.',
  'card.network-down-belgium.2':
    'A replacement waits: in Belgium the law wants you identified online, in the carrier’s own tool.',
  'card.network-down-belgium.3':
    'Direct top-ups and renewals are recorded now and carried out when the network is back.',
  'card.network-down-belgium.4': 'Card payment may have to wait. Cash does not.',
  'card.network-down-belgium.5': 'What we have recorded is kept, even without a network.',

  'card.esim-support.title': 'Does my phone support eSIM?',
  'card.esim-support.1': 'Dial *#06#. If an EID appears, the phone has an eSIM chip.',
  'card.esim-support.2': 'No EID: this phone takes plastic SIMs only.',
  'card.esim-support.3': 'Most iPhones sold in mainland China have no eSIM: please check before you pay.',
  'card.esim-support.4':
    'The phone must not be locked to another carrier, and not every carrier has eSIM for every model.',

  'card.install-esim.title': 'How do I install the eSIM?',
  'card.install-esim.1': 'You need Wi-Fi or another data connection.',
  'card.install-esim.2': 'Follow the three steps on the slip: open the settings, add an eSIM, scan the QR code.',
  'card.install-esim.3': 'The code works once: scan it with the phone that is to keep the number.',
  'card.install-esim.4': 'If the phone asks for a confirmation code, it stands on the tear-off part of the slip.',
  'card.install-esim.5': 'Cannot scan? Type what stands on the slip, exactly as it is printed.',

  'card.privacy.title': 'What do you keep of my ID?',
  'card.privacy.1': 'The kind of document, its country, that it was valid that day, and whether the name matched.',
  'card.privacy.2': 'Beside it, who checked it and when.',
  'card.privacy.3': 'Nothing else of it: no number, no picture, no date of birth, no address.',
  'card.privacy.4': 'What a scanner has read is gone at the end of your visit, if not before.',
  'card.privacy.5':
    'If a carrier must receive details, they are sealed for head office: this shop cannot open them again.',

  'card.privacy-belgium.title': 'What do you keep of my ID?',
  'card.privacy-belgium.1':
    'By law your identity goes to the carrier, through the carrier’s own tool. This shop does not keep it.',
  'card.privacy-belgium.2':
    'We keep the kind of document, its country, that it was valid that day, and whether the name matched.',
  'card.privacy-belgium.3': 'Beside it, who checked it and when, and the reference of the carrier’s tool.',
  'card.privacy-belgium.4': 'Nothing else of it: no number, no picture, no date of birth, no address.',
  'card.privacy-belgium.5': 'What was read or typed for the check is gone at the end of your visit, if not before.',

  'phone.not-switched-on.seen': 'The code is not switched on yet',
  'phone.not-switched-on.say':
    'It is not switched on yet. It works once this shop has synced with the carrier. Please keep the slip and try again later.',
  'phone.code-not-recognised.seen': 'The code is not recognised',
  'phone.code-not-recognised.say':
    'Let us compare what was typed with the slip. If the code was already used or cancelled, we issue another.',
  'phone.other-phone.seen': 'The code belongs to another phone',
  'phone.other-phone.say':
    'This code belongs to another phone. Please dial *#06#: we read the EID again, cancel the code and issue another.',
  'phone.too-many-tries.seen': 'Too many tries, or the code has expired',
  'phone.too-many-tries.say': 'Please do not scan it again: this code no longer works. We cancel it and issue another.',
  'phone.confirmation-code.seen': 'The confirmation code is missing or does not fit',
  'phone.confirmation-code.say':
    'The phone wants the confirmation code: it stands on the tear-off part of the slip. Let us type it together, slowly.',
  'phone.confirmation-code-blocked.seen': 'The confirmation code is blocked',
  'phone.confirmation-code-blocked.say':
    'The confirmation code is blocked after several tries. We cancel this code and issue another.',
  'phone.no-esim-for-model.seen': 'The carrier has no eSIM for this model',
  'phone.no-esim-for-model.say':
    'The carrier has no eSIM for this model. With a plastic SIM from the carrier your number stays the same.',
  'phone.storage-full.seen': 'The phone’s eSIM storage is full',
  'phone.storage-full.say':
    'There is no room for another eSIM. Delete one that you no longer use, be sure which one, and try again.',
  'phone.already-downloaded.seen': 'A phone has downloaded it already',
  'phone.already-downloaded.say':
    'A phone has taken this eSIM already. Let us look in its settings first: it may only be switched off.',
  'phone.locked-to-carrier.seen': 'The phone is locked to another carrier',
  'phone.locked-to-carrier.say':
    'This phone is locked to another carrier, and only that carrier can unlock it. Please keep the slip until then.',
  'phone.no-esim-chip.seen': 'The phone has no working eSIM chip',
  'phone.no-esim-chip.say':
    'This phone has no eSIM chip that works. Another phone with eSIM or a plastic SIM from the carrier is the way.',
  'phone-error-unknown':
    'This is not in the table. Nothing is lost. Note exactly what the phone shows, and ask head office or the carrier.',

  'action.wait-for-sync': 'Wait for the sync',
  'action.check-typing': 'Check the typing',
  'action.reissue': 'Cancel and reissue',
  'action.rescan-eid-and-reissue': 'Read the EID again, then cancel and reissue',
  'action.plastic-sim': 'Offer a plastic SIM',
  'action.free-storage': 'Delete an unused eSIM from the phone',
  'action.look-in-settings': 'Look in the phone’s settings',
  'action.locked-phone': 'Have the phone unlocked by its carrier',
} as const satisfies Messages<HelpKey>;

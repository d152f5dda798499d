import type { Messages } from '../../catalogue.ts';
import type { AttentionScreenKey } from './en.ts';

export const attentionScreenNl: Messages<AttentionScreenKey> = {
  part: 'Wat bekijken',
  'part.attention': 'Heeft iemand nodig',
  'part.queue': 'Wacht op het hoofdkantoor',
  'count.attention': '{count, plural, =0 {niets} one {# punt} other {# punten}}',
  'count.queue': '{count, plural, =0 {niets} one {# boeking} other {# boekingen}}',
  list: 'Heeft iemand nodig',
  'empty.text':
    'Geen papier is twijfelachtig, geen belofte is over tijd, niets is na te kijken. Wat er opduikt, komt hier te staan.',
  since: 'sinds {time}',
  do: 'Wat nu te doen',
  'advice.item-for-review':
    'Het hoofdkantoor beslist met de operator. Zeg de klant dat er nog niets is uitgegeven. Is het afgehandeld, dan sluit een manager het hier af.',
  'advice.lock-request':
    'Het verzoek gaat bij de volgende synchronisatie naar het hoofdkantoor. Is het dringend, bel dan nu. Is de blokkering bevestigd, dan sluit een manager het hier af.',
  'advice.deferred-review':
    'Hier is niets te doen: het hoofdkantoor kijkt na de volgende synchronisatie en sluit het af.',
  'advice.clock-jumped':
    'Vergelijk datum en uur hieronder met een telefoon. Kloppen ze, dan aanvaardt een manager ze. Zo niet, zet dan eerst de klok van de computer juist.',
  'advice.stock-rows-refused':
    'De andere regels zijn genomen. Verwittig het hoofdkantoor, dat de ontbrekende opnieuw stuurt; daarna sluit een manager het hier af.',
  'advice.print-outcome-unknown': 'Kijk in de printer voor u antwoordt: er mag geen tweede papier uitgaan.',
  'advice.print-failed': 'De boeking is veilig. Kijk naar papier, klep en kabel, en druk dan af.',
  'advice.promise-overdue':
    'Vraag het hoofdkantoor of de operator hoe het ervoor staat, en zeg het de klant. Het punt sluit vanzelf wanneer hun antwoord binnenkomt.',
  'go-receipt': 'Kassaticket openen',
  'nothing-came-out': 'Er kwam niets uit: nu afdrukken',
  settle: 'Het is afgehandeld',
  'settle.sure': 'Het punt verdwijnt voorgoed van de lijst en staat met uw naam in het journaal.',
  'settle.do': 'Van de lijst halen',
  'clock.now': 'Deze computer zegt',
  'clock.accept': 'Datum en uur kloppen',
  'clock.sure': 'De boekingen dragen vanaf nu dit uur, met uw naam.',
  'clock.do': 'Deze datum en dit uur aanvaarden',
  'manager-only': 'Dit is voor een manager. Vergrendel met F12, en een manager meldt zich aan.',
  'queue.waiting':
    '{count, plural, =0 {geen boeking wacht} one {boeking wacht op het hoofdkantoor} other {boekingen wachten op het hoofdkantoor}}',
  'queue.since': 'De oudste sinds {time}',
  'queue.safe': 'Alles staat veilig op deze computer en gaat omhoog in de volgorde waarin het gebeurde.',
  'queue.none': 'Het hoofdkantoor heeft alles.',
  'queue.items': 'Op weg naar actief, oudste eerst',
  'queue.items.none': 'Er is geen item onderweg.',
  more: 'Meer',
  earlier: 'Pagina terug',
  page: 'Pagina {number}',
};

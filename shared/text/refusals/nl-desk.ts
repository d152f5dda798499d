import type { Messages } from '../catalogue.ts';
import type { RefusalCode } from '../../domain/refusal.ts';

export const refusalsNlDesk = {
  'input-invalid':
    'Er ontbreekt iets, of de vorm is anders dan verwacht. Er is niets veranderd. Kijk de velden na en probeer opnieuw.',
  'procedure-unknown':
    'De balie kent deze opdracht niet. Er is niets veranderd. Sluit Buka en open het opnieuw; komt het terug, verwittig dan het hoofdkantoor.',
  'not-signed-in': 'Er is niemand aangemeld. Het bezoek en de kassa zijn zoals ze waren. Meld u aan en ga verder.',
  'not-allowed':
    'Dit is voor een verantwoordelijke. Er is niets veranderd. Vraag een verantwoordelijke om zich aan te melden.',
  'intent-reused': 'Deze stap is al voor iets anders gebruikt. Wat geregistreerd is, blijft zo. Begin de stap opnieuw.',

  'desk-not-set-up':
    'Deze balie is nog niet ingesteld, dus kan er nog niets geregistreerd worden. Een verantwoordelijke stelt ze eerst in.',
  'desk-already-set-up':
    'Deze balie is al ingesteld en houdt haar boekingen. Meld u aan; wat mag veranderen, staat bij de instellingen.',
  'desk-already-open':
    'Buka staat al open op deze computer. Er is niets verloren. Ga verder in het andere venster, of sluit dat eerst.',
  'desk-open-elsewhere':
    'Deze balie is al open in een ander venster. Er is niets verloren. Ga daar verder, of sluit dat venster en probeer opnieuw.',
  'keys-locked':
    'De gegevens van deze balie zijn nog vergrendeld. Ze zijn allemaal veilig. Voer de wachtzin of de herstelsleutel in.',
  'passphrase-too-short':
    'Deze wachtzin is te kort. Er is niets veranderd. Gebruik minstens twaalf tekens; een korte zin is goed.',
  'paper-not-held':
    'Dit document wordt niet meer bewaard voor het scherm. Het gegeven is veilig. Druk het opnieuw af; er staat dan KOPIE op.',
  'pack-unknown':
    'Deze versie heeft geen regels voor die plaats. Er is niets veranderd. Kies een andere plaats, of vraag het hoofdkantoor om een update.',
  'time-zone-unknown':
    '{timeZone, select, none {Deze tijdzone is niet bekend} other {De tijdzone “{timeZone}” is niet bekend}}. Er is niets veranderd. Kies er een uit de lijst.',
  'registration-missing':
    '{registration, select, none {Een belastingnummer} other {Het {registration}-nummer}} ontbreekt; volgens de wet staat het op elk kassaticket. Er is niets veranderd. Vul het in en ga verder.',
  'passphrase-wrong':
    'Deze wachtzin opent de balie niet. Alle boekingen zijn veilig. Typ ze opnieuw, of gebruik de herstelsleutel.',
  'recovery-key-wrong':
    'Deze herstelsleutel opent de balie niet. Alle boekingen zijn veilig. Vergelijk hem groep per groep met het papier en typ hem opnieuw.',
  'keychain-unavailable':
    'De sleutelhanger van de computer antwoordt niet, dus blijft de balie vergrendeld. Alle boekingen zijn veilig. Meld u opnieuw aan op de computer, of gebruik de herstelsleutel.',
  'key-file-missing':
    'De sleutel van deze balie staat niet op zijn plaats. De boekingen zijn veilig en blijven vergrendeld. Open ze met de herstelsleutel.',
  'key-file-damaged':
    'De sleutel van deze balie is onleesbaar. De boekingen zijn veilig en blijven vergrendeld. Open ze met de herstelsleutel.',
  'key-differs':
    'Deze sleutel hoort bij een andere balie. De boekingen zijn niet aangeraakt. Gebruik de eigen sleutel van deze balie of haar herstelsleutel.',
  'database-missing':
    'De boekingen van deze balie staan niet op hun plaats. Er is niets overschreven. Sluit de juiste schijf aan, en bel het hoofdkantoor voor er iets opnieuw ingesteld wordt.',
  'database-corrupt':
    'De boekingen van deze balie zijn beschadigd. Wat gesynchroniseerd is, staat veilig op het hoofdkantoor, en hier wordt niets meer geschreven. Wis niets en bel het hoofdkantoor.',
  'database-foreign':
    'Dit bestand bevat geen boekingen van een Buka-balie. Het is niet aangeraakt. Kies een ander bestand.',
  'database-newer':
    'Deze boekingen komen van een nieuwere versie van Buka. Ze zijn niet aangeraakt. Installeer die versie en open ze opnieuw.',
  'database-unreachable':
    'De boekingen zijn nu niet bereikbaar. Er is niets veranderd. Kijk de schijf na en open Buka opnieuw.',
  'journal-broken':
    'De keten van boekingen klopt niet{seq, select, none {} other { vanaf boeking {seq}}}. Wat gesynchroniseerd is, staat veilig op het hoofdkantoor, en hier wordt niets meer geschreven. Wis niets en bel het hoofdkantoor.',
  'disk-full':
    'De schijf is vol, dus is deze stap niet bewaard. Alles wat bevestigd was, is veilig. Maak plaats op de schijf en doe de stap opnieuw.',
  'storage-failed':
    'Deze stap kon niet op de schijf geschreven worden. Alles wat bevestigd was, is veilig. Doe ze opnieuw; lukt het weer niet, bel dan het hoofdkantoor.',
  'clock-jumped':
    'De datum of het uur van de computer is versprongen. Alle boekingen zijn veilig. Een verantwoordelijke kijkt datum en uur na en aanvaardt ze, dan gaat het werk verder.',
  'internal-error':
    'Er liep iets mis in Buka. Alles wat bevestigd was, is veilig. Probeer nog eens; komt het terug, verwittig dan het hoofdkantoor.',

  'clerk-unknown': 'Deze persoon is niet bekend aan deze balie. Er is niets veranderd. Kies een naam uit de lijst.',
  'clerk-exists': 'Deze persoon werkt al aan deze balie. Er is niets veranderd. Kies de naam in de lijst.',
  'clerk-inactive':
    'Deze naam is niet meer in gebruik aan deze balie. Er is niets veranderd. Een verantwoordelijke kan hem terugbrengen.',
  'last-manager':
    'De balie houdt altijd één verantwoordelijke, en dit is de laatste. Er is niets veranderd. Maak eerst iemand anders verantwoordelijk.',
  'pin-wrong':
    'Deze pincode past niet. Er is niets veranderd. Typ ze opnieuw{triesLeft, select, none {} other {; nog {triesLeft, plural, one {# poging} other {# pogingen}} voor een pauze}}.',
  'pin-locked':
    'Er waren meerdere verkeerde pincodes, dus pauzeert deze naam{until, select, none { enkele minuten} other { tot {until}}}. Alles wat open staat, blijft open. Iemand anders kan zich intussen aanmelden.',
  'pin-too-weak':
    'Deze pincode is makkelijk te raden. De oude blijft. Kies 6 tot 12 cijfers zonder reeks of herhaling.',
  'approval-needed':
    'Er is een tweede persoon nodig{purposes, select, none {} other {: {purposes}}}. Er is nog niets uitgegeven en het bezoek blijft open. Vraag een verantwoordelijke om hier zijn pincode te typen.',
  'approval-same-person':
    'De tweede persoon moet iemand anders zijn. Er is niets veranderd. Vraag een collega om een pincode te typen.',
  'approval-not-manager':
    'Hiervoor moet een verantwoordelijke erbij zijn. Er is niets veranderd. Vraag een verantwoordelijke om zijn pincode te typen.',

  'day-not-open': 'De dag is nog niet open. Er is niets veranderd. Tel het wisselfonds, open de dag en ga verder.',
  'day-already-open':
    '{businessDay, select, none {De dag is al open} other {De dag van {businessDay} is al open}}. Wisselfonds en verkoop zijn veilig. Ga ermee verder.',
  'day-already-closed':
    '{businessDay, select, none {Deze dag is afgesloten} other {De dag van {businessDay} is afgesloten}} en zijn Z-rapport blijft staan. Een afgesloten dag gaat niet meer open; de volgende wel.',
  'day-of-yesterday-open':
    '{businessDay, select, none {Een vorige dag is nog open} other {De dag van {businessDay} is nog open}}. Alle verkoop is veilig. Doe eerst de dagafsluiting en open dan vandaag.',
  'day-not-counted': 'De kassalade is nog niet geteld. Alle verkoop is veilig. Tel ze en sluit dan de dag af.',
  'visits-still-open':
    '{count, select, none {Er zijn nog bezoeken open} other {{count, plural, one {Er is nog # bezoek open} other {Er zijn nog # bezoeken open}}}}. Er is niets van verloren. Beëindig of annuleer elk bezoek en tel dan de kassalade.',
  'denomination-unknown':
    '{denominationMinor, select, none {Dit biljet of muntstuk bestaat hier niet} other {Een biljet of muntstuk van {denominationMinor} bestaat hier niet}}. De telling is niet bewaard. Verbeter die regel.',
  'denomination-repeated':
    '{denominationMinor, select, none {Een biljet of muntstuk} other {{denominationMinor}}} staat er twee keer. De telling is niet bewaard. Zet alles op één regel.',
  'count-invalid':
    '{denominationMinor, select, none {Een aantal} other {Het aantal van {denominationMinor}}} is geen geheel getal vanaf 0. De telling is niet bewaard. Verbeter het.',
  'count-implausible':
    '{denominationMinor, select, none {Een aantal is meer} other {Het aantal van {denominationMinor} is meer}} dan een kassalade bevat. De telling is niet bewaard. Kijk die regel opnieuw na.',

  'waiting-unknown':
    'Deze klant staat niet meer op de wachtlijst van vandaag. Er is niets veranderd. Bekijk de lijst opnieuw.',
  'appointment-not-today':
    'De wachtlijst is die van vandaag, en dit uur valt op een andere dag. Er is niemand toegevoegd. Kies een uur van vandaag, of zet de klant op de dag zelf op de lijst.',

  'receipt-unknown':
    'Geen kassaticket van deze balie heeft dat nummer. Alle tickets zijn bewaard. Vergelijk het nummer met het papier, of zoek op telefoonnummer.',
  'print-job-unknown':
    'Dit papier staat niet in de lijst. Er is geen boeking verloren. Zoek het kassaticket en druk van daaruit af.',
  'print-outcome-unknown':
    '{title, select, none {Het afdrukken werd onderbroken} other {Het afdrukken van {title} werd onderbroken}}, dus weet niemand of het papier eruit kwam. De boeking is veilig. Kijk naar de printer en zeg dan hoe het zit.',
  'print-in-progress':
    'Dit papier wordt nu afgedrukt. De boeking is veilig. Wacht op de printer voor u het opnieuw vraagt.',
  'print-not-started':
    'Dit papier is niet bij de printer, dus valt er niets te antwoorden. De boeking is veilig. Bekijk de stand in de lijst en druk van daaruit af.',
  'printer-unavailable':
    'De printer antwoordt niet. De boeking is veilig en het papier wacht. Kijk kabel, stroom en papier na en druk opnieuw af.',
  'printer-failed': 'De printer is gestopt. De boeking is veilig. Kijk papier en klep na en druk opnieuw af.',
  'slip-qr-unreadable':
    'De QR-code op deze activeringsbon kon niet teruggelezen worden, dus is hij niet afgedrukt. De eSIM blijft gereserveerd. Druk opnieuw af; komt het terug, verwittig dan het hoofdkantoor.',
  'slip-qr-differs':
    'De QR-code op deze activeringsbon zegt iets anders dan de code van de eSIM, dus is hij niet afgedrukt. De eSIM blijft gereserveerd. Bel het hoofdkantoor voor u verdergaat.',
  'slip-form-differs':
    'Het formulier om in te typen op deze activeringsbon zegt iets anders dan de code van de eSIM, dus is hij niet afgedrukt. De eSIM blijft gereserveerd. Bel het hoofdkantoor voor u verdergaat.',
  'slip-does-not-fit':
    'Deze activeringsbon past niet op het blad, dus is hij niet afgedrukt. De eSIM blijft gereserveerd. Een verantwoordelijke kiest groter papier bij de instellingen.',
  'paper-renderer-failed':
    'De pagina kon niet gemaakt worden. De boeking is veilig. Druk opnieuw af; komt het terug, open Buka dan opnieuw.',
  'secret-purged':
    'Deze code is gewist toen haar tijd om was en kan niet meer afgedrukt worden. De boeking van de verkoop is veilig. Heeft de klant er een nodig, dan kan het hoofdkantoor helpen.',

  'feed-unreadable':
    'Dit bestand is onleesbaar. Voorraad en prijzen blijven zoals ze waren. Vraag het opnieuw aan het hoofdkantoor.',
  'feed-not-for-this-desk':
    'Dit bestand is voor een andere balie. Voorraad en prijzen blijven zoals ze waren. Vraag het hoofdkantoor om dat van deze balie.',
  'feed-signature-wrong':
    'Dit bestand draagt de handtekening van het hoofdkantoor niet en is dus niet genomen. Voorraad en prijzen blijven zoals ze waren. Spreek met het hoofdkantoor voor u een ander probeert.',
  'feed-too-large':
    'Dit bestand is te groot. Voorraad en prijzen blijven zoals ze waren. Vraag het hoofdkantoor om het in delen te sturen.',
  'feed-content-invalid':
    'De inhoud van dit bestand heeft niet de afgesproken vorm. Voorraad en prijzen blijven zoals ze waren. Vraag het hoofdkantoor om een nieuw.',

  'search-too-short':
    'Dat is te weinig om mee te zoeken. Er is niets verloren. Typ het volledige nummer, of de laatste vier cijfers.',
} as const satisfies Partial<Messages<RefusalCode>>;

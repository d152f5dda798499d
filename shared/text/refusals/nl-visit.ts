import type { Messages } from '../catalogue.ts';
import type { RefusalCode } from '../../domain/refusal.ts';

export const refusalsNlVisit = {
  'visit-unknown':
    'Dit bezoek is niet van deze balie. Er is geen boeking verloren. Kies er een uit de lijst, of begin een nieuw bezoek.',
  'visit-not-open':
    'Dit bezoek is {state, select, finished {beëindigd} voided {geannuleerd} other {afgesloten}} en blijft zoals het geregistreerd is. Begin een nieuw bezoek om verder te gaan.',
  'visit-still-open': 'Dit bezoek is nog open. Er is niets van verloren. Beëindig of annuleer het eerst.',
  'visit-empty': 'Er staat nog niets in dit bezoek. Kies wat de klant nodig heeft, of annuleer het bezoek.',

  'identity-missing':
    'De identiteitscontrole komt eerst. Het bezoek blijft open. Bekijk een document en ga dan verder.',
  'identity-refused':
    'Het document kwam niet door de identiteitscontrole{reasons, select, none {} other { ({reasons})}}. Het bezoek blijft open, en niets van wat gelezen is, wordt bewaard. {coolDownUntil, select, none {Bekijk het nog eens, of vraag een ander document} other {De controle pauzeert tot {coolDownUntil}; help intussen de volgende klant}}.',
  'identity-cool-down':
    'De identiteitscontrole lukte meerdere keren niet, dus pauzeert ze{until, select, none { even} other { tot {until}}}. Het bezoek blijft open. Help de volgende klant, of vraag een verantwoordelijke.',
  'identification-online-only':
    'Hier wil de wet dat de klant online bij de operator geïdentificeerd wordt; dat kan niet in de wachtrij. Het bezoek blijft open. Gebruik de tool van de operator en noteer de referentie, of doe het als het netwerk terug is.',
  'licence-scan-not-allowed':
    'Hier wordt een rijbewijs bekeken, niet gescand. Er is niets van bewaard. Kijk het met eigen ogen na.',
  'document-not-accepted':
    '{documentKind, select, none {Dit document telt hier niet} other {Dit document telt hier niet: {documentKind}}}. Het bezoek blijft open en er is niets van bewaard. Vraag een ander document, liefst een paspoort.',
  'document-refused-kind':
    '{documentKind, select, none {Dit document wordt hier nooit bekeken} other {Dit document wordt hier nooit bekeken: {documentKind}}}. Er is niets van bewaard. Geef het terug en vraag een ander document.',
  'document-second-only':
    '{documentKind, select, none {Dit document telt alleen naast een ander} other {Dit document telt alleen naast een ander: {documentKind}}}. Het bezoek blijft open. Vraag eerst een paspoort of een ander hoofddocument.',
  'scan-unreadable':
    'De scan was onleesbaar. {problem, select, none {} other {{problem} }}Er is niets van bewaard. Scan opnieuw, of typ wat u ziet.',

  'number-missing':
    'Er staat nog geen telefoonnummer in dit bezoek. Er is niets verloren. Zoek het nummer en ga dan verder.',
  'msisdn-invalid':
    'Dit is geen volledig telefoonnummer. Er is niets veranderd. Lees het de klant voor en typ het opnieuw.',
  'msisdn-not-mobile':
    'Dit is een telefoonnummer, maar geen mobiel: het heeft geen sim. Er is niets veranderd. Vraag het gsm-nummer.',
  'number-locked':
    'De operator heeft dit nummer vergrendeld. Er is niets uitgegeven of aangerekend. Stuur de klant naar de operator; alleen die kan het ontgrendelen.',
  'brand-unknown':
    'De operator van dit nummer is niet bekend. Er is niets uitgegeven. Vraag het de klant, of scan de oude sim.',
  'brand-mismatch':
    '{evidence, select, snapshot {Volgens het hoofdkantoor is dit nummer} iccid {Volgens de oude sim is dit nummer} clerk {Volgens de klant is dit nummer} other {Dit nummer is}} van {numberBrand, select, none {een andere operator} other {{numberBrand}}}{stockBrand, select, none {} other {, niet van {stockBrand}}}. De ene operator vervangt de sim van de andere niet: er is niets uitgegeven of aangerekend. Vraag het nog eens, of stuur de klant naar {sendTo, select, none {zijn eigen operator} other {{channel, select, store {een winkel van {sendTo}} app {de app van {sendTo}} other {{sendTo}}}}}.',
  'brand-not-serviceable':
    '{brandId, select, none {Deze operator} other {{brandId}}} kan aan deze balie niet geholpen worden. Er is niets uitgegeven of aangerekend. Stuur de klant naar {sendTo, select, none {de operator zelf} other {{channel, select, store {een winkel van {sendTo}} app {de app van {sendTo}} other {{sendTo}}}}}.',
  'second-factor-wrong':
    'Dit bewijs past niet bij het nummer. Er is niets uitgegeven. {coolDownUntil, select, none {Probeer opnieuw of kies een ander bewijs{triesLeft, select, none {} other {; nog {triesLeft, plural, one {# poging} other {# pogingen}} voor een pauze}}} other {Dit nummer pauzeert tot {coolDownUntil}; het bezoek blijft open}}.',
  'second-factor-cool-down':
    'Het bewijs paste meerdere keren niet, dus pauzeert dit nummer{until, select, none {{minutes, select, none { even} other { hoogstens {minutes} minuten}}} other { tot {until}}}. Het bezoek blijft open en er is niets uitgegeven. Ga daarna verder, of vraag een verantwoordelijke.',
  'second-factor-not-possible':
    'Hier is niets bekend om dit bewijs mee te vergelijken. Er is niets uitgegeven. Kies een ander bewijs, of ga zonder verder: de simvervanging wordt dan geregistreerd als na te kijken.',
  'arrears-first':
    'Deze rekening heeft een achterstand{arrearsMinor, select, none {} other { van {arrearsMinor}}}. Er is nog niets uitgegeven. De klant betaalt die eerst; daarna gaat de simvervanging verder.',

  'product-unknown': 'Dit product staat niet op de prijslijst. Er is niets veranderd. Kies er een uit de lijst.',
  'product-not-offered':
    'Dit product wordt aan deze balie niet verkocht. Er is niets veranderd. Kies een ander, of stuur de klant naar de operator.',
  'product-brand-differs':
    '{productBrand, select, none {Dit product en het nummer zijn niet van dezelfde operator} other {Dit product is van {productBrand}, het nummer {numberBrand, select, none {niet} other {van {numberBrand}}}}}. Er is niets veranderd. Kies een product van de operator van dit nummer.',
  'tax-rate-missing':
    '{date, select, none {Voor dit product is geen belastingtarief bekend} other {Voor dit product is op {date} geen belastingtarief bekend}}; zonder tarief wordt het niet verkocht. Het bezoek blijft open. Vraag de tarieven aan het hoofdkantoor.',
  'item-unknown': 'Dit artikel staat niet in de offerte. Er is niets veranderd. Kies een artikel uit de offerte.',
  'item-repeated':
    'Hetzelfde artikel staat twee keer in de offerte. Er is niets veranderd. Laat het er één keer staan.',
  'item-already-prepared':
    'Dit artikel is al klaargezet en blijft zo. Ga verder met het volgende, of trek het eerst in.',
  'item-kind-differs':
    'Deze stap is voor een ander soort artikel. Er is niets veranderd. Kies de stap die bij het artikel past.',
  'quote-missing':
    'Er is nog geen offerte. Er is niets aangerekend. Maak de offerte, lees ze de klant voor en ga dan verder.',
  'quote-drops-prepared-item':
    'Een artikel dat al klaargezet is, ontbreekt in de nieuwe offerte. De oude offerte blijft staan. Trek het artikel eerst in, of houd het erin.',
  'quote-after-payment':
    'Er is al geld ontvangen, dus blijft de offerte zoals ze is. Alles wat betaald is, blijft bewaard. Beëindig dit bezoek, of annuleer het en geef het geld terug.',
  'items-not-prepared':
    '{count, select, none {Nog niet alles uit de offerte is klaargezet} other {{count, plural, one {Er is nog # artikel uit de offerte niet klaargezet} other {Er zijn nog # artikelen uit de offerte niet klaargezet}}}}. Er is niets verloren. Zet klaar of trek in, en ontvang dan het geld.',
  'replacement-within-window':
    'Dit nummer kreeg {previousAtIso, select, none {kort geleden} other {op {previousAtIso}}} al een simvervanging. Er is niets uitgegeven of aangerekend. Wacht {allowedFromIso, select, none {een dag} other {tot {allowedFromIso}}}, of vraag een verantwoordelijke erbij.',
  'eid-length':
    'Een EID heeft 32 cijfers. Er is niets veranderd. Toets *#06# op de telefoon en scan of typ de EID opnieuw.',
  'eid-not-digits':
    'Een EID bestaat alleen uit cijfers. Er is niets veranderd. Toets *#06# op de telefoon en scan of typ de EID opnieuw.',
  'eid-check-digits':
    'De cijfers van deze EID passen niet bij elkaar: misschien is er een verkeerd getypt. Er is niets veranderd. Vergelijk met *#06# en geef hem opnieuw in.',
  'iccid-length':
    'Een ICCID heeft 19 of 20 cijfers. Er is niets veranderd. Lees hem opnieuw van de kaart; de IMEI van de telefoon is een ander nummer.',
  'iccid-not-digits':
    'Een ICCID bestaat alleen uit cijfers, op een F aan het eind na. Er is niets veranderd. Lees hem opnieuw van de kaart.',
  'iccid-not-89':
    'Een ICCID begint met 89. Er is niets veranderd. Lees hem van de sim; de IMEI van de telefoon is een ander nummer.',
  'imei-length':
    'Een IMEI heeft 15 cijfers. Er is niets veranderd. Toets *#06# op de telefoon en geef de IMEI opnieuw in; de EID is een ander nummer.',
  'imei-not-digits':
    'Een IMEI bestaat alleen uit cijfers. Er is niets veranderd. Toets *#06# op de telefoon en geef hem opnieuw in.',
  'imei-luhn':
    'De cijfers van deze IMEI passen niet bij elkaar: misschien is er een verkeerd getypt. Er is niets veranderd. Vergelijk met *#06# en geef hem opnieuw in.',
  'phone-has-no-esim':
    'Deze telefoon toont geen EID en kan dus geen eSIM krijgen. Er is niets uitgegeven of aangerekend. Vraag een telefoon met eSIM, of stuur de klant naar de operator voor een plastic sim.',
  'mainland-china-iphone':
    'De meeste iPhones uit het Chinese vasteland hebben geen eSIM. Er is niets uitgegeven of aangerekend. Toets *#06#: alleen met een EID op het scherm gaat dit verder.',
  'no-stock':
    'Er is aan deze balie geen eSIM van {brandId, select, none {deze operator} other {{brandId}}} meer. Er is niets uitgegeven of aangerekend. Vraag voorraad aan het hoofdkantoor, of trek het artikel in.',
  'no-voucher-stock':
    'Er is aan deze balie geen herlaadcode van dit bedrag meer. Er is niets aangerekend. Kies een ander bedrag of een directe herlading.',

  'amount-invalid': 'Dit bedrag kan niet juist zijn. Er is geen geld ontvangen. Typ het opnieuw.',
  'tender-reference-missing':
    'De referentie van de betaling ontbreekt. Ze is nog niet in het bezoek opgenomen. Typ de referentie van het bonnetje van de terminal.',
  'tender-reference-is-card-number':
    'Dat lijkt een kaartnummer. Het is niet bewaard. Typ in de plaats de referentie van het bonnetje van de terminal.',
  'tender-not-offered':
    'Dit betaalmiddel wordt hier niet aangenomen. Er is geen geld ontvangen. Kies een ander, bijvoorbeeld contant.',
  'cash-tender-repeated':
    'Er is al contant geld bij de betaling. Wat ontvangen is, blijft bewaard. Zet al het contante geld in één bedrag.',
  'overpaid-by-card':
    '{overMinor, select, none {Dat is meer dan te betalen is} other {Dat is {overMinor} meer dan te betalen is}}, en alleen contant geeft wisselgeld. Wat eerder ontvangen is, blijft bewaard. Geef het juiste bedrag in.',
  'cash-not-needed':
    'Alles is al betaald, contant geld is niet nodig. Wat ontvangen is, blijft bewaard. Geef het contante geld terug en beëindig het bezoek.',
  'payment-incomplete':
    '{dueMinor, select, none {Een deel van het totaal is nog te betalen} other {Er is nog {dueMinor} te betalen}}. Wat ontvangen is, blijft bewaard. Ontvang de rest en beëindig dan het bezoek.',
  'payment-complete': 'Alles is al betaald. Wat ontvangen is, blijft bewaard. Beëindig het bezoek.',
  'not-enough-cash':
    '{dueMinor, select, none {Dit is minder dan contant te betalen is} other {Contant te betalen: {dueMinor}}}{shortMinor, select, none {} other {; er ontbreekt {shortMinor}}}. Het bezoek blijft open. Vraag de rest, of ontvang eerst een deel op een andere manier.',
  'refund-cash-not-exact':
    '{dueMinor, select, none {Een terugbetaling gebeurt op de cent juist} other {Deze terugbetaling is precies {dueMinor} contant}}. Er is niets uitbetaald. Geef dat bedrag in.',
  'cash-cap-exceeded':
    'Volgens de wet mag een betaling {capMinor, select, none {maar een beperkt bedrag} other {hoogstens {capMinor}}} contant bevatten{cashDueMinor, select, none {} other {; deze is {cashDueMinor}}}. Er is geen contant geld ontvangen. Ontvang de rest met de kaart.',
  'nothing-to-pay': 'Er is in dit bezoek niets te betalen. Er is geen geld ontvangen. Beëindig het bezoek.',
  'held-stock-expired':
    'De eSIM of code die voor dit bezoek opzij lag, verviel terwijl het open stond. Er is niets verloren en er werd niets meer ontvangen. Haal het item eraf en bereid het opnieuw voor; is er al betaald, annuleer dan het bezoek en geef het geld terug.',
  'evidence-expired':
    'De naam van het document wordt niet langer bewaard en kan niet met die van de account vergeleken worden. Het bezoek is veilig. Lees het document nog eens en ga dan verder.',
  'attention-unknown':
    'Dit punt staat niet meer op de lijst te behandelen. Er is niets veranderd. Open de lijst opnieuw.',
  'reissue-not-possible':
    'Een eSIM-heruitgifte is hier niet mogelijk{progress, select, none {} other {; hij staat op: {progress}}}. De boeking blijft zoals ze is, en er is niets aangerekend. Bekijk de stand, of bel het hoofdkantoor.',
  'reissue-cap-reached':
    'Deze code is al zo vaak heruitgegeven als de winkel toelaat. Er is niets uitgegeven of aangerekend. Vraag een verantwoordelijke, of bel het hoofdkantoor.',
} as const satisfies Partial<Messages<RefusalCode>>;

import type { Messages } from '../catalogue.ts';
import type { HelpKey } from './help-keys.ts';

export const helpNl: Messages<HelpKey> = {
  'topic.replacement': 'Simvervanging',
  'topic.top-up': 'Herlading, verlenging en betaling',
  'topic.account': 'Account, operator en netwerk',
  'topic.phone': 'Telefoon en eSIM',
  'topic.privacy': 'Privacy',

  'card.keep-number.title': 'Behoud ik mijn nummer?',
  'card.keep-number.1': 'Ja. U krijgt een nieuwe sim en uw nummer blijft hetzelfde.',
  'card.keep-number.2': 'Het blijft bij dezelfde operator: een simvervanging brengt het nooit naar een andere.',
  'card.keep-number.3': 'Uw oude sim stopt vanzelf wanneer het nummer naar de nieuwe verhuisd is.',

  'card.replacement-time.title': 'Hoelang duurt een simvervanging?',
  'card.replacement-time.1': 'Eén tot drie werkdagen, naargelang het merk.',
  'card.replacement-time.2': 'Weekends en feestdagen tellen niet mee.',
  'card.replacement-time.3': 'Het uiterste tijdstip staat op uw activeringsbon.',
  'card.replacement-time.4': 'Dan nog niet actief? Bel ons of kom terug met de bon: wij vragen het na bij de operator.',

  'card.what-to-bring.title': 'Wat moet ik meebrengen?',
  'card.what-to-bring.1':
    'Uw identiteitsdocument, het origineel: liefst een paspoort; een rijbewijs, een provinciale fotokaart of een Canadese PR-kaart mag ook.',
  'card.what-to-bring.2': 'Geen ziekteverzekeringskaart, alstublieft: die bekijken we nooit.',
  'card.what-to-bring.3': 'De telefoon die het nummer krijgt, opgeladen.',
  'card.what-to-bring.4': 'De EID ervan: toets *#06# op die telefoon en hij verschijnt.',
  'card.what-to-bring.5':
    'Een tweede bewijs dat het nummer van u is: de pincode van de rekening, de oude sim of telefoon, of het contact dat de operator kent.',

  'card.what-to-bring-belgium.title': 'Wat moet ik meebrengen?',
  'card.what-to-bring-belgium.1':
    'Uw identiteitsdocument, het origineel: een Belgische of EU-identiteitskaart, een Belgische verblijfskaart of een paspoort.',
  'card.what-to-bring-belgium.2': 'In België telt een rijbewijs hiervoor niet.',
  'card.what-to-bring-belgium.3': 'De telefoon die het nummer krijgt, opgeladen.',
  'card.what-to-bring-belgium.4': 'De EID ervan: toets *#06# op die telefoon en hij verschijnt.',
  'card.what-to-bring-belgium.5':
    'Een tweede bewijs dat het nummer van u is: de pincode van de rekening, de oude sim of telefoon, of het contact dat de operator kent.',

  'card.other-carrier.title': 'Kan een andere operator mijn sim vervangen?',
  'card.other-carrier.1': 'Nee. Alleen de operator van uw nummer kan de sim ervan vervangen.',
  'card.other-carrier.2': 'Weet u niet welke dat is? We kijken samen naar uw nummer of uw oude sim.',
  'card.other-carrier.3':
    'Kunnen we uw operator hier niet bedienen, ga dan naar een van zijn winkels of gebruik zijn app.',

  'card.code-start.title': 'Vanaf wanneer werkt de code?',
  'card.code-start.1': 'Niet meteen: uw eSIM is eerst voor u gereserveerd.',
  'card.code-start.2': 'De code werkt pas nadat deze winkel met de operator gesynchroniseerd heeft.',
  'card.code-start.3': 'Het uiterste tijdstip staat op uw bon.',
  'card.code-start.4': 'Weigert de telefoon de code voordien, bewaar dan de bon en probeer later opnieuw.',

  'card.until-then.title': 'Wat doe ik tot dan?',
  'card.until-then.1': 'Maak eerst een back-up van de gegevens op uw telefoon.',
  'card.until-then.2': 'Gebruik de lijn niet tot de nieuwe sim werkt.',
  'card.until-then.3': 'Gebruik alleen de app, de website en de winkels van de operator.',
  'card.until-then.4':
    'Toon de QR-code aan niemand en stuur er geen foto van: wie ze het eerst scant, krijgt uw nummer.',
  'card.until-then.5': 'Wie eerlijk is, vraagt uw codes nooit via telefoon of bericht.',

  'card.slip-lost.title': 'Ik ben de bon kwijt, of iemand heeft er een foto van gemaakt.',
  'card.slip-lost.1':
    'Kom zo snel mogelijk met uw identiteitsdocument terug naar deze winkel: tot dan kan de code misbruikt worden.',
  'card.slip-lost.2': 'De oude code wordt geannuleerd en u krijgt een andere, op een nieuwe bon.',
  'card.slip-lost.3':
    'Heeft de operator ze al aanvaard, dan wordt de oude code eerst daar geannuleerd. Dat duurt langer.',
  'card.slip-lost.4': 'U betaalt geen tweede keer.',

  'card.stolen-phone.title': 'Mijn telefoon is gestolen. Wat nu?',
  'card.stolen-phone.1': 'Zeg het ons: we registreren het, en het hoofdkantoor vraagt de operator om te vergrendelen.',
  'card.stolen-phone.2': 'Bel ook zelf meteen naar de operator: alleen die kan het nummer vergrendelen.',
  'card.stolen-phone.3':
    'Met uw identiteitsdocument en een tweede bewijs krijgt u een simvervanging, en uw nummer blijft hetzelfde.',
  'card.stolen-phone.4': 'Wijzig de wachtwoorden van accounts die codes naar dit nummer sturen.',

  'card.top-up-code.title': 'Hoe geef ik mijn herlaadcode in?',
  'card.top-up-code.1': 'De code staat op uw kassaticket, samen met het korte nummer van het merk om ze in te geven.',
  'card.top-up-code.2': 'Staat er geen kort nummer? Gebruik de app van het merk, of bel de klantendienst.',
  'card.top-up-code.3': 'Geef ze in voor de datum op het kassaticket.',
  'card.top-up-code.4': 'Wie de code kent, kan ze gebruiken: houd ze voor uzelf.',
  'card.top-up-code.5':
    'Wordt ze niet aangenomen? Vergelijk elk cijfer en kom dan terug met het kassaticket: wij vragen het na bij de operator.',

  'card.top-up-direct.title': 'Wanneer komt mijn directe herlading aan?',
  'card.top-up-direct.1':
    'We registreren ze nu. Ze gaat naar de operator bij de volgende synchronisatie van deze winkel.',
  'card.top-up-direct.2': 'Het tijdstip waarop ze verwacht wordt, staat op uw kassaticket.',
  'card.top-up-direct.3': 'Ze is pas actief wanneer de operator dat zegt; voordien blijft uw saldo zoals het is.',
  'card.top-up-direct.4': 'Hebt u het belkrediet meteen nodig? Vraag een herlading met code.',

  'card.travel-renewal.title': 'Wat is nodig om een reis-eSIM of roamingkaart te verlengen?',
  'card.travel-renewal.1':
    'Het kaartnummer (ICCID), het telefoonnummer van de kaart, of het kassaticket dat u erbij kreeg.',
  'card.travel-renewal.2':
    'Wat u nodig hebt: mobiele data, lokale of internationale minuten, sms’en, en voor hoeveel dagen.',
  'card.travel-renewal.3': 'Voor u betaalt, lezen we u de naam, de bundel en het bedrag voor.',
  'card.travel-renewal.4': 'Een kaart voor één gebruik kan niet verlengd worden: dan hebt u een nieuwe nodig.',
  'card.travel-renewal.5':
    'De nieuwe bundel is pas actief wanneer de operator dat zegt. Kom voor de vervaldatum van de kaart.',

  'card.lost-card-number.title': 'Ik heb het kaartnummer niet meer.',
  'card.lost-card-number.1': 'Met uw kassaticket vinden we het terug: we zoeken op het nummer ervan.',
  'card.lost-card-number.2': 'Geen kassaticket? Het telefoonnummer of de laatste vier cijfers van de kaart volstaan.',
  'card.lost-card-number.3': 'Zit de eSIM nog in uw telefoon, dan staat het kaartnummer (ICCID) in de instellingen.',
  'card.lost-card-number.4':
    'We vinden alleen wat aan deze balie gekocht is. Vraag andere aankopen na bij de verkoper.',

  'card.renewal-refused.title': 'Mijn herlading of verlenging is geweigerd. Wat nu?',
  'card.renewal-refused.1': 'We bekijken de reden van de operator en zeggen ze u in gewone woorden.',
  'card.renewal-refused.2':
    'We kijken samen het nummer, het kaartnummer en de bundel na, verbeteren ze en sturen alles opnieuw.',
  'card.renewal-refused.3': 'Uw betaling blijft geregistreerd onder het nummer van uw kassaticket.',
  'card.renewal-refused.4':
    'Is de afloop onbekend, dan vragen we het eerst aan de operator. We herhalen niets op goed geluk.',

  'card.payment-failed.title': 'Mijn betaling is niet gelukt.',
  'card.payment-failed.1': 'Er is niets verloren: uw bezoek blijft open, en wat u al betaald hebt, blijft bewaard.',
  'card.payment-failed.2': 'U kunt een andere kaart gebruiken, op een andere manier betalen, of contant.',
  'card.payment-failed.3':
    'Kaarten uit het buitenland worden soms geweigerd. U kunt ook een deel met de kaart en de rest contant betalen.',
  'card.payment-failed.4':
    'Is het niet duidelijk of de kaart aangerekend is, dan gaan we dat eerst na, voor er iets herhaald wordt.',

  'card.forgot-password.title': 'Ik ben het wachtwoord van mijn account vergeten.',
  'card.forgot-password.1': 'Wij kunnen het niet zien of opnieuw instellen: alleen uw operator kan dat.',
  'card.forgot-password.2': 'Gebruik de app van de operator, of ga naar een van zijn winkels.',
  'card.forgot-password.3': 'Geef uw wachtwoord aan niemand, ook niet aan ons. Wij vragen er niet naar.',

  'card.balance.title': 'Hoeveel saldo en mobiele data heb ik nog, en tot wanneer?',
  'card.balance.1': 'De operator weet het best: bel het korte nummer van het merk, op uw kassaticket, of open de app.',
  'card.balance.2': 'Hier zien we de laatst bekende waarden, en hoe oud ze zijn.',
  'card.balance.3': 'Intussen kunnen ze veranderd zijn.',
  'card.balance.4': 'Afzonderlijke oproepen en dataverbruik staan alleen in de app van de operator.',

  'card.network-down.title': 'Het netwerk is uitgevallen. Wat kan er nog wel?',
  'card.network-down.1':
    'Identiteitscontrole, simvervanging uit gereserveerde voorraad, herlading met code, contant geld en kassatickets: dat werkt allemaal.',
  'card.network-down.2':
    'Directe herladingen en verlengingen worden nu geregistreerd en uitgevoerd wanneer het netwerk terug is.',
  'card.network-down.3': 'Een nieuwe eSIM-code werkt pas nadat deze winkel gesynchroniseerd heeft.',
  'card.network-down.4': 'Met de kaart betalen moet misschien wachten. Contant niet.',
  'card.network-down.5': 'Wat we geregistreerd hebben, blijft bewaard, ook zonder netwerk.',

  'card.network-down-belgium.title': 'Het netwerk is uitgevallen. Wat kan er nog wel?',
  'card.network-down-belgium.1': 'Herlading met code, contant geld en kassatickets werken.',
  'card.network-down-belgium.2':
    'Een simvervanging wacht: in België wil de wet dat u online geïdentificeerd wordt, in de tool van de operator.',
  'card.network-down-belgium.3':
    'Directe herladingen en verlengingen worden nu geregistreerd en uitgevoerd wanneer het netwerk terug is.',
  'card.network-down-belgium.4': 'Met de kaart betalen moet misschien wachten. Contant niet.',
  'card.network-down-belgium.5': 'Wat we geregistreerd hebben, blijft bewaard, ook zonder netwerk.',

  'card.esim-support.title': 'Werkt mijn telefoon met eSIM?',
  'card.esim-support.1': 'Toets *#06#. Verschijnt er een EID, dan heeft de telefoon een eSIM-chip.',
  'card.esim-support.2': 'Geen EID: deze telefoon neemt alleen plastic simkaarten.',
  'card.esim-support.3': 'De meeste iPhones uit het Chinese vasteland hebben geen eSIM: kijk het na voor u betaalt.',
  'card.esim-support.4':
    'De telefoon mag niet vergrendeld zijn voor een andere operator, en niet elke operator heeft eSIM voor elk model.',

  'card.install-esim.title': 'Hoe installeer ik de eSIM?',
  'card.install-esim.1': 'U hebt wifi of een andere dataverbinding nodig.',
  'card.install-esim.2': 'Volg de drie stappen op de bon: open de instellingen, voeg een eSIM toe, scan de QR-code.',
  'card.install-esim.3': 'De code werkt één keer: scan ze met de telefoon die het nummer krijgt.',
  'card.install-esim.4': 'Vraagt de telefoon een bevestigingscode, dan staat die op het afscheurbare deel van de bon.',
  'card.install-esim.5': 'Lukt scannen niet? Typ wat op de bon staat, precies zoals het gedrukt is.',

  'card.privacy.title': 'Wat bewaart u van mijn identiteitsdocument?',
  'card.privacy.1': 'De soort document, het land, dat het die dag geldig was, en of de naam overeenkwam.',
  'card.privacy.2': 'Daarnaast wie het nagekeken heeft en wanneer.',
  'card.privacy.3': 'Verder niets: geen nummer, geen afbeelding, geen geboortedatum, geen adres.',
  'card.privacy.4': 'Wat een scanner gelezen heeft, is ten laatste aan het einde van uw bezoek weg.',
  'card.privacy.5':
    'Moet een operator gegevens krijgen, dan zijn ze verzegeld voor het hoofdkantoor: deze winkel kan ze niet meer openen.',

  'card.privacy-belgium.title': 'Wat bewaart u van mijn identiteitsdocument?',
  'card.privacy-belgium.1':
    'Volgens de wet gaat uw identiteit naar de operator, via zijn eigen tool. Deze winkel bewaart ze niet.',
  'card.privacy-belgium.2':
    'We bewaren de soort document, het land, dat het die dag geldig was, en of de naam overeenkwam.',
  'card.privacy-belgium.3':
    'Daarnaast wie het nagekeken heeft en wanneer, en de referentie van de tool van de operator.',
  'card.privacy-belgium.4': 'Verder niets: geen nummer, geen afbeelding, geen geboortedatum, geen adres.',
  'card.privacy-belgium.5':
    'Wat voor de controle gelezen of getypt is, is ten laatste aan het einde van uw bezoek weg.',

  'phone.not-switched-on.seen': 'De code is nog niet vrijgegeven',
  'phone.not-switched-on.say':
    'Ze is nog niet vrijgegeven. Ze werkt zodra deze winkel met de operator gesynchroniseerd heeft. Bewaar de bon en probeer later opnieuw.',
  'phone.code-not-recognised.seen': 'De code wordt niet herkend',
  'phone.code-not-recognised.say':
    'Laten we wat getypt is met de bon vergelijken. Is de code al gebruikt of geannuleerd, dan geven we een andere uit.',
  'phone.other-phone.seen': 'De code hoort bij een andere telefoon',
  'phone.other-phone.say':
    'Deze code hoort bij een andere telefoon. Toets *#06#: we lezen de EID opnieuw, annuleren de code en geven een andere uit.',
  'phone.too-many-tries.seen': 'Te veel pogingen, of de code is vervallen',
  'phone.too-many-tries.say':
    'Scan ze niet opnieuw: deze code werkt niet meer. We annuleren ze en geven een andere uit.',
  'phone.confirmation-code.seen': 'De bevestigingscode ontbreekt of past niet',
  'phone.confirmation-code.say':
    'De telefoon wil de bevestigingscode: die staat op het afscheurbare deel van de bon. Laten we ze samen rustig intypen.',
  'phone.confirmation-code-blocked.seen': 'De bevestigingscode is geblokkeerd',
  'phone.confirmation-code-blocked.say':
    'De bevestigingscode is na meerdere pogingen geblokkeerd. We annuleren deze code en geven een andere uit.',
  'phone.no-esim-for-model.seen': 'De operator heeft geen eSIM voor dit model',
  'phone.no-esim-for-model.say':
    'De operator heeft geen eSIM voor dit model. Met een plastic sim van de operator blijft uw nummer hetzelfde.',
  'phone.storage-full.seen': 'Het eSIM-geheugen van de telefoon is vol',
  'phone.storage-full.say':
    'Er is geen plaats meer voor een eSIM. Verwijder er een die u niet meer gebruikt, wees zeker welke, en probeer opnieuw.',
  'phone.already-downloaded.seen': 'Een telefoon heeft de eSIM al gedownload',
  'phone.already-downloaded.say':
    'Een telefoon heeft deze eSIM al. Laten we eerst in de instellingen kijken: misschien staat hij alleen uit.',
  'phone.locked-to-carrier.seen': 'De telefoon is vergrendeld voor een andere operator',
  'phone.locked-to-carrier.say':
    'Deze telefoon is vergrendeld voor een andere operator, en alleen die kan hem ontgrendelen. Bewaar de bon tot dan.',
  'phone.no-esim-chip.seen': 'De telefoon heeft geen werkende eSIM-chip',
  'phone.no-esim-chip.say':
    'Deze telefoon heeft geen eSIM-chip die werkt. Een andere telefoon met eSIM of een plastic sim van de operator is de oplossing.',
  'phone-error-unknown':
    'Dit staat niet in de tabel. Er is niets verloren. Noteer precies wat de telefoon toont, en vraag het aan het hoofdkantoor of de operator.',

  'action.wait-for-sync': 'Wachten op de synchronisatie',
  'action.check-typing': 'Nakijken wat getypt is',
  'action.reissue': 'Annuleren en heruitgeven',
  'action.rescan-eid-and-reissue': 'EID opnieuw lezen, dan annuleren en heruitgeven',
  'action.plastic-sim': 'Een plastic sim voorstellen',
  'action.free-storage': 'Een ongebruikte eSIM van de telefoon verwijderen',
  'action.look-in-settings': 'In de instellingen van de telefoon kijken',
  'action.locked-phone': 'De telefoon laten ontgrendelen door de operator ervan',
};

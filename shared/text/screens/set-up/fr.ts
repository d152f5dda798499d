import type { Messages } from '../../catalogue.ts';
import type { SetUpKey } from './en.ts';

export const setUpFr: Messages<SetUpKey> = {
  title: 'Préparer ce poste',
  way: 'Que faut-il ici ?',
  'way.demo': 'Magasin d’essai',
  'way.demo.detail': 'Clients et stock inventés ; prêt tout de suite',
  'way.new': 'Nouveau magasin',
  'way.new.detail': 'Avec la clé que le siège vous a donnée',
  'way.restore': 'Un magasin déjà connu',
  'way.restore.detail': 'Remettez d’abord son dossier',
  'restore.text':
    'Fermez Buka, remettez le dossier de données du magasin à sa place et rouvrez Buka : il demande la phrase secrète ou la clé de secours. Une sauvegarde se remet en service avec le siège, pour qu’aucune eSIM ne soit émise deux fois.',
  place: 'Où est le magasin ?',
  'demo.make': 'Ouvrir le magasin d’essai',
  passphrase: 'Phrase secrète de ce poste',
  'passphrase.help': 'Douze caractères ou plus. Elle ouvre les écritures à chaque démarrage.',
  'passphrase.again': 'Encore une fois',
  'passphrase.differs': 'Les deux ne sont pas pareilles.',
  'shop.name': 'Nom du magasin',
  'shop.address': 'Adresse',
  'shop.address2': 'Ville et code postal',
  'shop.phone': 'Téléphone',
  'shop.registration': 'Numéro {name}',
  prefix: 'Lettres devant chaque numéro de reçu',
  'prefix.help': 'De une à quatre lettres ou chiffres ; un autre poste en a d’autres.',
  'time-zone': 'Fuseau horaire',
  'head-office-key': 'Clé du siège',
  'head-office-key.help': '43 caractères, donnés par le siège. Les livraisons qu’il n’a pas signées sont refusées.',
  'manager.name': 'Nom du premier gérant',
  'manager.pin': 'NIP du premier gérant',
  'manager.pin.help': 'Six chiffres ou plus, pas à la suite.',
  make: 'Préparer le poste',
  'recovery.title': 'Notez cette clé de secours',
  'recovery.text':
    'Elle ouvre les écritures si la phrase secrète ou l’ordinateur est perdu. Elle n’est montrée qu’une fois. Gardez-la loin du poste.',
  'recovery.written': 'C’est noté',
  'unlock.title': 'Les écritures sont verrouillées',
  unlock: 'Déverrouiller',
  recover: 'La phrase secrète est perdue',
  'recover.keychain': 'Ouvrir avec la clé de secours',
  'recover.key': 'Clé de secours',
  'recover.new': 'Nouvelle phrase secrète',
  'recover.do': 'Ouvrir avec la clé de secours',
  'refused.title': 'Le poste ne peut pas s’ouvrir',
};

/** Where Belgium says it otherwise. */
export const setUpFrBe: Partial<Messages<SetUpKey>> = {
  prefix: 'Lettres devant chaque numéro de ticket',
  'manager.pin': 'Code PIN du premier gérant',
};

import type { Messages } from '../catalogue.ts';
import type { WordKey } from './en.ts';

export const wordsFr: Messages<WordKey> = {
  'rung.recorded': 'enregistré',
  'rung.reserved': 'réservé',
  'rung.accepted': 'accepté',
  'rung.active': 'actif',
  'rung.delivered': 'remis',
  'line.replacement': 'Remplacement SIM',
  'line.top-up': 'Recharge',
  'line.renewal': 'Renouvellement',
  'line.service-fee': 'Frais de service',
  'line.arrears': 'Arriéré',
  'line.discount': 'Remise',
  'line.other': 'Autre',
  'tender.cash': 'Comptant',
  'tender.card': 'Carte',
  'tender.wallet': 'Portefeuille électronique',
  'tender.alipay': 'Alipay',
  'tender.wechat-pay': 'WeChat Pay',
  'tender.paypal': 'PayPal',
  'tender.apple-pay': 'Apple Pay',
  'tender.balance': 'Solde du numéro',
  'exception.void': 'Annulation',
  'exception.refund': 'Remboursement',
  'exception.override': 'Dérogation',
  'exception.reprint': 'Réimpression',
  'exception.no-sale': 'Ouverture sans vente',
  'exception.variance': 'Écart de caisse',
  'exception.reissue': 'Réémission eSIM',
  'exception.clock-step': 'Horloge déplacée',
  'exception.recount': 'Compté à nouveau',
  'exception.roster': 'Personnel modifié',
  'exception.settings': 'Réglages modifiés',
  'exception.second-print': 'Imprimé à nouveau',
  'exception.deferred-review': 'À vérifier',
};

/** What Belgium says otherwise. */
export const wordsFrBe: Partial<Messages<WordKey>> = {
  'tender.cash': 'Espèces',
};

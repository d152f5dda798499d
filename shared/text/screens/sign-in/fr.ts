import type { Messages } from '../../catalogue.ts';
import type { SignInKey } from './en.ts';

export const signInFr: Messages<SignInKey> = {
  title: 'Qui est au comptoir ?',
  who: 'Commis',
  pin: 'NIP de {name}',
  enter: 'Entrer en service',
  locked: 'verrouillé un moment après des NIP erronés',
  demo: 'Un magasin d’essai. Ses NIP ne sont pas secrets :',
};

/** Where Belgium says it otherwise. */
export const signInFrBe: Partial<Messages<SignInKey>> = {
  who: 'Employés',
  pin: 'Code PIN de {name}',
  locked: 'verrouillé un moment après des codes PIN erronés',
  demo: 'Un magasin d’essai. Ses codes PIN ne sont pas secrets :',
};

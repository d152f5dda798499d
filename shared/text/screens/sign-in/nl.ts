import type { Messages } from '../../catalogue.ts';
import type { SignInKey } from './en.ts';

export const signInNl: Messages<SignInKey> = {
  title: 'Wie staat aan de balie?',
  who: 'Medewerkers',
  pin: 'Pincode van {name}',
  enter: 'Aanmelden',
  locked: 'even geblokkeerd na foute pincodes',
  demo: 'Een winkel om te proberen. De pincodes zijn niet geheim:',
};

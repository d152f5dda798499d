/** Signing in, and unlocking. English is the reference for keys. */
export const signInEn = {
  title: 'Who is at the counter?',
  who: 'Clerks',
  pin: 'PIN of {name}',
  enter: 'Sign in',
  locked: 'locked for a while after wrong PINs',
  demo: 'A shop to try out. Its PINs are no secret:',
} as const;

export type SignInKey = keyof typeof signInEn;

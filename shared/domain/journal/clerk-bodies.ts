import type { ClerkId, Instant } from '../ids.ts';
import type { Language } from '../language.ts';
import type { SealedReference } from './sealed-reference.ts';

export const clerkRoles = ['clerk', 'manager'] as const;

export type ClerkRole = (typeof clerkRoles)[number];

/** Names are sealed: a roster is personal data too. */
export interface ClerkBodies {
  readonly 'clerk-added': {
    readonly clerkId: ClerkId;
    readonly role: ClerkRole;
    readonly language: Language;
    readonly name: SealedReference;
    readonly pinVerifier: SealedReference;
  };
  readonly 'clerk-changed': {
    readonly clerkId: ClerkId;
    readonly role: ClerkRole;
    readonly active: boolean;
    readonly language: Language;
    /** Present when a new PIN was set. */
    readonly pinVerifier?: SealedReference;
  };
  readonly 'clerk-signed-in': { readonly clerkId: ClerkId };
  /** `failures` counts the wrong PINs in a row, this one included. */
  readonly 'clerk-pin-refused': {
    readonly clerkId: ClerkId;
    readonly purpose: 'sign-in' | 'approval' | 'own-pin';
    readonly failures: number;
    readonly lockedUntil: Instant | null;
  };
  readonly 'desk-locked': { readonly clerkId: ClerkId; readonly why: 'asked' | 'idle' | 'signed-out' };
}

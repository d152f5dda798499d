import type { Messages } from '../catalogue.ts';
import type { RefusalCode } from '../../domain/refusal.ts';
import { refusalsFrDesk } from './fr-desk.ts';
import { refusalsFrVisit } from './fr-visit.ts';

export const refusalsFr: Messages<RefusalCode> = { ...refusalsFrDesk, ...refusalsFrVisit };

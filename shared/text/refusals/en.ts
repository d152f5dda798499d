import type { Messages } from '../catalogue.ts';
import type { RefusalCode } from '../../domain/refusal.ts';
import { refusalsEnDesk } from './en-desk.ts';
import { refusalsEnVisit } from './en-visit.ts';

export const refusalsEn: Messages<RefusalCode> = { ...refusalsEnDesk, ...refusalsEnVisit };

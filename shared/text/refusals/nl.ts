import type { Messages } from '../catalogue.ts';
import type { RefusalCode } from '../../domain/refusal.ts';
import { refusalsNlDesk } from './nl-desk.ts';
import { refusalsNlVisit } from './nl-visit.ts';

export const refusalsNl: Messages<RefusalCode> = { ...refusalsNlDesk, ...refusalsNlVisit };

import type { Messages } from '../catalogue.ts';
import type { RefusalCode } from '../../domain/refusal.ts';
import { refusalsZhCnDesk } from './zh-CN-desk.ts';
import { refusalsZhCnVisit } from './zh-CN-visit.ts';

export const refusalsZhCn: Messages<RefusalCode> = { ...refusalsZhCnDesk, ...refusalsZhCnVisit };

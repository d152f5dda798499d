import type { Catalogue } from '../catalogue.ts';
import type { ProblemKey } from './problem-keys.ts';
import { problemsEn } from './problems-en.ts';
import { problemsFr, problemsFrBe } from './problems-fr.ts';
import { problemsNl } from './problems-nl.ts';
import { problemsZhCn } from './problems-zh-CN.ts';

export const problemTexts: Catalogue<ProblemKey> = {
  messages: { 'zh-CN': problemsZhCn, en: problemsEn, fr: problemsFr, nl: problemsNl },
  variants: { 'fr-BE': problemsFrBe },
};

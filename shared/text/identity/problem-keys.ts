import type { ProblemCode, ProblemField } from '../../domain/identity/problem.ts';

export type ProblemKey = `problem.${ProblemCode}` | `field.${ProblemField}`;

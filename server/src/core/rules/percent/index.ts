import type { AnyRule } from '../define.ts';
import { arithmetic } from './arithmetic.ts';
import { formEn } from './form-en.ts';
import { points } from './points.ts';
import { spacingFr } from './spacing-fr.ts';

export const percentRules: readonly AnyRule[] = [spacingFr, formEn, points, arithmetic];

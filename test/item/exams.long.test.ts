import { test } from 'vitest';
import { examsHold } from './exams.ts';

test('exams of twenty seeds', () => examsHold(20));

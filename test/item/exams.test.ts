import { test } from 'vitest';
import { examsHold } from './exams.ts';

test('exams of four seeds: 65 questions of no common shape, none telling the key of another, mixed as the exam is', () => examsHold(4));

import type { NewAnswer } from '../../../src/progress/answer.ts';

/** An answer, with what matters to a test in place of the usual. */
export const given = (over: Partial<NewAnswer> = {}): NewAnswer => ({
  question: 'q-1',
  blueprint: 'gateway-endpoint-s3',
  topic: 'gateway-endpoints',
  rules: ['gateway-endpoint-free'],
  twinOf: null,
  chosen: ['a'],
  correct: true,
  confidence: 'sure',
  seconds: 12.5,
  mode: 'session',
  ...over,
});

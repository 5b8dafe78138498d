import { expect, test } from 'vitest';
import { blueprints } from '../../questions/index.ts';
import { rules } from '../../src/knowledge/rules.ts';
import { topicName } from '../../src/knowledge/topics.ts';

test('every topic of rules and questions has a name in both languages; an unknown one keeps its id', () => {
  for (const topic of new Set([...[...rules.values()].map((r) => r.topic), ...blueprints.map((b) => b.topic)])) {
    expect(topicName(topic, 'en'), topic).not.toBe(topic);
    expect(topicName(topic, 'ko'), topic).not.toBe(topic);
  }
  expect(topicName('own', 'ko')).toBe('own');
  expect(topicName('constructor', 'en')).toBe('constructor');
});

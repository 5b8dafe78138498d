import { ruleTopics } from '../knowledge/rule-topics.ts';
import { modelVersion } from '../learner/kept-model.ts';
import { fingerprint } from '../progress/fingerprint.ts';

// A rule that moves to another topic makes another model of the same answers.
const topics = fingerprint(new TextEncoder().encode([...ruleTopics].map(([id, topic]) => `${id} ${topic}`).join('\n')));

/** Names the learner's model as it is kept. */
export const learnerVersion = `${modelVersion} ${topics.toString(36)}`;

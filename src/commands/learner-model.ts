import { modelReducer } from '../learner/reducer.ts';
import type { Model } from '../learner/model.ts';
import { ruleTopics, topicOfRule } from '../knowledge/rule-topics.ts';
import { fingerprint } from '../progress/fingerprint.ts';
import type { Reducer } from '../progress/model.ts';
import { localDay } from '../progress/tally.ts';

const base = modelReducer(topicOfRule, localDay);
// A rule that moves to another topic makes another model of the same answers.
const topics = fingerprint(new TextEncoder().encode([...ruleTopics].map(([id, topic]) => `${id} ${topic}`).join('\n')));

/** The learner's model, as the memory keeps it beside the tallies. */
export const reducer: Reducer<Model> = { ...base, version: `${base.version} ${topics.toString(36)}` };

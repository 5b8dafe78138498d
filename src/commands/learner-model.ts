import { modelReducer } from '../learner/reducer.ts';
import type { Model } from '../learner/model.ts';
import { topicOfRule } from '../knowledge/rule-topics.ts';
import type { Reducer } from '../progress/model.ts';
import { localDay } from '../progress/tally.ts';
import { learnerVersion } from './learner-version.ts';

/** The learner's model, as the memory keeps it beside the tallies. */
export const reducer: Reducer<Model> = { ...modelReducer(topicOfRule, localDay), version: learnerVersion };

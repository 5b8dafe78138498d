import { topicsPrint } from '../knowledge/rule-topics.ts';
import { modelVersion } from '../learner/kept-model.ts';

/** Names the learner's model as it is kept: a rule that moves to another topic makes another model of the same answers. */
export const learnerVersion = `${modelVersion} ${topicsPrint}`;

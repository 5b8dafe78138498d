import topics, { print } from '../../data/rules/*.yaml?topics';

/** The ids of all rules, topic after topic, and the topic of each: without their texts, which take longer to read. */
export const ruleTopics: ReadonlyMap<string, string> = new Map(Object.entries(topics));

/** Names which rules there are, and their topics. */
export const topicsPrint = print;

/** The topic of a rule; '' for one that is gone. */
export const topicOfRule = (id: string): string => ruleTopics.get(id) ?? '';

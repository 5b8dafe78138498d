import * as v from 'valibot';
import file from '../../data/topics.yaml';

declare const __CHECKED__: boolean;

type Names = Readonly<Record<string, { readonly en: string; readonly ko: string }>>;
const names: Names = typeof __CHECKED__ === 'boolean' && __CHECKED__ ? (file as Names) : v.parse(v.record(v.string(), v.strictObject({ en: v.string(), ko: v.string() })), file);

/** What a topic is called; the id itself where nobody named it, as in a pack. */
export const topicName = (id: string, lang: 'en' | 'ko'): string => (Object.hasOwn(names, id) ? (names[id]?.[lang] ?? id) : id);

import type { Voice } from '../blueprint.ts';
import type { Text } from '../question.ts';
import { typeNames } from './names.ts';

/** The same thing in both languages. */
export const t = (en: string, ko: string): Text => ({ en, ko });
/** A way to say something: it is put into words when it is chosen, for most of a dozen ways are not. */
export type Wording = () => Text;
/** What a bucket policy hangs on: where a scene names no bucket, not the whole of Amazon S3. */
export const bucketName = (id: string, voice: Voice): string => (voice.label(id) === 'Amazon S3' ? (voice.lang === 'en' ? 'the S3 bucket' : 'S3 버킷') : voice.label(id));
/** Capital first letter: a label may begin a sentence. */
export const cap = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
/** "a, b, and c" or "a, b, c". */
export const listed = (names: readonly string[], lang: 'en' | 'ko'): string => (names.length < 2 ? (names[0] ?? '') : lang === 'ko' ? names.join(', ') : names.length === 2 ? names.join(' and ') : `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`);
/** Names in a row: in Korean two are joined by the particle, more by commas. */
export const namesIn = (names: readonly string[], voice: Voice): string => (voice.lang === 'ko' && names.length === 2 ? `${voice.with(names[0] ?? '', '와/과')} ${names[1]}` : listed(names, voice.lang));
/** The labels of several ids in a row. */
export const labels = (ids: readonly string[], voice: Voice): string => namesIn(ids.map((id) => voice.label(id)), voice);
/** A resource that a policy names: by its label, else it is a bucket. */
export function resourceName(name: string, voice: Voice): string {
  const id = `resource:${name}`;
  const own = voice.label(id);
  return own !== id ? own : voice.lang === 'en' ? `the ${name} bucket` : `${name} 버킷`;
}
/** Without the article, for the middle of a path or behind another determiner. */
export const bare = (name: string): string => name.replace(/^(the|an?) /i, '');
export const withArticle = (noun: string): string => (/^(the|an?) /.test(noun) ? noun : `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`);
const counted = ['zero', 'one', 'two', 'three', 'four', 'five', 'six'];
/** "two Availability Zones". */
export const zones = (n: number): Text => t(`${counted[n] ?? n} Availability Zone${n === 1 ? '' : 's'}`, `가용 영역 ${n}개`);

const types: ReadonlySet<string> = new Set(Object.values(typeNames).map((n) => n.en));
/** A place or element in a sentence: "the NAT gateway", "Amazon S3". */
export function nameIn(id: string, voice: Voice): string {
  const name = voice.label(id);
  return voice.lang === 'en' && (types.has(name) || /^[a-z]/.test(name)) && !/^(the|an?|each) /.test(name) && id !== 'internet' ? `the ${name}` : name;
}
/** A path as one reads it: "VPC > gateway endpoint > Amazon S3". */
export const pathIn = (path: readonly string[], voice: Voice): string => path.map((name) => bare(voice.label(name))).join(' > ');
/** The first sentences of a text. */
export const sentences = (text: string, n: number): string => (text.match(/.+?[.?!](?=\s+\p{L}|\s*$)/gsu) ?? [text]).slice(0, n).join('').trim();

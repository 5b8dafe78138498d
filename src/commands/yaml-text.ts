import { parseDocument } from 'yaml';

/**
 * The value of a YAML 1.2 text. Plain data alone: an alias (which could unfold without end), a tag of somebody's own, a key that stands twice and
 * more than one document are refused. @throws Error with one line that says where and why
 */
export function yamlValue(text: string): unknown {
  const document = parseDocument(text, { schema: 'core', version: '1.2', merge: false, uniqueKeys: true, customTags: null, logLevel: 'error', prettyErrors: true });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) throw fault;
  return document.toJS({ maxAliasCount: 0 });
}

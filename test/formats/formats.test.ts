import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { parse as parseGift } from 'gift-pegjs';
import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import { describe, expect, test } from 'vitest';
import { anki } from '../../src/formats/anki.ts';
import { csv } from '../../src/formats/csv.ts';
import type { Exported, TextFormat } from '../../src/formats/exported.ts';
import { gift } from '../../src/formats/gift.ts';
import { moodleXml } from '../../src/formats/moodle-xml.ts';
import { qtiItem, qtiPackage } from '../../src/formats/qti.ts';
import { awkward, drawn, turns } from './fixtures.ts';

const all = (format: TextFormat, questions: readonly Exported[]): string => format.head(questions[0]?.lang ?? 'en') + questions.map(format.each).join('') + format.tail;
const strange = turns.flatMap((turn) => [awkward(1, turn), awkward(2, turn)]);
const real = [...drawn(6, 'en'), ...drawn(6, 'ko', 12)];
const sets = [['questions as they are drawn', real], ['texts full of special characters', strange]] as const;
const lines = (text: string): string => text.replace(/\r\n|\r/g, '\n');
/** HTML back to text, by somebody else's reader of entities. */
const entities = new XMLParser({ preserveOrder: false, trimValues: false, htmlEntities: true });
const unescaped = (html: string): string => String((entities.parse(`<t>${html.replaceAll('<br>', '\n').replace(/<\/?(?:p|b|ul|li|pre)>/g, '')}</t>`) as { t: unknown }).t);

describe.each(sets)('%s', (_name, questions) => {
  test('CSV reads back by an RFC 4180 reader', () => {
    const rows = parseCsv(all(csv, questions), { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
    expect(rows).toHaveLength(questions.length);
    questions.forEach((q, i) => {
      const row = rows[i] ?? {};
      expect(row).toMatchObject({ id: q.id, lang: q.lang, stem: q.stem, answer: q.options.filter((o) => o.right).map((o) => o.id).join(' '), tags: q.tags.join(' '), sources: [...new Set(q.sources.map((s) => s.url))].join(' '), picture: q.picture.join('\n') });
      for (const o of q.options) expect([row[`option_${o.id}`], row[`explanation_${o.id}`]]).toEqual([o.text, o.explanation]);
    });
  });

  test('GIFT reads back by gift-pegjs', () => {
    const [category, ...found] = parseGift(all(gift, questions)) as unknown as { type: string; title?: string; tags?: string[]; stem?: { format: string; text: string }; globalFeedback?: { text: string }; choices?: { isCorrect: boolean; weight: number | null; text: { text: string }; feedback: { text: string } | null }[] }[];
    expect(category?.type).toBe('Category');
    expect(found).toHaveLength(questions.length);
    questions.forEach((q, i) => {
      const read = found[i];
      const flat = (s: string) => lines(s).replaceAll('\t', ' ').replaceAll('->', '→').replace(/ {2,}/g, ' ').trim();
      expect([read?.type, read?.title, read?.stem?.format, read?.stem && flat(read.stem.text)]).toEqual(['MC', q.id, 'plain', flat(q.stem)]);
      expect(read?.tags).toEqual(q.tags);
      expect(flat(read?.globalFeedback?.text ?? '')).toContain(flat(q.options.find((o) => o.right)?.text ?? ''));
      expect(read?.choices?.map((c) => flat(c.text.text))).toEqual(q.options.map((o) => flat(o.text)));
      expect(read?.choices?.map((c) => flat(c.feedback?.text ?? ''))).toEqual(q.options.map((o) => flat(o.explanation)));
      if (q.select === 1) expect(read?.choices?.map((c) => c.isCorrect)).toEqual(q.options.map((o) => o.right));
      else expect(read?.choices?.map((c) => Number(c.weight) > 0)).toEqual(q.options.map((o) => o.right));
    });
  });

  test('Moodle XML reads back by an XML parser', () => {
    const text = all(moodleXml, questions);
    expect(XMLValidator.validate(text)).toBe(true);
    const parser = new XMLParser({ ignoreAttributes: false, trimValues: false, htmlEntities: false, parseTagValue: false, processEntities: { enabled: true, maxTotalExpansions: 1e6, maxExpandedLength: 1e8 }, isArray: (name) => ['question', 'answer', 'tag'].includes(name) });
    interface Text { readonly text: string }
    interface Read { readonly '@_type': string; readonly name: Text; readonly questiontext: Text; readonly generalfeedback: Text; readonly single: string; readonly answer: readonly { readonly '@_fraction': string; readonly text: string; readonly feedback: Text }[]; readonly tags: { readonly tag: readonly Text[] } }
    const [category, ...found] = (parser.parse(text) as { quiz: { question: Read[] } }).quiz.question;
    expect(category?.['@_type']).toBe('category');
    expect(found).toHaveLength(questions.length);
    questions.forEach((q, i) => {
      const read = found[i] as Read;
      const flat = (s: string) => lines(s).replaceAll('\t', ' ');
      expect([read['@_type'], read.name.text, unescaped(read.questiontext.text), read.single]).toEqual(['multichoice', q.id, flat(q.stem), String(q.select === 1)]);
      expect(read.answer.map((a) => [unescaped(a.text), unescaped(a.feedback.text), Number(a['@_fraction']) > 0])).toEqual(q.options.map((o) => [flat(o.text), flat(o.explanation), o.right]));
      const sum = read.answer.map((a) => Number(a['@_fraction'])).filter((n) => n > 0).reduce((a, b) => a + b, 0);
      expect(Math.round(sum)).toBe(100);
      expect(read.tags.tag.map((t) => t.text)).toEqual(q.tags);
      for (const { url } of q.sources) expect(unescaped(read.generalfeedback.text.replace(/<a [^>]*>|<\/a>/g, ''))).toContain(url);
    });
  });

  test("Anki's text import reads back by its header", () => {
    const [...rows] = all(anki, questions).split('\n');
    const head = new Map(rows.filter((r) => r.startsWith('#')).map((r) => [r.slice(1).split(':')[0], r.slice(r.indexOf(':') + 1)]));
    expect(Object.fromEntries(head)).toMatchObject({ separator: 'tab', html: 'true', notetype: 'Basic', 'guid column': '1', 'tags column': '4' });
    const notes = parseCsv(rows.filter((r) => !r.startsWith('#')).join('\n'), { delimiter: '\t', relax_column_count: false }) as string[][];
    expect(notes).toHaveLength(questions.length);
    questions.forEach((q, i) => {
      const [guid, front = '', back = '', tags] = notes[i] ?? [];
      expect([guid, tags]).toEqual([`${q.id}.${q.lang}`, q.tags.join(' ')]);
      const flat = (s: string) => lines(s).replaceAll('\t', ' ');
      expect(unescaped(front)).toBe(flat(q.stem) + q.options.map((o) => `${o.id}. ${flat(o.text)}`).join(''));
      expect(XMLValidator.validate(`<t>${(front + back).replaceAll('<br>', '<br/>')}</t>`)).toBe(true);
      for (const o of q.options) expect(unescaped(back.replace(/<a [^>]*>|<\/a>/g, ''))).toContain(`${o.id}. ${flat(o.explanation)}`);
    });
  });

  test('QTI items keep the rules of the published schema and read back', async () => {
    const schema = (name: string) => ({ fileName: name, contents: readFileSync(new URL(name, import.meta.url), 'utf8') });
    const texts = questions.map(qtiItem);
    const result = await validateXML({ xml: texts.map((contents, i) => ({ fileName: `${i}.xml`, contents })), schema: [schema('qti-2.1.xsd')], preload: [schema('xml.xsd')] });
    expect(result.errors.map((e) => e.message)).toEqual([]);
    const parser = new XMLParser({ ignoreAttributes: false, trimValues: false, parseTagValue: false, htmlEntities: false, processEntities: { enabled: true, maxTotalExpansions: 1e6, maxExpandedLength: 1e8 }, stopNodes: ['*.p', '*.simpleChoice'], isArray: (name) => ['value', 'simpleChoice', 'modalFeedback', 'p'].includes(name) });
    const text = (raw: string) => unescaped(raw.replaceAll('<br/>', '<br>'));
    questions.forEach((q, i) => {
      const item = (parser.parse(texts[i] ?? '') as { assessmentItem: { responseDeclaration: { '@_cardinality': string; correctResponse: { value: string[] } }; itemBody: { p: string[]; choiceInteraction: { '@_maxChoices': string; simpleChoice: { '@_identifier': string; '#text': string }[] } }; modalFeedback: { '@_identifier': string; p: string[] }[] } }).assessmentItem;
      expect(item.responseDeclaration.correctResponse.value).toEqual(q.options.filter((o) => o.right).map((o) => o.id));
      expect(item.responseDeclaration['@_cardinality']).toBe(q.select === 1 ? 'single' : 'multiple');
      expect(text(item.itemBody.p[0] ?? '')).toBe(lines(q.stem));
      expect(item.itemBody.choiceInteraction.simpleChoice.map((c) => [c['@_identifier'], text(c['#text'])])).toEqual(q.options.map((o) => [o.id, lines(o.text)]));
      expect(item.modalFeedback.slice(0, -1).map((f) => [f['@_identifier'], text(f.p[0] ?? '')])).toEqual(q.options.map((o) => [o.id, `${o.id}. ${lines(o.explanation)}`]));
    });
  });

  test('a QTI package names each of its files, and is the same for the same questions', () => {
    const zip = qtiPackage(questions);
    expect(qtiPackage(questions)).toEqual(zip);
    const files = unzipSync(zip);
    const manifest = strFromU8(files['imsmanifest.xml'] as Uint8Array);
    expect(XMLValidator.validate(manifest)).toBe(true);
    const hrefs = [...manifest.matchAll(/<file href="([^"]+)"/g)].map((m) => m[1]);
    expect(new Set(hrefs)).toEqual(new Set(Object.keys(files).filter((name) => name !== 'imsmanifest.xml')));
  });
});

test('the schema of the test refuses what the published one refuses', async () => {
  const [q] = real as [Exported];
  const schema = (name: string) => ({ fileName: name, contents: readFileSync(new URL(name, import.meta.url), 'utf8') });
  for (const [from, to] of [[' adaptive="false"', ''], ['cardinality="single"', 'cardinality="one"'], ['<itemBody>', '<itemBody>bare text'], ['identifier="B">', 'identifier="A">'], ['<value>', '<values>']] as const) {
    const broken = qtiItem(q).replace(from, to);
    const { valid } = await validateXML({ xml: [{ fileName: 'a.xml', contents: broken }], schema: [schema('qti-2.1.xsd')], preload: [schema('xml.xsd')] });
    expect(valid, from).toBe(false);
  }
});

test('control characters and broken surrogates never reach a file', () => {
  const q = awkward(1);
  // Both halves of a wide character alone, an escape sequence, and what XML forbids.
  const evil: Exported = { ...q, stem: 'a\u001b[2Jb\u0000c\ud800d\udc00e\uffff\u009bf' };
  for (const text of [qtiItem(evil), all(moodleXml, [evil]), all(anki, [evil])]) expect(text).toContain('a[2Jbcdef');
});

import { strToU8, zipSync } from 'fflate';
import { words, type Exported } from './exported.ts';
import { escaped } from './markup.ts';

const ns = 'http://www.imsglobal.org/xsd/imsqti_v2p1';

/** Text as QTI's block content: paragraphs, with line breaks as elements. */
const paragraph = (text: string): string => `<p>${escaped(text).replace(/\r\n|\r|\n/g, '<br/>')}</p>`;

/** An identifier that QTI takes: a letter first, then letters, digits, `_ - .`. */
export const identifier = (id: string): string => `q-${id.replace(/[^A-Za-z0-9_.-]/g, '-')}`;

/**
 * One question as a QTI 2.1 assessment item: the standard processing template gives the point, and each explanation is shown once its option was chosen.
 * Source: IMS QTI 2.1, "ASI Information Model" and its XSD.
 */
export function qtiItem(q: Exported): string {
  const key = q.options.filter((o) => o.right);
  const cardinality = q.select === 1 ? 'single' : 'multiple';
  const title = q.id.slice(0, 200);
  const feedback = q.options.map((o) => `<modalFeedback outcomeIdentifier="FEEDBACK" showHide="show" identifier="${o.id}">${paragraph(`${o.id}. ${o.explanation}`)}</modalFeedback>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="${ns}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${ns} ${ns}.xsd" identifier="${identifier(q.id)}" title="${escaped(title)}" xml:lang="${q.lang}" adaptive="false" timeDependent="false">
<responseDeclaration identifier="RESPONSE" cardinality="${cardinality}" baseType="identifier"><correctResponse>${key.map((o) => `<value>${o.id}</value>`).join('')}</correctResponse></responseDeclaration>
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>
<outcomeDeclaration identifier="FEEDBACK" cardinality="multiple" baseType="identifier"/>
<outcomeDeclaration identifier="SOLUTION" cardinality="single" baseType="identifier"/>
<itemBody>
${paragraph(q.stem)}
<choiceInteraction responseIdentifier="RESPONSE" shuffle="false" maxChoices="${q.select}">
${q.options.map((o) => `<simpleChoice identifier="${o.id}">${escaped(o.text).replace(/\r\n|\r|\n/g, '<br/>')}</simpleChoice>`).join('\n')}
</choiceInteraction>
</itemBody>
<responseProcessing>
<responseCondition>
<responseIf><match><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></match><setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf>
<responseElse><setOutcomeValue identifier="SCORE"><baseValue baseType="float">0</baseValue></setOutcomeValue></responseElse>
</responseCondition>
<setOutcomeValue identifier="FEEDBACK">${cardinality === 'single' ? '<multiple><variable identifier="RESPONSE"/></multiple>' : '<variable identifier="RESPONSE"/>'}</setOutcomeValue>
<setOutcomeValue identifier="SOLUTION"><baseValue baseType="identifier">SHOWN</baseValue></setOutcomeValue>
</responseProcessing>
${feedback.join('\n')}
<modalFeedback outcomeIdentifier="SOLUTION" showHide="show" identifier="SHOWN">${solution(q)}</modalFeedback>
</assessmentItem>
`;
}

function solution(q: Exported): string {
  const own = words[q.lang];
  const key = q.options.filter((o) => o.right).map((o) => o.id);
  const picture = q.picture.length > 0 ? `<pre>${q.picture.map(escaped).join('\n')}</pre>` : '';
  const sources = q.sources.length > 0 ? `<p>${own.sources}</p><ul>${q.sources.map((s) => `<li>${escaped(s.statement)} <a href="${escaped(s.url)}">${escaped(s.url)}</a></li>`).join('')}</ul>` : '';
  return `<p>${own.answer}: ${key.join(', ')}</p>${picture}${sources}`;
}

/** The manifest of a content package: each item a resource, with its tags as keywords. */
export function manifest(questions: readonly Exported[]): string {
  const lang = questions[0]?.lang ?? 'en';
  const keyword = (tag: string): string => `<imsmd:keyword><imsmd:langstring xml:lang="en">${escaped(tag)}</imsmd:langstring></imsmd:keyword>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:imsmd="http://www.imsglobal.org/xsd/imsmd_v1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="study-manifest" xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 http://www.imsglobal.org/xsd/imscp_v1p1.xsd http://www.imsglobal.org/xsd/imsmd_v1p2 http://www.imsglobal.org/xsd/imsmd_v1p2p4.xsd">
<metadata><schema>IMS Content</schema><schemaversion>1.1.3</schemaversion><imsmd:lom><imsmd:general><imsmd:title><imsmd:langstring xml:lang="${lang}">${escaped(words[lang].deck)}</imsmd:langstring></imsmd:title></imsmd:general></imsmd:lom></metadata>
<organizations/>
<resources>
${questions.map((q) => `<resource identifier="r-${identifier(q.id)}" type="imsqti_item_xmlv2p1" href="${fileOf(q)}"><metadata><imsmd:lom><imsmd:general>${q.tags.map(keyword).join('')}</imsmd:general></imsmd:lom></metadata><file href="${fileOf(q)}"/></resource>`).join('\n')}
</resources>
</manifest>
`;
}

const fileOf = (q: Exported): string => `items/${identifier(q.id)}.xml`;

/** A QTI 2.1 content package (ZIP): manifest and one file a question. The same questions give the same bytes. */
export function qtiPackage(questions: readonly Exported[]): Uint8Array {
  const files: readonly (readonly [string, string])[] = [['imsmanifest.xml', manifest(questions)], ...questions.map((q) => [fileOf(q), qtiItem(q)] as const)];
  return zipSync(Object.fromEntries(files.map(([name, content]) => [name, strToU8(content)])), { mtime: '2020-01-01T00:00:00', level: 6 });
}

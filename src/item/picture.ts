import generalWidth from 'string-width';
import type { Element, FullScenario } from '../network/schema.ts';
import { bare } from './words/phrases.ts';

/** The widest picture, in columns. */
export const pictureWidth = 60;
// oxlint-disable-next-line no-control-regex -- printable ASCII and Hangul syllables are what names are made of
const plain = /^[\u0020-\u007e\uac00-\ud7a3✗]*$/;
/** Columns of a name: Hangul takes two. The general way looks at every character by itself, and a question measures a hundred names. */
function stringWidth(text: string): number {
  if (!plain.test(text)) return generalWidth(text);
  let sum = text.length;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0xac00) sum++;
  return sum;
}
/** What stands between two places, or at the door of the second: in no network of the first. */
const linkTypes = new Set(['vpc-peering', 'software-vpn', 'transit-gateway', 'transit-gateway-peering', 'site-to-site-vpn', 'direct-connect', 'endpoint-service', 'public-load-balancer']);

/** A place as a box, with what stands in it; or the connection to the next place. */
interface Box {
  readonly title: string;
  readonly lines: string[];
  links: string[];
}

/** Cuts a label to a number of columns; a wide character is never halved. */
function cut(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let short = '';
  for (const char of text) {
    if (stringWidth(short + char) > columns - 3) break;
    short += char;
  }
  return `${short}...`;
}
const pad = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - stringWidth(text)));

/**
 * Draws a path: networks and services as boxes from top to bottom, endpoints and gateways inside the network they stand in, links between.
 * @param path names as in a verdict
 * @param blockedAt where it breaks, marked with `✗`; null for an open path
 * @param elements the world's and the option's elements, to tell links from what stands in a network
 * @returns lines of at most 60 columns
 */
export function drawPath(path: readonly string[], blockedAt: string | null, scenario: FullScenario, elements: readonly Element[], label: (id: string) => string): string[] {
  const typeOf = (name: string): string | null => elements.find((e) => e.id === name)?.type ?? (elements.some((e) => e.type === name.replace(/#\d+$/, '')) ? name.replace(/#\d+$/, '') : null);
  const isPlace = (name: string) => name === 'internet' || scenario.world.vpcs.some((v) => v.id === name || v.subnets.some((s) => s.id === name)) || scenario.world.sites.some((s) => s.id === name) || scenario.world.services.some((s) => s.id === name);
  const mark = (name: string) => (name === blockedAt ? ' ✗' : '');
  const boxes: Box[] = [];
  for (const name of path) {
    const last = boxes.at(-1);
    const type = typeOf(name);
    const vpc = scenario.world.vpcs.find((v) => v.id === name);
    const cidr = vpc ? ` ${vpc.cidrs[0]}` : '';
    if (!last || isPlace(name)) boxes.push({ title: `${bare(label(name))}${cidr}${mark(name)}`, lines: [], links: [] });
    else if (type && linkTypes.has(type)) last.links.push(`${bare(label(name))}${mark(name)}`);
    else last.lines.push(`${bare(label(name))}${mark(name)}`);
  }
  const inner = Math.min(pictureWidth - 4, Math.max(20, ...boxes.flatMap((b) => [stringWidth(b.title), ...b.lines.map((l) => stringWidth(l) + 2), ...b.links.map((l) => stringWidth(l) + 14)])));
  const middle = Math.min(8, Math.floor(inner / 2));
  const rule = (left: string, right: string, joint: string | null) => `${left}${'─'.repeat(middle)}${joint ?? '─'}${'─'.repeat(inner + 1 - middle)}${right}`;
  const out: string[] = [];
  boxes.forEach((box, i) => {
    out.push(rule('┌', '┐', i > 0 ? '┴' : null), `│ ${pad(cut(box.title, inner), inner)} │`);
    for (const line of box.lines) out.push(`│ ${pad(cut(`  ${line}`, inner), inner)} │`);
    out.push(rule('└', '┘', i < boxes.length - 1 ? '┬' : null));
    if (i === boxes.length - 1) return;
    for (const link of box.links.length > 0 ? box.links : ['']) out.push(`${' '.repeat(middle + 1)}│${link ? ` ${cut(link, pictureWidth - middle - 3)}` : ''}`);
  });
  return out;
}

import { services } from '../knowledge/services.ts';
import type { ElementType, FullScenario } from '../network/schema.ts';
import type { Voice } from './blueprint.ts';
import { withParticle } from './particle.ts';
import type { Labels, Lang } from './question.ts';
import { typeNames } from './words/names.ts';

/** Words for a scenario that nobody has worded: ids stand for names, where `labels` has none, with a noun behind them in Korean so that particles fit. */
export function plainVoice(lang: Lang, scenario: FullScenario, labels: Labels = {}): Voice {
  const noun = new Map<string, string>();
  for (const vpc of scenario.world.vpcs) {
    noun.set(vpc.id, 'VPC');
    for (const s of vpc.subnets) noun.set(s.id, lang === 'ko' ? '서브넷' : 'subnet');
  }
  for (const s of scenario.world.sites) noun.set(s.id, lang === 'ko' ? '사이트' : 'site');
  for (const s of scenario.world.services) noun.set(s.id, 'aws' in s ? `(${services.get(s.aws)?.[lang] ?? s.aws})` : lang === 'ko' ? '서비스' : 'service');
  for (const e of [...scenario.world.elements, ...scenario.options.flatMap((o) => ('elements' in o ? o.elements : []))]) if (e.id !== undefined) noun.set(e.id, typeNames[e.type][lang]);
  const label = (id: string): string => {
    const own = Object.hasOwn(labels, id) ? labels[id] : undefined;
    if (own) return own[lang];
    if (id.startsWith('client:')) return label(id.slice(7));
    if (id === 'internet') return lang === 'en' ? 'the internet' : '인터넷';
    const type = id.replace(/#\d+$/, '');
    if (Object.hasOwn(typeNames, type) && !noun.has(id)) return typeNames[type as ElementType][lang];
    const kind = noun.get(id);
    return kind ? `${id} ${kind}` : id;
  };
  const withIt: Voice['with'] = (name, particle) => {
    if (lang === 'en') return name;
    try {
      return withParticle(name, particle);
    } catch {
      // A name from outside that nobody has said how to read: a noun that can carry the particle stands behind it.
      return withParticle(`${name} 항목`, particle);
    }
  };
  return { lang, label, with: withIt, choose: (list) => list[0] as (typeof list)[number] };
}

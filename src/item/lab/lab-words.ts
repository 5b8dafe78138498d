import { rules } from '../../knowledge/rules.ts';
import { trailOf } from '../../network/blocked.ts';
import { breaksAt } from '../../network/failures.ts';
import type { Claim, DesignOption } from '../../network/schema.ts';
import { drawPath } from '../picture.ts';
import { plainVoice } from '../plain-voice.ts';
import type { Lang } from '../question.ts';
import { changeWords } from '../world/change-words.ts';
import { optionText } from '../word.ts';
import { whatFails } from '../words/explain-failure.ts';
import { cap } from '../words/phrases.ts';
import { requirementName, requirementSentence } from '../words/requirements.ts';
import type { Bench } from './bench.ts';

/** What an option is, in words; a word for its elements where they have no sentence. */
export function optionWords({ scenario, labels }: Bench, id: string, lang: Lang): string {
  const voice = plainVoice(lang, scenario, labels);
  const option = scenario.options.find((o) => o.id === id);
  if (!option) return '';
  if ('value' in option) return String(option.value);
  if ('claim' in option) return claimWords(option.claim, lang, voice);
  try {
    const changed = changeWords(option, scenario, labels);
    return changed !== null ? changed[lang] : optionText({ id, steps: [option as DesignOption] }, voice);
  } catch {
    return option.elements.map((e) => voice.label(e.type)).join(', ');
  }
}

function claimWords(claim: Claim, lang: Lang, voice: ReturnType<typeof plainVoice>): string {
  if ('rule' in claim) {
    const rule = rules.get(claim.rule);
    return (claim.truth ? rule?.statement : rule?.belief)?.[lang] ?? claim.rule;
  }
  const said = 'fails' in claim ? [claim.fails] : Array.isArray(claim.holds) ? claim.holds : [claim.holds];
  const names = said.map((r) => requirementName(r, voice)).join(', ');
  return 'fails' in claim ? (lang === 'en' ? `There is no ${names}.` : `${names}: 불가능`) : lang === 'en' ? `There is ${names}.` : `${names}: 가능`;
}

/** Every demand of a scenario, a sentence each. */
export const demandWords = ({ scenario, labels }: Bench, lang: Lang): string[] => {
  const voice = plainVoice(lang, scenario, labels);
  return scenario.requirements.map((r) => (lang === 'en' ? cap(requirementSentence(r, voice)) : requirementSentence(r, voice)));
};

/** Why an option fails, a sentence for each failure; empty for one that meets everything. */
export function failureWords({ scenario, verdict, labels }: Bench, id: string, lang: Lang): string[] {
  const voice = plainVoice(lang, scenario, labels);
  const option = scenario.options.find((o) => o.id === id);
  const claim = option && 'claim' in option && !('rule' in option.claim) ? option.claim : null;
  const said = claim === null ? scenario.requirements : 'fails' in claim ? [claim.fails] : Array.isArray(claim.holds) ? claim.holds : [claim.holds];
  return (verdict.options.find((o) => o.id === id)?.failures ?? []).map((failure) => {
    const broken = whatFails(failure, { ...scenario, requirements: said }, id, voice);
    return lang === 'en' ? cap(broken) : broken;
  });
}

/** Where an option breaks, or what a path rests on that must not be open, in a few words; empty where nothing fails. */
export function failsAt({ scenario, verdict, labels }: Bench, id: string, lang: Lang): string {
  const failure = verdict.options.find((o) => o.id === id)?.failures[0];
  if (!failure) return '';
  return failure.blockedAt === '' ? failure.rule : plainVoice(lang, scenario, labels).label(failure.blockedAt);
}

/** An option's path drawn: the one that fails, else the open one of the first demand that speaks of a path; empty where there is none. */
export function optionPicture(bench: Bench, id: string, lang: Lang): string[] {
  const { scenario, solver, verdict, labels } = bench;
  const voice = plainVoice(lang, scenario, labels);
  const option = scenario.options.find((o) => o.id === id);
  if (!option || 'value' in option) return [];
  const elements = [...scenario.world.elements, ...('elements' in option ? option.elements : [])];
  const failure = verdict.options.find((o) => o.id === id)?.failures[0];
  if (failure) return failure.path.length > 1 ? drawPath(failure.path, breaksAt(failure), scenario, elements, voice.label) : [];
  if (!('elements' in option)) return [];
  const judged = solver.judge([option]);
  for (const { pairs } of judged.plan.planned) {
    const pair = pairs[0];
    const places = pair === undefined ? undefined : judged.plan.pairs[pair];
    const path = pair === undefined ? undefined : judged.routesOf(pair)?.best();
    if (path && places?.client !== undefined) return drawPath(trailOf(judged.design, places.client, places.goal, path).path, null, scenario, elements, voice.label);
  }
  return [];
}

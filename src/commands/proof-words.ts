import type { Voice } from '../item/blueprint.ts';
import { plainVoice } from '../item/plain-voice.ts';
import type { Lang } from '../item/question.ts';
import { catalog } from '../knowledge/services.ts';
import { proofsOf, type Fact, type Proof, type Station } from '../network/proof.ts';
import type { DesignOption, FullScenario } from '../network/schema.ts';
import { Solver } from '../network/solver.ts';

/** The proofs of one design: an option's, a set of steps', or the world's (`option` null). */
export interface DesignProof {
  readonly option: string | null;
  /** Names of the design's elements, which the proofs count from 0. */
  readonly elements: readonly string[];
  readonly proofs: readonly Proof[];
}

/** Proofs for every option of a scenario, or for the world where there are none; claims are proved on the world. */
export function proofsFor(scenario: FullScenario): DesignProof[] {
  const solver = new Solver(scenario, catalog);
  const designs = scenario.options.filter((o): o is DesignOption => 'elements' in o);
  const name = (e: { id?: string | undefined; type: string }) => e.id ?? e.type;
  if (designs.length === 0) {
    const judged = solver.judgeWorld();
    return [{ option: null, elements: judged.design.elements.map(name), proofs: proofsOf(judged) }];
  }
  return designs.map((option) => {
    const judged = solver.judge([option]);
    return { option: option.id, elements: judged.design.elements.map(name), proofs: proofsOf(judged) };
  });
}

/** How proofs are told in a language. Names are the scenario's own ids, each with its noun in Korean so that particles fit. */
interface Words {
  readonly title: string;
  readonly world: string;
  readonly internet: string;
  readonly requirement: (number: number, holds: boolean) => string;
  readonly byElements: string;
  readonly there: (fact: Fact, from: string, to: string) => string;
  /** A hop's end, and the elements that lead there. */
  readonly hop: (to: string, by: readonly string[]) => string;
  readonly station: (s: Station, element: string | undefined) => string;
  readonly unencrypted: string;
}

type Every = NonNullable<Fact['filter']['every']>;

const en: Words = {
  title: 'Proofs',
  world: 'the world',
  internet: 'the internet',
  requirement: (number, holds) => `requirement ${number} ${holds ? 'holds' : 'fails'}`,
  byElements: 'by the elements alone: policies, dates, or a service that opens no connection',
  there({ kind, filter: { most, every, through } }, from, to) {
    const which = `${['private', 'private or VPN', 'any'][most]} path${every ? everyEn(every) : ''}${through ? ' with an unencrypted link outside AWS' : ''}`;
    return kind === 'path' ? `there is a ${which} from ${from} to ${to}:` : `there is no ${which} from ${from} to ${to}; all that can be reached:`;
  },
  hop: (to, by) => `to ${to}${by.length > 0 ? ` by ${by.join(', ')}` : ''}`,
  station(s, element) {
    switch (s.at) {
      case 'client':
        return s.client.net === null ? 'a client on the internet' : `a client in ${s.client.net}`;
      case 'address':
        return `addresses ${s.cidr} of ${s.net}`;
      case 'endpoint':
        return `${element ?? 'endpoint'} in ${s.net}`;
      case 'internet':
        return s.src === null || s.src === undefined ? 'the internet' : `the internet, from ${s.src}`;
      case 'goal':
        return 'the goal';
    }
  },
  unencrypted: ', behind an unencrypted link',
};

function everyEn(every: Every): string {
  if ('gbps' in every) return ` of ${every.gbps} Gbps`;
  if ('avoids' in every) return ` around ${every.avoids}`;
  if ('notJust' in every) return ` beside endpoints that allow just ${every.notJust.join(', ')}`;
  return 'named' in every ? ' by the ordinary name' : ' that outlives a zone';
}

const koreanOf = (voice: Voice): Words => ({
  title: '증명',
  world: '현재 네트워크',
  internet: '인터넷',
  requirement: (number, holds) => `요구 사항 ${number} ${holds ? '충족' : '미충족'}`,
  byElements: '구성 요소만으로 판정: 정책, 소요 기간, 또는 연결을 시작하지 않는 서비스',
  there({ kind, filter: { most, every, through } }, from, to) {
    const which = [through ? 'AWS 외부에 암호화되지 않은 구간이 있는' : '', every ? everyKo(every, voice) : '', ['프라이빗', '프라이빗 또는 VPN', ''][most], '경로'].filter(Boolean).join(' ');
    return kind === 'path' ? `${voice.label(from)}에서 ${voice.label(to)}까지 ${which}가 있습니다:` : `${voice.label(from)}에서 ${voice.label(to)}까지 ${which}가 없습니다. 도달할 수 있는 곳:`;
  },
  hop: (to, by) => `${to}${by.length > 0 ? `, ${by.map((id) => voice.label(id)).join(', ')} 경유` : ''}`,
  station(s, element) {
    switch (s.at) {
      case 'client':
        return s.client.net === null ? '인터넷의 클라이언트' : `${voice.label(s.client.net)}의 클라이언트`;
      case 'address':
        return `${voice.label(s.net ?? '')}의 주소 ${s.cidr}`;
      case 'endpoint':
        return `${voice.label(s.net ?? '')}의 ${element === undefined ? '엔드포인트' : voice.label(element)}`;
      case 'internet':
        return s.src === null || s.src === undefined ? '인터넷' : `${voice.label(s.src)}에서 나간 인터넷`;
      case 'goal':
        return '대상';
    }
  },
  unencrypted: ', 암호화되지 않은 구간을 지난 곳',
});

/** In front of the noun. */
function everyKo(every: Every, voice: Voice): string {
  if ('gbps' in every) return `대역폭이 ${every.gbps}Gbps 이상인`;
  if ('avoids' in every) return `${voice.with(voice.label(every.avoids), '을/를')} 거치지 않는`;
  if ('notJust' in every) return `${every.notJust.join(', ')}에 대한 액세스만 허용하는 엔드포인트를 거치지 않는`;
  return 'named' in every ? '기본 DNS 이름으로 사용하는' : '가용 영역 1개의 장애에도 유지되는';
}

function factLines(fact: Fact, elements: readonly string[], words: Words): string[] {
  const goal = fact.goal === 'internet' ? words.internet : 'service' in fact.goal ? fact.goal.service : `${fact.goal.net} ${fact.goal.cidr}`;
  const station = (s: Station): string => words.station(s, s.at === 'endpoint' ? elements[s.element ?? -1] : undefined);
  const rest =
    fact.kind === 'path'
      ? fact.hops.map((h) => `${words.hop(station(h.to), h.elements.map((i) => elements[i] as string))}  (${h.rule})`)
      : fact.stations.map((s) => `${station(s)}${s.met ? words.unencrypted : ''}`);
  return [`      ${words.there(fact, fact.from.net ?? words.internet, goal)}`, ...rest.map((line) => `        ${line}`)];
}

/** Proofs for people: what holds by which path, what fails because nothing more can be reached. */
export function proofsInWords(designs: readonly DesignProof[], scenario: FullScenario, lang: Lang): string {
  const words = lang === 'ko' ? koreanOf(plainVoice('ko', scenario)) : en;
  const lines = ['', words.title];
  for (const { option, elements, proofs } of designs) {
    lines.push(`  ${option ?? words.world}`);
    proofs.forEach((proof, i) => {
      lines.push(`    ${words.requirement(i, proof.holds)}: ${JSON.stringify(proof.requirement)}`);
      if (proof.facts.length === 0) lines.push(`      ${words.byElements}`);
      for (const fact of proof.facts) lines.push(...factLines(fact, elements, words));
    });
  }
  return `${lines.join('\n')}\n`;
}

import type { Catalog } from '../../network/catalog.ts';
import { solve } from '../../network/verdict.ts';
import type { Audited } from './audited.ts';
import { atLeast, rowOf, type Row } from './bounds.ts';
import { factsAtWork } from './facts-work.ts';
import { shareOf } from './figures.ts';
import { keyProved, readAgain } from './key-proved.ts';
import { missesOf } from './near-misses.ts';

/** Counts of what the reasoner says about questions, one question after another. */
export class ProofCount {
  readonly #catalog: Catalog;
  readonly #knownRules: ReadonlySet<string>;
  readonly #unproved: string[] = [];
  readonly #idle: string[] = [];
  readonly #unnamed: string[] = [];
  #questions = 0;
  #facts = 0;
  #working = 0;
  #distractors = 0;
  #near = 0;
  #failures = 0;
  #named = 0;

  /** @param knownRules ids of every rule that an explanation can cite */
  constructor(catalog: Catalog, knownRules: ReadonlySet<string>) {
    this.#catalog = catalog;
    this.#knownRules = knownRules;
  }

  add(question: Audited): void {
    this.#questions++;
    if (!keyProved(question, this.#catalog)) {
      this.#unproved.push(question.id);
      return;
    }
    const scenario = readAgain(question, this.#catalog);
    const facts = factsAtWork(scenario, this.#catalog);
    const working = facts.filter(Boolean).length;
    this.#facts += facts.length;
    this.#working += working;
    if (working < facts.length) this.#idle.push(question.id);
    // A single step of several is wrong by itself even where it is part of the key: near or far means nothing there.
    if (scenario.ask.kind !== 'alternatives') return;
    const misses = missesOf(solve(scenario, this.#catalog), this.#knownRules);
    this.#distractors += misses.distractors;
    this.#near += misses.near;
    this.#failures += misses.failures;
    this.#named += misses.named;
    if (misses.named < misses.failures) this.#unnamed.push(question.id);
  }

  rows(): Row[] {
    return [
      rowOf('key proved: solved again on the scenario read in', [shareOf(this.#questions - this.#unproved.length, this.#questions)], atLeast(1), null, { where: this.#unproved }),
      rowOf('every fact works: requirements that change something', [shareOf(this.#working, this.#facts)], atLeast(0.9), null, { where: this.#idle }),
      rowOf('near misses: distractors with one failure or behind', [shareOf(this.#near, this.#distractors)], atLeast(0.5), atLeast(0.7)),
      rowOf('near misses: failures that name a known rule', [shareOf(this.#named, this.#failures)], atLeast(1), null, { where: this.#unnamed }),
    ];
  }
}

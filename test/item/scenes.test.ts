import { describe, expect, it } from 'vitest';
import { blueprints } from '../../questions/index.ts';
import type { Blueprint } from '../../src/item/blueprint.ts';
import { ways } from '../../src/item/drawing.ts';
import type { Item } from '../../src/item/question.ts';
import { rngOf } from '../../src/item/random.ts';
import { Scenes } from '../../src/item/scenes.ts';

const find = (id: string): Blueprint => blueprints.find((b) => b.id === id) as Blueprint;
const [designs, others, count] = [find('endpoint-policies'), find('hybrid-link'), find('count-endpoints')];
/** The number that a question's scene was drawn from. */
const sceneOf = ({ id }: Item): number => Math.floor(Number.parseInt(id.split('.')[1] as string, 36) / ways);

/** Questions of a blueprint, each taken. */
function takenFrom(scenes: Scenes, blueprint: Blueprint, most: number): Item[] {
  const found: Item[] = [];
  for (let tries = 0; tries < 12 * most && found.length < most; tries++) {
    const item = scenes.next(blueprint);
    if (!item) continue;
    scenes.took();
    found.push(item);
  }
  return found;
}

describe('what is drawn at once', () => {
  it('is asked about in its ways, one after another, until a question is taken', () => {
    const scenes = new Scenes(rngOf(5), 10);
    const passedOver = Array.from({ length: ways }, () => scenes.next(designs)).filter((item) => item !== null);
    expect(passedOver.length).toBeGreaterThan(ways / 2);
    const [first] = passedOver.map(sceneOf);
    expect(passedOver.map(sceneOf)).toEqual(passedOver.map(() => first));
    expect(new Set(passedOver.map((item) => item.word('en').stem)).size).toBe(passedOver.length);
    // All ways are spent: something else is drawn, not the seed that comes next.
    expect([first, (first as number) + 1]).not.toContain(sceneOf(takenFrom(scenes, designs, 1)[0] as Item));
  });

  it('rests after a question was taken, and comes again with another exercise', () => {
    const rest = 6;
    const taken = takenFrom(new Scenes(rngOf(6), rest), designs, 60);
    const seen = new Map<number, { at: number; exercises: Set<string | null> }>();
    let again = 0;
    for (const [at, item] of taken.entries()) {
      const before = seen.get(sceneOf(item));
      if (before) {
        again++;
        expect(at - before.at).toBeGreaterThan(rest);
        expect(before.exercises.has(item.exercise)).toBe(false);
      }
      seen.set(sceneOf(item), { at, exercises: new Set([...(before?.exercises ?? []), item.exercise]) });
    }
    expect(again).toBeGreaterThan(30);
  });

  it('gives a question that was put aside again after others, as it was, and not for ever', () => {
    const scenes = new Scenes(rngOf(12), 0);
    const aside = scenes.next(designs);
    scenes.putAside();
    const gaps: number[] = [];
    for (let gap = 1; gap < 150; gap++) {
      takenFrom(scenes, others, 1);
      if (scenes.next(designs) !== aside) continue;
      gaps.push(gap);
      gap = 0;
      scenes.putAside();
    }
    expect(gaps.length).toBeGreaterThan(1);
    expect(gaps.length).toBeLessThan(10);
    expect(Math.min(...gaps)).toBeGreaterThan(10);
  });

  it('rests for questions of other blueprints too', () => {
    const scenes = new Scenes(rngOf(7), 3);
    const [first] = takenFrom(scenes, designs, 1).map(sceneOf);
    takenFrom(scenes, others, 3);
    expect(sceneOf(takenFrom(scenes, designs, 1)[0] as Item)).toBe(first);
  });

  it('never comes again in an exam, nor where there is nothing else to ask', () => {
    const exam = takenFrom(new Scenes(rngOf(8), Infinity), designs, 25);
    expect(new Set(exam.map(sceneOf)).size).toBe(25);
    const counts = takenFrom(new Scenes(rngOf(9), 0), count, 12);
    expect(counts.map((item) => item.exercise)).toEqual(counts.map(() => null));
    expect(new Set(counts.map((item) => item.word('en').stem)).size).toBe(12);
  });

  it('has every design for the key in turn', () => {
    // Of what is offered in a scene nothing is the key much more often than the rest: whoever met one question knows nothing of the next.
    const keyed: number[] = [];
    for (let seed = 0; seed < 12; seed++) {
      const scenes = new Scenes(rngOf(seed), 0);
      const taken = takenFrom(scenes, others, 10).filter((item) => item.select === 1);
      const [first] = taken.map(sceneOf);
      const shown = new Map<string, { n: number; key: number }>();
      for (const item of taken.filter((other) => sceneOf(other) === first))
        for (const option of item.scenario.options ?? []) {
          const name = JSON.stringify({ ...option, id: '' });
          const known = shown.get(name) ?? { n: 0, key: 0 };
          shown.set(name, { n: known.n + 1, key: known.key + (item.answer.includes(option.id) ? 1 : 0) });
        }
      for (const { n, key } of shown.values()) if (n >= 4) keyed.push(key / n);
    }
    expect(keyed.length).toBeGreaterThan(20);
    expect(keyed.filter((share) => share > 0.75)).toEqual([]);
  });
});

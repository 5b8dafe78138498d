import { describe, expect, test } from 'vitest';
import { masteryAfter } from '../../src/learner/mastery.ts';
import { modelOf } from '../../src/learner/follow.ts';
import type { Seen } from '../../src/learner/model.ts';
import { at, told, topicOf } from './fixtures.ts';

const seen = (right: boolean, day: string, shape: string): Seen => ({ right, day, shape });
const good = [seen(true, 'd1', 's1'), seen(true, 'd1', 's2'), seen(false, 'd1', 's1'), seen(true, 'd2', 's1'), seen(true, 'd2', 's1')];
const now = { belief: 0.96, recent: good, right: true, time: 1000 };

describe('mastered', () => {
  test.each([
    ['all of it', {}, true],
    ['too little belief', { belief: 0.949 }, false],
    ['three right of five', { recent: [...good.slice(0, 4), seen(false, 'd2', 's1')] }, false],
    ['four answers alone are enough', { recent: good.filter(({ right }) => right) }, true],
    ['one day', { recent: good.map((one) => ({ ...one, day: 'd1' })) }, false],
    ['one shape', { recent: good.map((one) => ({ ...one, shape: 's1' })) }, false],
    ['a wrong answer brings nothing', { right: false }, false],
  ])('%s', (_, change, mastered) => {
    expect(masteryAfter(undefined, { ...now, ...change }).mastered !== null).toBe(mastered);
  });

  test('solid is right again seven days later, and no sooner', () => {
    const week = 7 * 86_400_000;
    const before = { mastered: 1000, solid: false };
    expect(masteryAfter(before, { ...now, time: 1000 + week - 1 })).toEqual({ mastered: 1000, solid: false });
    expect(masteryAfter(before, { ...now, time: 1000 + week })).toEqual({ mastered: 1000, solid: true });
    expect(masteryAfter(before, { ...now, time: 1000 + week, right: false })).toEqual({ mastered: 1000, solid: false });
    expect(masteryAfter({ mastered: 1000, solid: true }, { ...now, belief: 0.5 })).toEqual({ mastered: null, solid: false });
  });

  test('comes about by answers over some days in two shapes', () => {
    const answers = Array.from({ length: 8 }, (_, n) => told('a1', n * 2, { shape: n % 2 === 0 ? 'one' : 'two' }));
    const masteredAfter = answers.findIndex((_, n) => modelOf(answers.slice(0, n + 1), topicOf).rules['a1']?.mastered !== null) + 1;
    expect(masteredAfter).toBeGreaterThanOrEqual(4);
    expect(masteredAfter).toBeLessThanOrEqual(7);
    const later = modelOf([...answers, told('a1', 40)], topicOf);
    expect(later.rules['a1']).toMatchObject({ solid: true });
    expect(later.rules['a1']?.mastered).toBeGreaterThan(at(0));
  });
});

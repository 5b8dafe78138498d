import { settings } from './grid.ts';
import type { Model } from './model.ts';

/** Goes up whenever the same answers would give another model. */
export const modelVersion = 'study.model/1';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumbers = (value: unknown): boolean => Array.isArray(value) && value.length === settings.length && value.every((one) => typeof one === 'number' && Number.isFinite(one));
const isTable = (value: unknown, item: (one: unknown) => boolean): boolean => isObject(value) && Object.values(value).every(item);
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown): boolean => typeof value === 'string';
const isFlag = (value: unknown): boolean => typeof value === 'boolean';
const orNull = (check: (one: unknown) => boolean) => (value: unknown): boolean => value === null || check(value);
const isList = (value: unknown, most: number, item: (one: unknown) => boolean): boolean => Array.isArray(value) && value.length <= most && value.every(item);
const has = (checks: Readonly<Record<string, (one: unknown) => boolean>>) => (value: unknown): boolean => isObject(value) && Object.entries(checks).every(([key, check]) => check(value[key]));

// By hand rather than by a schema: it is read at every start, and is nearly all numbers.
const isRule = has({
  belief: isNumbers,
  stability: isNumbers,
  difficulty: isNumber,
  last: isNumber,
  asked: isNumber,
  right: isNumber,
  recent: (value) => isList(value, 5, has({ right: isFlag, day: isText, shape: isText })),
  cap: orNull(isNumber),
  mastered: orNull(isNumber),
  solid: isFlag,
  sureMiss: isFlag,
});
const isWhole = has({
  answers: isNumber,
  likelihood: isNumbers,
  unseen: isNumbers,
  topics: (value) => isTable(value, isNumbers),
  rules: (value) => isTable(value, isRule),
  lately: (value) => isList(value, 3, isText),
  today: has({ day: isText, count: isNumber }),
  checkpoint: (value) => isList(value, 65, has({ time: isNumber, right: isFlag })),
  confusions: (value) => isList(value, 40, has({ asked: isText, took: isText, count: isNumber, last: isNumber })),
});

/** A value read from a file as a model; null where it is none. */
export const checkModel = (value: unknown): Model | null => (isWhole(value) ? (value as Model) : null);

// Checks without a schema, for what is long and read at every start: a schema's library takes longer to load and longer over each value.

export type Check = (value: unknown) => boolean;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isText: Check = (value) => typeof value === 'string';
export const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
export const isOneOf = (...values: readonly unknown[]): Check => (value) => values.includes(value);
export const isTable = (item: Check): Check => (value) => isObject(value) && Object.values(value).every(item);
export const isList = (most: number, item: Check): Check => (value) => Array.isArray(value) && value.length <= most && value.every(item);
export const has = (checks: Readonly<Record<string, Check>>): Check => {
  const all = Object.entries(checks);
  return (value) => isObject(value) && all.every(([key, check]) => check(value[key]));
};

export const isDayTotal = has({ asked: isCount, right: isCount, milliseconds: isCount });
export const isSeconds = isList(601, isCount);
const place = { id: isText, time: isText };
const isMissed = has({ ...place, blueprint: isText });
export const isRuleTally = has({ asked: isCount, right: isCount, last: isText, recent: isList(5, has({ ...place, right: isOneOf(true, false) })), missed: (value) => value === null || isMissed(value) });

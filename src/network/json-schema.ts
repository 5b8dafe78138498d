import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { elementSchema, elementSchemas, optionSchemas, requirementSchema, requirementSchemas, scenarioSchema, serviceSchema, serviceSchemas } from './schema.ts';

/**
 * The scenario format as JSON Schema (draft 2020-12), made from the one schema in the code. What a schema cannot say, such as that ids are unique and
 * exist, `study solve` checks and names.
 */
export function scenarioJsonSchema(): JsonSchema {
  const named = new Map<unknown, string>([[elementSchema, 'element'], [requirementSchema, 'requirement'], [serviceSchema, 'service']]);
  const convert = (schema: v.GenericSchema): JsonSchema =>
    toJsonSchema(schema, {
      typeMode: 'input',
      errorMode: 'ignore',
      target: 'draft-2020-12',
      overrideSchema: ({ valibotSchema }) => {
        if (valibotSchema === schema) return undefined;
        const name = named.get(valibotSchema);
        if (name) return { $ref: `#/$defs/${name}` };
        return (valibotSchema as { type?: string }).type === 'lazy' ? {} : undefined;
      },
    });
  const part = (schema: v.GenericSchema): JsonSchema => {
    const { $schema: _, ...rest } = convert(schema) as JsonSchema & { $schema?: string };
    return rest;
  };
  const whole = part(scenarioSchema);
  const options = (whole.properties?.['options'] ?? {}) as JsonSchema;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'study.scenario/1',
    ...whole,
    properties: { ...whole.properties, options: { ...options, items: { anyOf: optionSchemas.map(part) } } },
    $defs: {
      element: { oneOf: Object.values(elementSchemas).map((s) => part(s)) },
      requirement: { oneOf: Object.values(requirementSchemas).map((s) => part(s)) },
      service: { anyOf: serviceSchemas.map((s) => part(s)) },
    },
  };
}

import { configurationShape, type RuleSummary } from './definition.ts';
import type { Shape } from './shape.ts';

/** A JSON Schema, draft 7: the version that editors complete from. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of a configuration file, given the rules that there are. */
export function configurationSchema(rules: readonly RuleSummary[]): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'briefing.config',
    ...schemaOf(configurationShape(rules)),
  };
}

/** A key may stand empty (`rules:` with nothing after it): then it is as if it were left out. */
function optional(shape: Shape): JsonSchema {
  const { description, default: preset, ...schema } = schemaOf(shape);
  return { ...described({ description, default: preset }), anyOf: [schema, { type: 'null' }] };
}

function schemaOf(shape: Shape): JsonSchema {
  const { description } = shape;
  const words = description === undefined ? undefined : `${description.en}\n\n${description.fr}`;
  return { ...described({ description: words, default: shape.default }), ...valueSchema(shape) };
}

function described(words: Readonly<Record<string, unknown>>): JsonSchema {
  return Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
}

function valueSchema(shape: Shape): JsonSchema {
  switch (shape.type) {
    case 'choice':
      return { anyOf: shape.of.map(schemaOf) };
    case 'list':
      return { type: 'array', items: schemaOf(shape.items) };
    case 'map':
      return {
        type: 'object',
        additionalProperties: optional(shape.values),
        ...(shape.keys === undefined ? {} : { propertyNames: valueSchema(shape.keys) }),
      };
    case 'record':
      return {
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(shape.properties).map(([key, value]) => [
            key,
            shape.required?.includes(key) === true ? schemaOf(value) : optional(value),
          ]),
        ),
        additionalProperties: false,
        ...(shape.required === undefined ? {} : { required: shape.required }),
      };
    case 'string':
      return {
        type: 'string',
        ...(shape.enum === undefined ? {} : { enum: shape.enum }),
        ...(shape.format === undefined ? {} : { pattern: LANGUAGE_TAG }),
      };
    case 'boolean':
      return { type: 'boolean' };
    default: {
      const { type, minimum, maximum } = shape;
      return { type, ...described({ minimum, maximum }) };
    }
  }
}

/** A language, then subtags: coarser than BCP 47, which the reader checks in full. */
const LANGUAGE_TAG = '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$';

import schema from '../journey.schema.json';

/**
 * The JSON Schema (2020-12) of a journey, for editors and validators; the same as the file
 * `@sojourn/core/journey.schema.json`. What it accepts opens without a complaint about types; what
 * is dangling or twice there, only `openJourney` tells.
 */
export const journeySchema: Readonly<Record<string, unknown>> = schema;

/** A line of input, or what is wrong with it, with its number. */
export type Parsed = { item: Record<string, unknown>; fault: null } | { fault: string };

/**
 * One line of JSON with the fields that it must have; else a sentence that names the line.
 * @example parsedLine('{"id":"1","ask":"/help"}', 1, ['ask']) // { item: { id: '1', ask: '/help' }, fault: null }
 */
export function parsedLine(line: string, number: number, fields: readonly string[]): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { fault: `line ${number} of the input is no JSON; each line must be one object.` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { fault: `line ${number} of the input is no object; each line must be one.` };
  }
  const missing = fields.find((field) => typeof (value as Record<string, unknown>)[field] !== 'string');
  if (missing) return { fault: `line ${number} of the input has no text "${missing}".` };
  return { item: value as Record<string, unknown>, fault: null };
}

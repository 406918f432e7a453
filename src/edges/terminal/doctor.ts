import type { ExitCode } from './ask.ts';
import type { Check, Streams } from './program.ts';

const marks: Readonly<Record<Check['state'], string>> = { well: 'ok', doubt: 'look', broken: 'BROKEN' };

/**
 * Prints what was checked, one line each, the broken last; 2 when something is broken.
 * @example doctor([{ what: 'Node', state: 'well', said: '26.10.0' }], streams) // 0
 */
export function doctor(checks: readonly Check[], streams: Streams): ExitCode {
  const order: readonly Check['state'][] = ['well', 'doubt', 'broken'];
  const sorted = [...checks].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  for (const { what, state, said } of sorted) streams.out(`${marks[state].padEnd(7)} ${what}: ${said}`);
  return checks.some(({ state }) => state === 'broken') ? 2 : 0;
}

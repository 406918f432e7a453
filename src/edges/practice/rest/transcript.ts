import { appendFileSync } from 'node:fs';
import type { Mishaps } from './mishaps.ts';

/**
 * Appends one request to the transcript as a JSON line `{"method","path","body","bad"?}`, at once, so that a test
 * that dies leaves what it sent. Nothing happens without a file.
 */
export function note(file: string | undefined, mishaps: Mishaps, method: string, path: string, body: unknown): void {
  const bad = mishaps.isBad(method, path, body);
  if (file) appendFileSync(file, `${JSON.stringify({ method, path, body, ...(bad ? { bad: true } : {}) })}\n`);
}

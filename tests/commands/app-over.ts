import { join } from 'node:path';
import { gazetteerOf } from '../../src/core/names/gazetteer.ts';
import { fixedClock } from '../../src/edges/clock.ts';
import { openFolder } from '../../src/edges/corpus/folder.ts';
import { loadLists } from '../../src/edges/corpus/lists.ts';
import { openNameSearch } from '../../src/edges/search/names.ts';
import { openPassageSearch } from '../../src/edges/search/passages.ts';
import { indexKnowledge } from '../../src/jobs/index-knowledge.ts';
import { learn } from '../../src/jobs/learn.ts';
import { loadCommands } from '../../src/load-commands.ts';
import type { App, Input } from '../../src/ports.ts';

const ROOT = join(import.meta.dirname, '../..');
/** The day of the tests' clock. */
export const TODAY = '2025-11-27';

/** The real thing over a folder of articles: reader, indexes and commands, with a clock that stands still. */
export async function appOver(dir: string, sample = false): Promise<App> {
  const now = `${TODAY}T12:00:00Z`;
  const { lists, doubts } = await loadLists(join(ROOT, 'seeds'));
  const knowledge = await learn(openFolder(dir, now), { lists, doubts, gazetteer: gazetteerOf(lists) });
  const [passages, names] = [openPassageSearch(), openNameSearch()];
  await indexKnowledge(knowledge, passages, names);
  const commands = await loadCommands(join(ROOT, 'commands'));
  const clock = fixedClock(Temporal.Instant.from(now));
  return { knowledge, passages, names, clock, commands, version: '9.8.7', sample };
}

/** A question asked on the tests' day. */
export function asking(options: Record<string, string> = {}, page = 0): Input {
  return { subcommand: null, options, today: TODAY, zone: 'UTC', page };
}

/** An article with front matter, as a file of a corpus. */
export function article(title: string, published: string | null, source: string, ...paragraphs: string[]): string {
  const day = published === null ? '' : `published: ${published}\n`;
  return `---\ntitle: ${title}\n${day}source: ${source}\n---\n\n${paragraphs.join('\n\n')}\n`;
}

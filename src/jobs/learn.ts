import { fold } from '../core/ledger/fold.ts';
import type { Article, Doubt, NameLists, Reading } from '../core/model.ts';
import type { Gazetteer } from '../core/names/gazetteer.ts';
import { read } from '../core/read.ts';
import type { Corpus, Knowledge } from '../ports.ts';

/** How long the event loop is kept from other work at a stretch, in milliseconds: heartbeats and commands go on meanwhile. */
const SLICE = 20;

/**
 * Reads everything in a corpus into knowledge, in slices. An article that the reader fails on becomes a doubt; the others stand.
 * Throws only when the corpus itself cannot be opened.
 * @example (await learn(openFolder(dir, now), { lists, gazetteer, doubts: [] })).ledger.meetings
 */
export async function learn(
  corpus: Corpus,
  { lists, gazetteer, doubts }: { lists: NameLists; gazetteer: Gazetteer; doubts: readonly Doubt[] },
): Promise<Knowledge> {
  const loaded = await corpus.load();
  const pairs: { article: Article; reading: Reading }[] = [];
  const unread: Doubt[] = [];
  let since = performance.now();
  for (const article of loaded.articles) {
    const reading = readOrDoubt(article, gazetteer, unread);
    if (reading) pairs.push({ article: titled(article, reading), reading });
    if (performance.now() - since < SLICE) continue;
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  }
  const found = pairs.flatMap(({ reading }) => reading.doubts);
  return { ledger: fold(pairs, gazetteer), doubts: [...doubts, ...loaded.doubts, ...unread, ...found], lists };
}

/** The title that the text itself gives, where nothing beside the text tells one. */
function titled(article: Article, { title }: Reading): Article {
  return article.title === null && title !== null ? { ...article, title } : article;
}

function readOrDoubt(article: Article, gazetteer: Gazetteer, unread: Doubt[]): Reading | null {
  try {
    return read(article, gazetteer);
  } catch (error) {
    const message = `${article.file} could not be read and is left out: ${String(error)}. Please report it with the file.`;
    unread.push({ file: article.file, message, severity: 'unread' });
    return null;
  }
}

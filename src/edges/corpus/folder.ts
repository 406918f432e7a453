import { join } from 'node:path';
import type { Article, Doubt } from '../../core/model.ts';
import type { Corpus } from '../../ports.ts';
import { readArticle } from './article.ts';
import { articleId } from './identity.ts';
import { listArticles } from './listing.ts';
import { readSources } from './sources.ts';

/** Files read at the same time: enough to keep the disk busy, few enough for every limit on open files. */
const AT_ONCE = 32;

type Loaded = { articles: Article[]; doubts: Doubt[] };

/**
 * A folder of articles: every .md, .txt and .html in it in order of their names, and sources.tsv beside them.
 * `learned` is the ISO instant that the articles count as known from.
 * Loading throws, with the code "bad-input", only when there is no such folder; all else is a doubt.
 *
 * @example await openFolder('seeds/articles', '2025-11-27T08:00:00Z').load() // { articles: […], doubts: [] }
 */
export function openFolder(dir: string, learned: string): Corpus {
  return {
    async load() {
      const listing = await listArticles(dir);
      const sources = await readSources(dir, listing.files);
      const read: Loaded = { articles: [], doubts: [...listing.doubts, ...sources.doubts] };
      for (let start = 0; start < listing.files.length; start += AT_ONCE) {
        const files = listing.files.slice(start, start + AT_ONCE);
        const batch = files.map((file) => readArticle(join(dir, file), file, learned, sources.about.get(file) ?? null));
        for (const { article, doubts } of await Promise.all(batch)) {
          if (article) read.articles.push(article);
          read.doubts.push(...doubts);
        }
      }
      return onceEach(read);
    },
  };
}

/** Of articles with the same text the first stays. One address with two texts is two versions, and both stay. */
function onceEach({ articles, doubts }: Loaded): Loaded {
  const byText = new Map<string, Article>();
  const byId = new Map<string, Article>();
  const all = [...doubts];
  for (const article of articles) {
    const text = articleId(article.text, null);
    const same = byText.get(text);
    if (same) {
      all.push({ file: article.file, message: sameText(article, same), severity: 'doubt' });
      continue;
    }
    const other = byId.get(article.id);
    if (other) all.push({ file: article.file, message: sameAddress(article, other), severity: 'doubt' });
    const kept = other ? { ...article, id: text } : article;
    byText.set(text, kept);
    byId.set(kept.id, kept);
  }
  return { articles: [...byText.values()], doubts: all };
}

function sameText(again: Article, first: Article): string {
  const days = [first.published ?? 'no day', again.published ?? 'no day'];
  const differ = days[0] === days[1] ? '' : ` (the first gives ${days[0]}, the second ${days[1]})`;
  return `${first.file} and ${again.file} have the same text${differ}, and only ${first.file} is read; remove one of them.`;
}

function sameAddress(again: Article, first: Article): string {
  const both = `${first.file} and ${again.file} give the same address but differ in text`;
  return `${both}, and both are read; correct the address of one, or remove the older version.`;
}

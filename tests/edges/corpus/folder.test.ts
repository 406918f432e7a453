import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Article, Doubt } from '../../../src/core/model.ts';
import { openFolder } from '../../../src/edges/corpus/folder.ts';
import { folderOf } from './folder-of.ts';

const LEARNED = '2025-12-01T08:00:00Z';
const GOOD = 'RIYADH — Officials met on Tuesday.\n';
const load = (dir: string) => openFolder(dir, LEARNED).load();
const names = (articles: Article[]) => articles.map((article) => article.file);

/** Loads one bad file beside a good one; the good one must be read whatever the other holds. */
async function besideGood(file: string, content: string | Uint8Array) {
  const { articles, doubts } = await load(folderOf({ 'good.md': GOOD, [file]: content }));
  expect(names(articles)).toContain('good.md');
  return { article: articles.find((article) => article.file === file), doubts };
}

test('articles come in code-unit order of their names, in the format of their ending', async () => {
  const { articles, doubts } = await load(
    folderOf({ 'b.txt': 'Text b.', 'a.html': '<p>Text a.', 'B.md': 'Text B.', 'é.md': 'Text é.', '10.MD': 'Text 10.' }),
  );
  expect(articles.map(({ file, format }) => [file, format])).toEqual([
    ['10.MD', 'markdown'],
    ['B.md', 'markdown'],
    ['a.html', 'html'],
    ['b.txt', 'plain'],
    ['é.md', 'markdown'],
  ]);
  expect(doubts).toEqual([]);
});

test('an article without anything beside it: nulls, and no doubt', async () => {
  const { articles, doubts } = await load(folderOf({ 'a.md': GOOD }));
  const beside = { title: null, source: null, url: null, published: null };
  expect(articles).toEqual([
    {
      ...beside,
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      file: 'a.md',
      format: 'markdown',
      learned: LEARNED,
      text: GOOD,
    },
  ]);
  expect(doubts).toEqual([]);
});

test('sources.tsv wins cell by cell, then the front matter', async () => {
  const front = '---\ntitle: Own title\npublished: 2025-01-01\nsource: Own source\nurl: https://own.example/a\n---\n';
  const table = 'file\tpublished\tsource\turl\r\na.md\t2025-02-18\t\thttps://table.example/a\r\n';
  const { articles, doubts } = await load(folderOf({ 'a.md': front + GOOD, 'sources.tsv': table }));
  expect(articles[0]).toMatchObject({
    title: 'Own title',
    published: '2025-02-18',
    source: 'Own source',
    url: 'https://table.example/a',
    text: GOOD,
  });
  expect(doubts).toEqual([]);
});

/** Files that yield no article: the doubt's line, and the words it must hold. */
const unread: { what: string; file: string; content: string | Uint8Array; line?: number; says: RegExp }[] = [
  { what: 'empty', file: 'x.md', content: '', says: /empty; put the article into it/ },
  { what: 'blank', file: 'x.md', content: ' \n\n', says: /empty/ },
  { what: 'front matter only', file: 'x.md', content: '---\ntitle: T\n---\n\n', says: /front matter but no text/ },
  { what: 'binary', file: 'x.txt', content: Buffer.from('ab\ncd\0ef'), line: 2, says: /Byte 6 is NUL.*binary.*UTF-8/ },
  { what: 'UTF-16 without a mark', file: 'x.txt', content: Buffer.from('Talks', 'utf16le'), line: 1, says: /UTF-16/ },
  { what: 'a mark, then half a letter', file: 'x.txt', content: Buffer.from([0xff, 0xfe, 0x41]), says: /UTF-16LE/ },
  {
    what: 'invalid UTF-8',
    file: 'x.txt',
    content: Buffer.concat([Buffer.from('Bad: é �\nKo'), Buffer.from([0xe9]), Buffer.from('n\n')]),
    line: 2,
    says: /Byte 15 is not valid UTF-8; save the file as UTF-8/,
  },
  { what: 'UTF-8 cut off', file: 'x.txt', content: Buffer.from('Talks é').subarray(0, 7), line: 1, says: /Byte 7 / },
  { what: 'another ending', file: 'x.pdf', content: '%PDF', says: /\.md, \.txt or \.html/ },
];
test.each(unread)('unread, with a doubt: $what', async ({ file, content, line, says }) => {
  const { article, doubts } = await besideGood(file, content);
  expect(article).toBeUndefined();
  expect(doubts).toEqual([
    { file, severity: 'unread', message: expect.stringMatching(says), ...(line === undefined ? {} : { line }) },
  ]);
});

/** Files that are read with a doubt: what the article is all the same. */
const doubtful: { what: string; content: string | Uint8Array; line?: number; says: RegExp; read: Partial<Article> }[] =
  [
    {
      what: 'front matter that is not YAML',
      content: `---\ntitle: Talks: the second round\npublished: 2025-02-18\n---\n${GOOD}x`,
      line: 2,
      says: /not valid YAML.*put a value that holds a colon/,
      read: { text: `${GOOD}x`, title: null, published: null },
    },
    {
      what: 'front matter that is a bomb of aliases',
      content: `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c]\n---\n${GOOD}x`,
      line: 1,
      says: /not valid YAML/,
      read: { text: `${GOOD}x` },
    },
    {
      what: 'front matter that is not closed',
      content: `---\ntitle: T\n\n${GOOD}`,
      line: 1,
      says: /not closed/,
      read: { title: null, text: `---\ntitle: T\n\n${GOOD}` },
    },
    {
      what: 'a day that does not exist',
      content: `---\ntitle: T\npublished: 2025-02-30\n---\n${GOOD}x`,
      line: 3,
      says: /published is "2025-02-30".*write a day that exists/,
      read: { published: null, title: 'T' },
    },
    {
      what: 'a year',
      content: `---\npublished: 2025\n---\n${GOOD}x`,
      line: 2,
      says: /"2025"/,
      read: { published: null },
    },
    {
      what: 'a list for a title',
      content: `---\ntitle: [a, b]\n---\n${GOOD}x`,
      line: 2,
      says: /"title" must be one text/,
      read: { title: null },
    },
    {
      what: 'an address that is none',
      content: `---\nurl: javascript:alert(1)\n---\n${GOOD}x`,
      line: 2,
      says: /url is .*https/,
      read: { url: null },
    },
    {
      what: 'date in place of published',
      content: `---\ndate: 2025-02-18\n---\n${GOOD}x`,
      line: 2,
      says: /name it "published"/,
      read: { published: null },
    },
    {
      what: 'UTF-16',
      content: Buffer.from('\ufeffMoscow é', 'utf16le'),
      says: /is UTF-16LE.*UTF-8/,
      read: { text: 'Moscow é' },
    },
  ];
test.each(doubtful)('read, with a doubt: $what', async ({ content, line, says, read }) => {
  const { article, doubts } = await besideGood('x.md', content);
  expect(article).toMatchObject(read);
  expect(doubts).toEqual([
    { file: 'x.md', severity: 'doubt', message: expect.stringMatching(says), ...(line === undefined ? {} : { line }) },
  ]);
});

/** What looks odd and is all right. */
const fine: { what: string; content: string; read: Partial<Article> }[] = [
  { what: 'a UTF-8 mark', content: `\ufeff---\ntitle: T\n---\n${GOOD}x`, read: { title: 'T', text: `${GOOD}x` } },
  { what: 'CRLF', content: `---\r\ntitle: T\r\n---\r\n${GOOD}x`, read: { title: 'T', text: `${GOOD}x` } },
  { what: 'empty front matter', content: `---\n---\n${GOOD}x`, read: { title: null, text: `${GOOD}x` } },
  { what: 'a rule of dashes', content: `---\n${GOOD}\n---\nx`, read: { text: `---\n${GOOD}\n---\nx` } },
  { what: 'dashes further down', content: `${GOOD}\n---\nx: y\n---\n`, read: { text: `${GOOD}\n---\nx: y\n---\n` } },
  {
    what: 'an instant',
    content: `---\npublished: 2025-02-18T23:59:00-05:00\n---\n${GOOD}x`,
    read: { published: '2025-02-18' },
  },
  { what: 'a title that is a number', content: `---\ntitle: 2025\n---\n${GOOD}x`, read: { title: '2025' } },
];
test.each(fine)('read without a doubt: $what', async ({ content, read }) => {
  const { article, doubts } = await besideGood('x.md', content);
  expect(article).toMatchObject(read);
  expect(doubts).toEqual([]);
});

test('a file over 5 MB is not taken into memory', async () => {
  const dir = folderOf({ 'good.md': GOOD, 'huge.txt': '' });
  // 4 GB that take no room on the disk: more than a Buffer could hold, so reading it would fail in another way.
  truncateSync(join(dir, 'huge.txt'), 4_294_967_296);
  const before = process.memoryUsage().rss;
  const { articles, doubts } = await load(dir);
  expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
  expect(names(articles)).toEqual(['good.md']);
  expect(doubts).toEqual([
    { file: 'huge.txt', severity: 'unread', message: expect.stringMatching(/4295\.0 MB.*5\.0 MB/) },
  ]);
});

test('the same text twice is read once, and the doubt names both files', async () => {
  const front = '---\npublished: 2025-02-18\n---\n';
  const { articles, doubts } = await load(
    folderOf({ 'a.md': `${front}Talks\nin Zürich`, 'b.txt': 'Talks  in Zu\u0308rich\n' }),
  );
  expect(names(articles)).toEqual(['a.md']);
  expect(doubts).toEqual([
    { file: 'b.txt', severity: 'doubt', message: expect.stringMatching(/a\.md and b\.txt.*no day/) },
  ]);
});

test('the same address with two texts is two articles with different ids, and a doubt', async () => {
  const at = (address: string, text: string) => `---\nurl: ${address}\n---\n${text}`;
  const { articles, doubts } = await load(
    folderOf({
      'a.md': at('https://x.example/a', 'First.'),
      'b.md': at('http://x.example/a/?utm_source=m#top', 'Second.'),
    }),
  );
  expect(new Set(articles.map((article) => article.id)).size).toBe(2);
  expect(doubts).toEqual([{ file: 'b.md', severity: 'doubt', message: expect.stringMatching(/a\.md and b\.md/) }]);
});

test('an id depends on the address where there is one, else on the words', async () => {
  const text = async (content: string) => (await load(folderOf({ 'a.md': content }))).articles[0]?.id;
  const url = '---\nurl: https://x.example/a\n---\n';
  expect(await text(`${url}First.`)).toBe(await text(`${url}Second.`));
  expect(await text('Talks in Riyadh')).toBe(await text('---\ntitle: T\n---\nTalks\r\nin  Riyadh\n'));
  expect(await text('Talks in Riyadh')).not.toBe(await text('Talks in Jeddah'));
});

test('sources.tsv: every line that does not fit is named, and the others count', async () => {
  const table = [
    'file\tpublished\tsource\turl\tcolour',
    'a.md\t2025-02-30',
    'gone.md\t2025-01-01\tX\t\t',
    'b.md 2025-01-01',
    'b.md\t2025-01-02\tThe Paper',
    '',
    'b.md\t2025-01-03\tAnother',
    'c.md\t1\t2\t3\t4\t5\t6',
  ].join('\n');
  const { articles, doubts } = await load(folderOf({ 'a.md': 'A.', 'b.md': 'B.', 'c.md': 'C.', 'sources.tsv': table }));
  expect(articles.map(({ file, published, source }) => [file, published, source])).toEqual([
    ['a.md', null, null],
    ['b.md', '2025-01-02', 'The Paper'],
    ['c.md', null, null],
  ]);
  const told = doubts.map(({ file, line, severity, message }) => `${file}:${line} ${severity} ${message.slice(0, 28)}`);
  expect(told.sort()).toEqual([
    'sources.tsv:1 doubt The column "colour" is not k',
    'sources.tsv:2 doubt published of a.md is "2025-0',
    'sources.tsv:3 doubt gone.md is not an article in',
    'sources.tsv:4 unread The line has no TAB; put one',
    'sources.tsv:7 doubt b.md stands here again and l',
    'sources.tsv:8 unread The line has 7 cells under 5',
  ]);
});

test('a sources.tsv without its header is told, and the articles are read', async () => {
  const { articles, doubts } = await load(folderOf({ 'a.md': GOOD, 'sources.tsv': 'a.md\t2025-01-01\n' }));
  expect(articles[0]?.published).toBeNull();
  expect(doubts).toEqual([
    { file: 'sources.tsv', line: 1, severity: 'unread', message: expect.stringMatching(/missing: file/) },
  ]);
});

test('a day in sources.tsv that does not exist leaves the one of the front matter', async () => {
  const table = 'file\tpublished\na.md\t2025-13-01\n';
  const { articles, doubts } = await load(
    folderOf({ 'a.md': `---\npublished: 2025-02-18\n---\n${GOOD}`, 'sources.tsv': table }),
  );
  expect(articles[0]?.published).toBe('2025-02-18');
  expect(doubts.map(({ file, line }) => [file, line])).toEqual([['sources.tsv', 2]]);
});

test('folders, and links out of the folder, are told and not read', async () => {
  const outside = folderOf({ 'secret.md': 'Not for the corpus.' });
  const dir = folderOf({ 'good.md': GOOD, '.hidden': 'x' });
  mkdirSync(join(dir, 'more.md'));
  writeFileSync(join(dir, 'more.md', 'inner.md'), 'Inner.');
  symlinkSync(join(outside, 'secret.md'), join(dir, 'out.md'));
  symlinkSync(join(dir, 'nothing'), join(dir, 'dead.md'));
  symlinkSync('good.md', join(dir, 'again.md'));
  symlinkSync('.', join(dir, 'loop.md'));
  const { articles, doubts } = await load(dir);
  expect(names(articles)).toEqual(['again.md']);
  expect(doubts.map(({ file, severity }) => [file, severity])).toEqual([
    ['dead.md', 'unread'],
    ['loop.md', 'unread'],
    ['more.md', 'unread'],
    ['out.md', 'unread'],
    ['good.md', 'doubt'],
  ]);
});

test('a file without permission is told, and the others are read', async () => {
  const dir = folderOf({ 'good.md': GOOD, 'shut.md': 'Shut.', 'sources.tsv': 'file\tsource\ngood.md\tX\n' });
  chmodSync(dir, 0o755);
  chmodSync(join(dir, 'shut.md'), 0o000);
  chmodSync(join(dir, 'sources.tsv'), 0o000);
  asNobody();
  const { articles, doubts } = await load(dir);
  expect(names(articles)).toEqual(['good.md']);
  const message = expect.stringMatching(/no permission.*chmod/);
  expect(doubts).toEqual([
    { file: 'sources.tsv', severity: 'unread', message },
    { file: 'shut.md', severity: 'unread', message },
  ]);
});

test('a folder without permission is an error that names it', async () => {
  const dir = folderOf({ 'good.md': GOOD });
  chmodSync(dir, 0o000);
  asNobody();
  await expect(load(dir)).rejects.toThrow(`no permission to read the corpus folder ${dir}`);
});

test('an empty folder is a doubt', async () => {
  const dir = folderOf({});
  const doubt: Doubt = {
    file: dir,
    severity: 'doubt',
    message: 'No article is here; put .md, .txt or .html files here.',
  };
  expect(await load(dir)).toEqual({ articles: [], doubts: [doubt] });
});

test('a missing folder, or a file in its place, is an error that names it and the cure', async () => {
  const dir = folderOf({ 'a.md': GOOD });
  const bad = { code: 'bad-input' };
  await expect(load(join(dir, 'none'))).rejects.toMatchObject({
    ...bad,
    message: expect.stringMatching(/none does not exist; create it/),
  });
  await expect(load(join(dir, 'a.md'))).rejects.toMatchObject({
    ...bad,
    message: expect.stringMatching(/a\.md is a file, not a folder/),
  });
  rmSync(dir, { recursive: true });
  await expect(load(dir)).rejects.toMatchObject(bad);
});

/** To the superuser no file is shut. */
function asNobody(): void {
  const own = process.geteuid?.();
  if (own !== 0) return;
  process.seteuid?.(65534);
  onTestFinished(() => process.seteuid?.(own));
}

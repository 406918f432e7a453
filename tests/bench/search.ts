// npm run bench:search: the index of passages beside MiniSearch as it comes, over the same 10,000 passages.
import { setImmediate } from 'node:timers/promises';
import MiniSearch from 'minisearch';
import { openPassageSearch } from '../../src/edges/search/passages.ts';
import type { Passage } from '../../src/ports.ts';

const PASSAGES = 10_000;
const WORDS = 30;
const VOCABULARY = 30_000;
const QUERIES = 1_000;

/** Numbers from 0 to 1 that are the same in every run (a linear congruence by Numerical Recipes). */
let state = 1;
function next(): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
}

const syllables = [
  'ra',
  'mo',
  'ste',
  'kin',
  'vol',
  'an',
  'tre',
  'bu',
  'del',
  'shi',
  'por',
  'ga',
  'lem',
  'ist',
  'oru',
  'ne',
];
const vocabulary = Array.from({ length: VOCABULARY }, () =>
  Array.from({ length: 2 + Math.floor(next() * 3) }, () => syllables[Math.floor(next() * syllables.length)]).join(''),
);
/** Words are as unevenly frequent as in a text (Zipf): the rank grows exponentially with an even number. */
const word = () => vocabulary[Math.floor(VOCABULARY ** next()) - 1] ?? '';
const passages = Array.from({ length: PASSAGES }, (_, at): Passage => {
  const text = Array.from({ length: WORDS }, word).join(' ');
  return {
    id: `p${at}`,
    article: `a${at}`,
    text,
    title: text.slice(0, 40),
    source: '',
    published: null,
    furniture: false,
  };
});
/** Two words of one passage; in every fifth query a letter of the second is left out. */
const queries = Array.from({ length: QUERIES }, (_, at) => {
  const words = passages[Math.floor(next() * PASSAGES)]?.text.split(' ') ?? [];
  const [first, second] = [words[Math.floor(next() * 15)] ?? '', words[15 + Math.floor(next() * 15)] ?? ''];
  return `${first} ${at % 5 === 0 ? second.slice(0, 2) + second.slice(3) : second}`;
});

function measure(name: string, find: (query: string) => unknown): void {
  for (const query of queries.slice(0, 100)) find(query);
  const times = queries.map((query) => {
    const began = performance.now();
    find(query);
    return performance.now() - began;
  });
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  console.log(`${name.padEnd(34)} p50 ${at(0.5)} ms   p99 ${at(0.99)} ms`);
}

/** The longest that the program was held up while `work` ran, in milliseconds. */
async function longestHold(work: Promise<void>): Promise<number> {
  let [longest, done, last] = [0, false, performance.now()];
  const ended = work.then(() => {
    done = true;
  });
  while (!done) {
    await setImmediate();
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }
  await ended;
  return longest;
}

console.log(`${PASSAGES} passages of ${WORDS} words, ${QUERIES} queries of two words, every fifth with an error`);
const own = openPassageSearch();
let began = performance.now();
const hold = await longestHold(own.add(passages));
console.log(
  `build: Parley ${Math.round(performance.now() - began)} ms, longest hold ${hold.toFixed(1)} ms (20 allowed)`,
);
const plain = new MiniSearch<Passage>({ fields: ['text', 'title'] });
began = performance.now();
plain.addAll(passages);
console.log(`build: MiniSearch as it comes ${Math.round(performance.now() - began)} ms, held all the while`);
measure('Parley, first 10', (query) => own.find(query, 10));
measure('MiniSearch, exact', (query) => plain.search(query));
measure('MiniSearch, prefix and fuzzy 0.2', (query) => plain.search(query, { prefix: true, fuzzy: 0.2 }));

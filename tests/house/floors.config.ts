import type { IFlattenedRuleSet } from 'dependency-cruiser';

/** A place in the house: which files it is, which places it may import besides itself, and which libraries. */
type Place = { files: string; may: string[]; libraries: string[]; node?: true };

const model = '^src/core/model\\.ts$';
const ports = '^src/ports\\.ts$';
const [names, words, days] = ['^src/core/names/', '^src/core/words/', '^src/core/days/'];
const [text, mentions, claims] = ['^src/core/text/', '^src/core/mentions/', '^src/core/claims/'];
const [ledger, answers] = ['^src/core/ledger/', '^src/core/answers/'];
const [messages, pictures, calendar] = ['^src/core/messages/', '^src/core/pictures/', '^src/core/calendar/'];
const edge = (name: string) => `^src/edges/${name}/`;
const edgeFile = (name: string) => `^src/edges/${name}\\.ts$`;

const floor1 = [names, words, days];
const floor7 = [messages, pictures, calendar];
const outside = [ports, model];
/** Edges that show answers and take questions. */
const facing = [...outside, ...floor1, ...floor7];

/**
 * The floors, lowest first; what stands here is allowed and nothing else.
 * A floor may be changed, in one commit with the reason.
 */
const places: Place[] = [
  { files: model, may: [], libraries: [] },
  { files: names, may: [model, words, days], libraries: ['fastest-levenshtein'] },
  { files: words, may: [model, names, days], libraries: ['fastest-levenshtein'] },
  { files: days, may: [model, names, words], libraries: [] },
  { files: text, may: [model, ...floor1], libraries: ['wink-nlp', 'wink-eng-lite-web-model'] },
  { files: mentions, may: [model, ...floor1, text], libraries: ['wink-nlp', 'i18n-iso-countries'] },
  { files: '^src/core/mentions/dates/chrono\\.ts$', may: [], libraries: ['chrono-node'] },
  { files: claims, may: [model, ...floor1, text, mentions], libraries: [] },
  { files: ledger, may: [model, ...floor1], libraries: [] },
  { files: answers, may: [model, ...floor1, text, mentions, ledger], libraries: [] },
  { files: messages, may: [model, ...floor1], libraries: ['discord-api-types'] },
  { files: pictures, may: [model, ...floor1], libraries: ['d3-scale', 'd3-time'] },
  { files: calendar, may: [model, ...floor1], libraries: ['ical-generator'] },
  { files: '^src/core/read\\.ts$', may: [model, ...floor1, text, mentions, claims], libraries: [] },
  { files: ports, may: [model], libraries: [] },
  { files: edge('discord'), may: facing, libraries: ['discord.js', 'discord-api-types'], node: true },
  {
    files: edge('practice'),
    may: facing,
    libraries: ['hono', '@hono/node-server', 'ws', 'esbuild', '@skyra/discord-components-core', 'discord-api-types'],
    node: true,
  },
  { files: edge('terminal'), may: facing, libraries: ['commander'], node: true },
  { files: edge('corpus'), may: outside, libraries: ['yaml'], node: true },
  { files: edge('search'), may: outside, libraries: ['minisearch'], node: true },
  { files: edgeFile('config'), may: outside, libraries: ['dotenv', 'zod'], node: true },
  { files: edgeFile('clock'), may: outside, libraries: [], node: true },
  { files: edgeFile('log'), may: outside, libraries: ['pino'], node: true },
  { files: '^src/load-commands\\.ts$', may: [ports], libraries: [], node: true },
  { files: '^src/jobs/', may: ['^src/core/', ports], libraries: [] },
  { files: '^commands/', may: ['^src/core/', ports], libraries: [] },
  {
    files: '^src/main\\.ts$',
    may: ['^src/', '^commands/', '^package\\.json$'],
    libraries: ['[^/]+', '@[^/]+/[^/]+'],
    node: true,
  },
  { files: '^src/parley\\.js$', may: ['^src/main\\.ts$'], libraries: [], node: true },
];

/** A folder is a place as a whole and its files import each other; a command is one file and imports no other. */
function within({ files }: Place): string[] {
  return files.startsWith('^src/') && files.endsWith('/') ? [files] : [];
}

const allowed = places.flatMap((place) => {
  const from = { path: place.files };
  const libraries = place.libraries.map((library) => `^node_modules/(?:@types/)?${library.replaceAll('.', '\\.')}/`);
  const paths = [...within(place), ...place.may, ...libraries];
  const inHouse = paths.length > 0 ? [{ from, to: { path: paths } }] : [];
  return place.node ? [...inHouse, { from, to: { dependencyTypes: ['core' as const] } }] : inHouse;
});

/** What runs: everything must be reached from here. Commands are found by their folder. */
const entries = '^(src/(main\\.ts|parley\\.js)$|commands/)';
/** The practice page runs in the browser, bundled from its folder. */
const page = '^src/edges/practice/page/';

/** The rules for dependency-cruiser. */
export const rules: IFlattenedRuleSet = {
  allowed,
  allowedSeverity: 'error',
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'not-reached-from-main',
      severity: 'error',
      from: { path: entries },
      to: { path: '^src/', pathNot: [entries, page], reachable: false },
    },
  ],
};

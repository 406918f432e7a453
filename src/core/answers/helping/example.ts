import type { Day, LedgerView } from '../../model.ts';

/** What help needs to know of an option. */
export type HelpedOption = {
  name: string;
  description: string;
  type: string;
  required?: boolean;
  choices?: readonly string[];
};

/** What help needs to know of a command. */
export type Helped = {
  name: string;
  description: string;
  options: readonly HelpedOption[];
  subcommands?: readonly { name: string; description: string; options: readonly HelpedOption[] }[];
};

/** Names from the corpus that examples ask about; null where it has none. */
export type ExampleNames = { person: string | null; place: string | null; day: Day | null };

/**
 * The person and the place of most meetings known by that day, and the day of the newest article.
 * @example namesFor(view) // { person: 'Steve Witkoff', place: 'Moscow', day: '2025-12-04' }
 */
export function namesFor({ meetings, dossiers, newest }: LedgerView): ExampleNames {
  const known = new Set(dossiers.map(({ name }) => name));
  const meeting = meetings.flatMap(({ participants }) => participants.filter((name) => known.has(name)));
  const said = meetings.flatMap(({ place, claims }) =>
    place !== null && claims.some(({ sentence }) => sentence.includes(place)) ? [place] : [],
  );
  return { person: most(meeting) ?? most([...known]), place: most(said), day: newest };
}

/** The most frequent name that can be typed as it is; of several the first. */
function most(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) if (!/[:"“”]/.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** An example, and whether it asks about a name. */
export type Example = { text: string; named: boolean };

/**
 * A question that a command takes, made from its options: what it needs, or else one name, and the day of the newest
 * article. Null when the corpus has no name for what it needs.
 * @example exampleOf(who, names) // { text: '/who Steve Witkoff as-of:2025-12-04', named: true }
 */
export function exampleOf(command: Helped, names: ExampleNames): Example | null {
  if (!command.subcommands?.length) return written(`/${command.name}`, command.options, names);
  for (const { name, options } of command.subcommands) {
    const example = written(`/${command.name} ${name}`, options, names);
    if (example) return example;
  }
  return null;
}

function written(asked: string, options: readonly HelpedOption[], names: ExampleNames): Example | null {
  const needed = options.filter(({ required }) => required);
  const offered = options.filter(({ type }) => type === 'person' || type === 'place');
  const filled = (needed.length > 0 ? needed : offered.slice(0, 1)).map((option) => ({
    option,
    value: valueFor(option, names),
  }));
  const bare = filled.find(({ option }) => option.required && ['text', 'person', 'place'].includes(option.type));
  const words = filled.flatMap((each) => {
    if (each.value === null) return [];
    return [each === bare ? each.value : `${each.option.name}:${each.value}`];
  });
  if (needed.length > words.length) return null;
  // Bare words come first: a value behind its name runs to the next name.
  const ordered = bare?.value ? [bare.value, ...words.filter((word) => word !== bare.value)] : words;
  const asOf = names.day !== null && options.some(({ name }) => name === 'as-of') ? [`as-of:${names.day}`] : [];
  return { text: [asked, ...ordered, ...asOf].join(' '), named: ordered.length > 0 };
}

function valueFor({ type, choices }: HelpedOption, { person, place, day }: ExampleNames): string | null {
  if (type === 'person') return person;
  if (type === 'place') return place;
  if (type === 'day') return day;
  if (type === 'choice') return choices?.[0] ?? null;
  return type === 'flag' ? 'yes' : (place ?? person);
}

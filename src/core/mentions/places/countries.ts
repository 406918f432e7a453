import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import type { NameLists, PlaceEntry } from '../../model.ts';
import { type Gazetteer, gazetteerOf } from '../../names/gazetteer.ts';

countries.registerLocale(english);

/**
 * The lists with every country of ISO 3166 that they lack, under its English names.
 * @example withCountries({ people: [], places: [] }).places.some((row) => row.name === 'Comoros') === true
 */
export function withCountries(lists: NameLists): NameLists {
  const known = gazetteerOf(lists);
  const missing = isoCountries().filter((row) =>
    [row.name, ...row.spellings].every((name) => known.place(name) === null),
  );
  return { people: lists.people, places: [...lists.places, ...missing] };
}

let built: Gazetteer | null = null;

/** The countries alone: what is known of places without any list. */
export function countriesAlone(): Gazetteer {
  built ??= gazetteerOf({ people: [], places: isoCountries() });
  return built;
}

function isoCountries(): PlaceEntry[] {
  return Object.values(countries.getNames('en', { select: 'all' })).map((names) => {
    // The shortest name is the one that news use: "Iran", not "Iran, Islamic Republic of". Abbreviations are no names.
    const spoken = names.filter((name) => !name.includes(',') && !/^[A-Z.]+$/.test(name));
    const name = spoken.reduce(
      (best, other) => (other.length < best.length ? other : best),
      spoken[0] ?? names[0] ?? '',
    );
    const spellings = names.filter((other) => other !== name);
    return { name, kind: 'country', in: null, spellings, demonyms: demonymsOf(name), standsFor: null };
  });
}

/**
 * Adjectives as English mostly forms them from a country's name; those that do not exist do no harm.
 * @example demonymsOf('Iran').includes('Iranian') === true
 */
function demonymsOf(name: string): string[] {
  if (!/^\p{L}{4,}$/u.test(name)) return [];
  const stem = name.replace(/[aeiouy]$/, '');
  return [...new Set([`${stem}ian`, `${stem}an`, `${name}n`, `${name}i`, `${stem}ese`, `${stem}ean`])].filter(
    (word) => word !== name,
  );
}

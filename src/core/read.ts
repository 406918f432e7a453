import { claimsOf } from './claims/claims.ts';
import { timexesOf } from './mentions/dates/timexes.ts';
import { peopleIn } from './mentions/people/people.ts';
import { placesIn } from './mentions/places/places.ts';
import { publishedOf } from './mentions/published.ts';
import type { Article, Reading } from './model.ts';
import type { Gazetteer } from './names/gazetteer.ts';
import { documentOf } from './text/document.ts';

/**
 * Reads one article from top to bottom: text, day of publication, dates, places, people, and what it claims.
 *
 * @example read(article, gazetteerOf(lists)).claims.map(({ sentence }) => sentence)
 */
export function read(article: Article, gazetteer: Gazetteer): Reading {
  const doc = documentOf(article);
  const { published, doubts } = publishedOf(doc);
  const timexes = timexesOf(doc, published);
  const places = placesIn(doc, gazetteer);
  const { people, mentions: personMentions } = peopleIn(doc, places, gazetteer);
  const claims = claimsOf(doc, { published, timexes, people, personMentions, places, gazetteer });
  const { title, paragraphs, sentences } = doc;
  return {
    article: article.id,
    published,
    title,
    paragraphs,
    sentences,
    timexes,
    people,
    personMentions,
    places,
    claims,
    doubts,
  };
}

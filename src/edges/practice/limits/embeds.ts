import type { Json } from '../world/message.ts';
import { checkCount, checkLength, checkUrl, type Faults, type Path } from './refusal.ts';

/** Discord's limits for embeds (developer reference, "Embed Limits"), in characters. */
const MOST = {
  title: 256,
  description: 4096,
  name: 256,
  value: 1024,
  footer: 2048,
  author: 256,
  fields: 25,
  total: 6000,
};

/** Adds a fault for everything in a message's embeds that Discord refuses. */
export function checkEmbeds(faults: Faults, value: unknown): void {
  let total = 0;
  checkCount(faults, ['embeds'], value, 0, 10).forEach((embed, index) => {
    const path = ['embeds', index];
    if (typeof embed !== 'object' || embed === null) {
      faults.add(path, 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType');
      return;
    }
    total += checkEmbed(faults, path, embed as Json);
    if (total > MOST.total) {
      faults.add(path, 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${MOST.total}`);
    }
  });
}

/** Checks one embed and returns how many characters of it count towards the total. */
function checkEmbed(faults: Faults, path: Path, embed: Json): number {
  const footer = part(embed.footer);
  const author = part(embed.author);
  let size = checkLength(faults, [...path, 'title'], embed.title, 0, MOST.title).length;
  size += checkLength(faults, [...path, 'description'], embed.description, 0, MOST.description).length;
  if (footer) size += checkLength(faults, [...path, 'footer', 'text'], footer.text, 1, MOST.footer).length;
  if (author) size += checkLength(faults, [...path, 'author', 'name'], author.name, 1, MOST.author).length;
  checkCount(faults, [...path, 'fields'], embed.fields, 0, MOST.fields).forEach((field, index) => {
    const at = [...path, 'fields', index];
    const { name, value } = part(field) ?? {};
    size += checkLength(faults, [...at, 'name'], name, 1, MOST.name).length;
    size += checkLength(faults, [...at, 'value'], value, 1, MOST.value).length;
  });
  checkLooks(faults, path, embed);
  return size;
}

function checkLooks(faults: Faults, path: Path, embed: Json): void {
  const { color, timestamp } = embed;
  if (
    color !== undefined &&
    color !== null &&
    !(Number.isInteger(color) && Number(color) >= 0 && Number(color) <= 0xffffff)
  ) {
    faults.add([...path, 'color'], 'NUMBER_TYPE_MAX', 'int value should be less than or equal to 16777215.');
  }
  if (timestamp !== undefined && timestamp !== null && Number.isNaN(Date.parse(String(timestamp)))) {
    faults.add([...path, 'timestamp'], 'DATE_TIME_TYPE_PARSE', `Could not parse ${timestamp}. Should be ISO8601.`);
  }
  checkUrl(faults, [...path, 'url'], embed.url);
  const withFiles = ['http', 'https', 'attachment'];
  for (const place of ['image', 'thumbnail']) {
    checkUrl(faults, [...path, place, 'url'], part(embed[place])?.url, withFiles);
  }
  checkUrl(faults, [...path, 'footer', 'icon_url'], part(embed.footer)?.icon_url, withFiles);
  checkUrl(faults, [...path, 'author', 'icon_url'], part(embed.author)?.icon_url, withFiles);
  checkUrl(faults, [...path, 'author', 'url'], part(embed.author)?.url);
}

function part(value: unknown): Json | null {
  return typeof value === 'object' && value !== null ? (value as Json) : null;
}

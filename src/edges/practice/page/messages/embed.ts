import type { Embed } from '../../world/message.ts';
import { el } from '../el.ts';
import { inlineMarkup, markup, type Names } from '../markdown/markup.ts';
import { localFile } from './attachments.ts';
import { sayClock } from './clock.ts';

/** An embed as the library's component; titles and names of fields are rendered here, because it takes them as text only. */
export function embedElement(embed: Embed, names: Names): HTMLElement {
  const box = el('discord-embed', { slot: 'embeds' });
  if (embed.color !== undefined && embed.color !== null) box.setAttribute('color', hex(embed.color));
  if (embed.author) box.setAttribute('author-name', embed.author.name);
  if (embed.author?.url) box.setAttribute('author-url', embed.author.url);
  if (embed.title) box.append(titleElement(embed.title, embed.url, names));
  if (embed.description) {
    box.append(el('discord-embed-description', { slot: 'description' }, [markup(embed.description, names)]));
  }
  if (embed.fields?.length) box.append(fieldsElement(embed.fields, names));
  const picture = localFile(embed.image?.url);
  if (picture) box.append(pictureElement(picture, embed.title ?? 'Picture'));
  const foot = [embed.footer?.text, embed.timestamp ? sayClock(embed.timestamp) : ''].filter(Boolean).join(' • ');
  if (foot) box.append(el('discord-embed-footer', { slot: 'footer' }, [foot]));
  return box;
}

function titleElement(title: string, url: string | undefined, names: Names): HTMLElement {
  const text = inlineMarkup(title, names);
  const inside =
    url && /^https?:\/\//.test(url)
      ? el('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, [...text.childNodes])
      : null;
  if (inside) text.replaceChildren(inside);
  text.classList.add('embed-title');
  text.setAttribute('slot', 'description');
  return text;
}

function fieldsElement(fields: readonly NonNullable<Embed['fields']>[number][], names: Names): HTMLElement {
  let inline = 0;
  const children = fields.map((field) => {
    // Three inline fields share a row.
    inline = field.inline ? (inline % 3) + 1 : 0;
    const name = inlineMarkup(field.name, names);
    name.classList.add('field-name');
    const attributes = field.inline ? { inline: '', 'inline-index': String(inline) } : {};
    return el('discord-embed-field', attributes as Record<string, string>, [name, markup(field.value, names)]);
  });
  return el('discord-embed-fields', { slot: 'fields' }, children);
}

function pictureElement(address: string, alt: string): HTMLElement {
  const image = el('img', { class: 'embed-picture', src: address, alt });
  return el('a', { slot: 'fields', href: address, target: '_blank', rel: 'noopener' }, [image]);
}

function hex(colour: number): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}

import type { Attachment } from '../../world/message.ts';
import { el } from '../el.ts';

/** The address of a file that this server keeps, without its host; null for anything elsewhere, which is never loaded. */
export function localFile(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { pathname } = new URL(url);
  return pathname.startsWith('/practice/files/') ? pathname : null;
}

/** Attachments under a message: pictures are shown, other files offered. Those an embed shows already are left out. */
export function attachmentElements(
  attachments: readonly Attachment[],
  shownInEmbeds: readonly string[],
): HTMLElement[] {
  const files = attachments.filter((attachment) => !shownInEmbeds.includes(attachment.url));
  if (files.length === 0) return [];
  return [el('discord-attachments', { slot: 'attachments' }, files.map(attachmentElement))];
}

function attachmentElement(attachment: Attachment): HTMLElement {
  const address = localFile(attachment.url) ?? '';
  if (attachment.content_type.startsWith('image/') && attachment.content_type !== 'image/svg+xml') {
    const image = el('img', {
      class: 'embed-picture',
      src: address,
      alt: attachment.description ?? attachment.filename,
    });
    return el('a', { href: address, target: '_blank', rel: 'noopener' }, [image]);
  }
  const kilobytes = Math.max(1, Math.round(attachment.size / 1024));
  const attributes = { name: attachment.filename, bytes: String(kilobytes), 'bytes-unit': 'KB', href: address };
  return el('discord-file-attachment', attributes);
}

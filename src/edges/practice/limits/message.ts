import { FLAG, type Json } from '../world/message.ts';
import { checkComponents } from './components.ts';
import { checkEmbeds } from './embeds.ts';
import { checkCount, checkLength, type Faults, noFaults, refuse } from './refusal.ts';

/** Characters of a message's content, and of a nonce. */
const CONTENT = 2000;
const NONCE = 25;
/** Bytes of one file without any boosts: 10 MiB. */
export const FILE_BYTES = 10 * 1024 * 1024;

/** Where a message stands: a new one must hold something, an edit or a deferral need not. */
export type Sending = { mayBeEmpty: boolean; files: number };

/** Refuses a message body as Discord does: 400 with 50035 and nested faults, or 50006 when it is empty. */
export function checkMessage(body: Json, sending: Sending): void {
  const faults = noFaults();
  const v2 = (Number(body.flags ?? 0) & FLAG.componentsV2) !== 0;
  const content = checkLength(faults, ['content'], body.content, 0, CONTENT);
  checkEmbeds(faults, body.embeds);
  checkComponents(faults, body.components, v2);
  checkMentions(faults, body.allowed_mentions);
  if (v2 && (content || (body.embeds as unknown[] | undefined)?.length)) {
    faults.add(
      ['content'],
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      "The 'content' and 'embeds' fields cannot be used with components v2",
    );
  }
  if (body.nonce !== undefined && body.nonce !== null && String(body.nonce).length > NONCE) {
    faults.add(['nonce'], 'NONCE_TYPE_TOO_LONG', `Must be ${NONCE} or fewer in length.`);
  }
  checkCount(faults, ['attachments'], body.attachments, 0, 10);
  faults.throwIfAny();
  if (!sending.mayBeEmpty && !content.trim() && sending.files === 0 && !holdsAnything(body)) {
    refuse(400, 50006, 'Cannot send an empty message');
  }
}

function holdsAnything(body: Json): boolean {
  return (
    ['embeds', 'components', 'sticker_ids'].some((key) => ((body[key] as unknown[] | undefined)?.length ?? 0) > 0) ||
    !!body.poll
  );
}

function checkMentions(faults: Faults, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const { parse, users, roles } = value as { parse?: unknown; users?: unknown; roles?: unknown };
  const path = ['allowed_mentions'];
  checkCount(faults, [...path, 'parse'], parse, 0, 3).forEach((kind, index) => {
    if (!['users', 'roles', 'everyone'].includes(String(kind))) {
      faults.add(
        [...path, 'parse', index],
        'BASE_TYPE_CHOICES',
        "Value must be one of {'everyone', 'roles', 'users'}.",
      );
    }
  });
  for (const [kind, list] of [
    ['users', users],
    ['roles', roles],
  ] as const) {
    const ids = checkCount(faults, [...path, kind], list, 0, 100);
    if (ids.length > 0 && Array.isArray(parse) && parse.includes(kind)) {
      faults.add(
        path,
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      );
    }
  }
}

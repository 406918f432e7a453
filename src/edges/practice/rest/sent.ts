import { FILE_BYTES } from '../limits/message.ts';
import { refuse } from '../limits/refusal.ts';
import type { Json } from '../world/message.ts';
import type { Upload } from '../world/post.ts';

/** What a request carried: its parsed body (null without one) and its files. */
export type Sent = { body: unknown; files: Upload[] };

/** Reads JSON, or multipart with `payload_json` and `files[n]`; throws Discord's 400 (50109) for broken JSON. */
export async function readSent(request: Request): Promise<Sent> {
  if (request.method === 'GET' || request.method === 'HEAD') return { body: null, files: [] };
  if ((request.headers.get('content-type') ?? '').startsWith('multipart/form-data')) return readForm(request);
  const text = await request.text();
  return { body: text === '' ? null : parse(text), files: [] };
}

async function readForm(request: Request): Promise<Sent> {
  const form = await request.formData();
  const payload = form.get('payload_json');
  const files: Upload[] = [];
  for (const [key, value] of form) {
    if (typeof value === 'string' || !key.startsWith('file')) continue;
    files.push({
      name: value.name,
      type: value.type || 'application/octet-stream',
      bytes: new Uint8Array(await value.arrayBuffer()),
    });
  }
  return { body: typeof payload === 'string' ? parse(payload) : null, files };
}

/** Refuses files over Discord's 10 MiB with its 413 (40005). */
export function checkFiles(files: readonly Upload[]): void {
  if (files.some((file) => file.bytes.byteLength > FILE_BYTES)) refuse(413, 40005, 'Request entity too large');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse(400, 50109, 'The request body contains invalid JSON.');
  }
}

/** The body as an object; Discord takes a missing one for an empty one. */
export function objectOf(sent: Sent): Json {
  return typeof sent.body === 'object' && sent.body !== null && !Array.isArray(sent.body) ? (sent.body as Json) : {};
}

/** What the routes find in their context: the request's body and files, read once. */
export type Env = { Variables: { sent: Sent } };

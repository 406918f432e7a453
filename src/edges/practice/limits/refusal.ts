/** An answer in Discord's own form that the request failed: HTTP status, its JSON code, a message, nested faults. */
export type Refusal = {
  status: number;
  code: number;
  message: string;
  errors?: Tree;
  headers?: Record<string, string>;
  retry_after?: number;
  global?: boolean;
};
type Leaf = { code: string; message: string };
export type Tree = { [key: string]: Tree | Leaf[] };

/** A route throws this to answer with a refusal; the REST gate turns it into the response. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** `refuse(404, 10008, 'Unknown Message')` stops the request with that answer. */
export function refuse(status: number, code: number, message: string): never {
  throw new Refused({ status, code, message });
}

/** A place in a body: `['embeds', 0, 'title']`. */
export type Path = readonly (string | number)[];

/** Collects what is wrong with a body, where Discord would say it. */
export type Faults = {
  add(path: Path, code: string, message: string): void;
  /** Throws 400 "Invalid Form Body" (50035) when there is any fault. */
  throwIfAny(): void;
};

/** An empty list of faults: `const faults = noFaults(); faults.add(['content'], 'BASE_TYPE_MAX_LENGTH', '…')`. */
export function noFaults(): Faults {
  const errors: Tree = {};
  return {
    add(path, code, message) {
      let here = errors;
      for (const key of path) {
        here[key] ??= {};
        here = here[key] as Tree;
      }
      here._errors = [...((here._errors as Leaf[] | undefined) ?? []), { code, message }];
    },
    throwIfAny() {
      if (Object.keys(errors).length > 0) {
        throw new Refused({ status: 400, code: 50035, message: 'Invalid Form Body', errors });
      }
    },
  };
}

/**
 * Checks a text against Discord's length limits; undefined and null pass unless `least` is above 0.
 * Returns the text, or an empty one.
 */
export function checkLength(faults: Faults, path: Path, value: unknown, least: number, most: number): string {
  if (value === undefined || value === null) {
    if (least > 0) faults.add(path, 'BASE_TYPE_REQUIRED', 'This field is required');
    return '';
  }
  if (typeof value !== 'string') {
    faults.add(path, 'STRING_TYPE_CONVERT', `Could not interpret ${JSON.stringify(value)} as string.`);
    return '';
  }
  if (value.trim() === '' && least > 0) faults.add(path, 'BASE_TYPE_REQUIRED', 'This field is required');
  else if (value.length > most) {
    const range = least > 0 ? `between ${least} and ${most} in length.` : `${most} or fewer in length.`;
    faults.add(path, least > 0 ? 'BASE_TYPE_BAD_LENGTH' : 'BASE_TYPE_MAX_LENGTH', `Must be ${range}`);
  }
  return value;
}

/** Checks how many things a list holds; returns the list, empty when the value is none. */
export function checkCount(faults: Faults, path: Path, value: unknown, least: number, most: number): unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    faults.add(path, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
    return [];
  }
  if (value.length < least || value.length > most) {
    const range = least > 0 ? `between ${least} and ${most} in length.` : `${most} or fewer in length.`;
    faults.add(path, least > 0 ? 'BASE_TYPE_BAD_LENGTH' : 'BASE_TYPE_MAX_LENGTH', `Must be ${range}`);
  }
  return value;
}

/** Checks a web address as embeds and link buttons take it. */
export function checkUrl(
  faults: Faults,
  path: Path,
  value: unknown,
  schemes: readonly string[] = ['http', 'https'],
): void {
  if (value === undefined || value === null || value === '') return;
  const text = checkLength(faults, path, value, 0, 2048);
  if (!URL.canParse(text)) faults.add(path, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
  else if (!schemes.includes(new URL(text).protocol.slice(0, -1))) {
    const list = schemes.map((scheme) => `'${scheme}'`).join(', ');
    faults.add(
      path,
      'URL_TYPE_INVALID_SCHEME',
      `Scheme "${new URL(text).protocol.slice(0, -1)}" must be one of (${list}).`,
    );
  }
}

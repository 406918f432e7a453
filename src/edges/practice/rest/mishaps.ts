/** What a pattern is held against: "POST /channels/1180000000000000003/messages". A text matches where it occurs. */
export type RoutePattern = string | RegExp;

export type Failing = {
  /** Seconds that a 429 asks to wait; 0.2 unless said. */
  retryAfter?: number;
  /** True: the request takes effect, only its answer is a failure (what makes a bot post twice). */
  processed?: boolean;
};
type Failure = Failing & { pattern: RoutePattern; status: number; left: number };
type Delay = { pattern: RoutePattern; ms: number; left: number };
/** Tells whether a request is one that a test sends on purpose to be refused. */
export type BadTest = (method: string, path: string, body: unknown) => boolean;

/** Faults that a test asks for. */
export type Mishaps = {
  failNext(pattern: RoutePattern, status: number, times?: number, how?: Failing): void;
  delayResponse(pattern: RoutePattern, ms: number, times?: number): void;
  expectBad(which: number | BadTest): void;
  takeFailure(line: string): Failure | undefined;
  takeDelay(line: string): number;
  isBad: BadTest;
};

/** No faults yet. Each asked for is used up `times` times (once unless said), first asked first served. */
export function mishaps(): Mishaps {
  const failures: Failure[] = [];
  const delays: Delay[] = [];
  const tests: BadTest[] = [];
  let badLeft = 0;
  const take = <T extends { pattern: RoutePattern; left: number }>(list: T[], line: string): T | undefined => {
    const found = list.find((entry) => entry.left > 0 && matches(entry.pattern, line));
    if (found) found.left -= 1;
    return found;
  };
  return {
    failNext: (pattern, status, times = 1, how = {}) => void failures.push({ ...how, pattern, status, left: times }),
    delayResponse: (pattern, ms, times = 1) => void delays.push({ pattern, ms, left: times }),
    expectBad(which) {
      if (typeof which === 'number') badLeft += which;
      else tests.push(which);
    },
    takeFailure: (line) => take(failures, line),
    takeDelay: (line) => take(delays, line)?.ms ?? 0,
    isBad(method, path, body) {
      if (tests.some((test) => test(method, path, body))) return true;
      if (badLeft === 0) return false;
      badLeft -= 1;
      return true;
    },
  };
}

function matches(pattern: RoutePattern, line: string): boolean {
  return typeof pattern === 'string' ? line.includes(pattern) : pattern.test(line);
}

/** How many requests a route takes in how many milliseconds, by what its path says. */
export type Rule = { pattern: RegExp; limit: number; windowMs: number };

/** Discord publishes no numbers; these are what its X-RateLimit headers have shown for years. */
const RULES: readonly Rule[] = [
  { pattern: /^POST (\/channels\/\d+)\/messages$/, limit: 5, windowMs: 5_000 },
  { pattern: /^PATCH (\/channels\/\d+)\/messages\/\d+$/, limit: 5, windowMs: 5_000 },
  { pattern: /^DELETE (\/channels\/\d+)\/messages\/\d+$/, limit: 5, windowMs: 1_000 },
  { pattern: /^POST (\/channels\/\d+)\/typing$/, limit: 5, windowMs: 5_000 },
  { pattern: /^\w+ (\/webhooks\/\d+\/[^/]+)(?:\/.*)?$/, limit: 5, windowMs: 2_000 },
  { pattern: /^(?:POST|PATCH) (\/guilds\/\d+)\/scheduled-events/, limit: 5, windowMs: 60_000 },
  { pattern: /^POST (\/users\/@me)\/channels$/, limit: 10, windowMs: 10_000 },
];
/** Requests a second over all routes; callbacks and webhooks are not counted (reference, "Global Rate Limit"). */
const GLOBAL: Rule = { pattern: /^/, limit: 50, windowMs: 1_000 };

export type Verdict = { allowed: boolean; global: boolean; retryAfterMs: number; headers: Record<string, string> };
export type Rates = { take(method: string, path: string): Verdict };

/** Counts requests; `now` gives monotonic milliseconds, `epoch` the wall clock in milliseconds. */
export function rates(now: () => number, epoch: () => number): Rates {
  const buckets = new Map<string, { start: number; used: number }>();
  const spend = (key: string, rule: Rule) => {
    const at = now();
    const open = buckets.get(key);
    const bucket = open && at - open.start < rule.windowMs ? open : { start: at, used: 0 };
    bucket.used += 1;
    buckets.set(key, bucket);
    return { used: bucket.used, left: bucket.start + rule.windowMs - at };
  };
  return {
    take(method, path) {
      if (!/^\/(interactions|webhooks)\//.test(path)) {
        const all = spend('global', GLOBAL);
        if (all.used > GLOBAL.limit) {
          return {
            allowed: false,
            global: true,
            retryAfterMs: all.left,
            headers: { 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' },
          };
        }
      }
      const line = `${method} ${path}`;
      const index = RULES.findIndex((rule) => rule.pattern.test(line));
      const rule = RULES[index];
      if (!rule) return { allowed: true, global: false, retryAfterMs: 0, headers: {} };
      const major = rule.pattern.exec(line)?.[1] ?? '';
      const { used, left } = spend(`${index} ${major}`, rule);
      return {
        allowed: used <= rule.limit,
        global: false,
        retryAfterMs: used > rule.limit ? left : 0,
        headers: {
          'x-ratelimit-limit': String(rule.limit),
          'x-ratelimit-remaining': String(Math.max(0, rule.limit - used)),
          'x-ratelimit-reset': ((epoch() + left) / 1000).toFixed(3),
          'x-ratelimit-reset-after': (left / 1000).toFixed(3),
          'x-ratelimit-bucket': `practice-${index}`,
          ...(used > rule.limit ? { 'x-ratelimit-scope': 'user' } : {}),
        },
      };
    },
  };
}

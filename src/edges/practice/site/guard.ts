import type { Context, MiddlewareHandler } from 'hono';

/** Nothing but this server's own files and data addresses; component libraries write their styles inline. */
const POLICY = [
  "default-src 'self' data:",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Lets only this page itself use the control routes: a page of another site that the same browser shows is refused,
 * and no answer lets anything be loaded from elsewhere.
 */
export function guard(): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.path.startsWith('/practice/') && !isSameOrigin(c))
      return c.text('Only the practice page may do this.', 403);
    await next();
    c.header('content-security-policy', POLICY);
    c.header('referrer-policy', 'no-referrer');
    c.header('x-content-type-options', 'nosniff');
    c.header('x-frame-options', 'DENY');
    return;
  };
}

function isSameOrigin(c: Context): boolean {
  const own = new URL(c.req.url).origin;
  const origin = c.req.header('origin');
  if (origin !== undefined && origin !== own) return false;
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (c.req.method === 'GET') return true;
  // A form of another site cannot send JSON without asking first.
  return (c.req.header('content-type') ?? '').startsWith('application/json');
}

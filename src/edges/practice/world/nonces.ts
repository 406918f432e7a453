/** Discord remembers nonces for a few minutes only. */
const MEMORY_MS = 5 * 60_000;

/** Which message a channel's nonce already made: a retried creation then gives the same message again. */
export type Nonces = {
  find(channel: string, nonce: string): string | undefined;
  keep(channel: string, nonce: string, message: string): void;
  forget(): void;
};

/** An empty memory; `now` counts monotonic milliseconds. */
export function nonces(now: () => number): Nonces {
  const kept = new Map<string, { message: string; at: number }>();
  const key = (channel: string, nonce: string) => `${channel} ${nonce}`;
  return {
    find(channel, nonce) {
      const found = kept.get(key(channel, nonce));
      return found && now() - found.at < MEMORY_MS ? found.message : undefined;
    },
    keep: (channel, nonce, message) => void kept.set(key(channel, nonce), { message, at: now() }),
    forget: () => kept.clear(),
  };
}

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    // Processes, not threads: tests start servers, change the user they run as, and end as users' processes do.
    pool: 'forks',
    // Milliseconds; tests that start a server or a browser need the room.
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});

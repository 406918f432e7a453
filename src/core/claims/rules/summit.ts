import { tokenRule } from '../trigger.ts';

/** "the Trump–Putin summit", "a summit in Budapest". */
export const summit = tokenRule('summit', (token) =>
  /^summits?$/.test(token.text.toLowerCase()) ? { kind: 'summit', shape: 'noun' } : null,
);

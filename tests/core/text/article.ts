import type { Article, Format } from '../../../src/core/model.ts';

/** An article of nothing but its text. */
export const article = (text: string, format: Format = 'plain', title: string | null = null): Article => ({
  id: 'a1',
  file: 'a1.txt',
  format,
  title,
  source: null,
  url: null,
  published: null,
  learned: '2026-01-01T00:00:00Z',
  text,
});

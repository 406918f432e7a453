import { fileURLToPath } from 'node:url';

/** Where the page's own files are. */
export const PAGE = new URL('../page/', import.meta.url);

/**
 * Bundles the page's program and its component library into one script, in memory.
 * Takes a few hundred milliseconds; esbuild is only loaded when somebody opens the page.
 */
export async function bundlePage(): Promise<Uint8Array> {
  const { build } = await import('esbuild');
  const result = await build({
    entryPoints: [fileURLToPath(new URL('page.ts', PAGE))],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const script = result.outputFiles[0]?.contents;
  if (!script) throw new Error('The practice page could not be bundled: esbuild gave no output.');
  return script;
}

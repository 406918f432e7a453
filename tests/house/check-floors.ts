import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { rules } from './floors.config.ts';

/** What the check saw, and a sentence for everything that breaks a floor. */
export type Floors = { modules: number; dependencies: number; violations: string[] };

/** Fewer than this and the check has not seen the house: a check that looks at nothing passes everything. */
const FEWEST_MODULES = 20;

/**
 * Looks at every import of src/ and commands/ under a root, imports of types included.
 *
 * @example (await checkFloors('.')).violations // ['src/core/names/fold.ts may not import node:fs …']
 */
export async function checkFloors(root: string): Promise<Floors> {
  const folders = ['src', 'commands'].filter((folder) => existsSync(join(root, folder)));
  const result = folders.length > 0 ? await cruiseFolders(root, folders) : null;
  const seen = (result?.modules ?? []).filter((module) => /^(src|commands)\//.test(module.source));
  const dependencies = seen.reduce((sum, module) => sum + module.dependencies.length, 0);
  const violations = (result?.summary.violations ?? []).map(({ rule, from, to }) => sentence(rule.name, from, to));
  return {
    modules: seen.length,
    dependencies,
    violations: [...blindness(root, new Set(seen.map((module) => module.source)), dependencies), ...violations],
  };
}

async function cruiseFolders(root: string, folders: string[]): Promise<ICruiseResult> {
  const options = {
    baseDir: root,
    validate: true,
    ruleSet: rules,
    tsPreCompilationDeps: true,
    // A node_modules that is a link stays node_modules.
    preserveSymlinks: true,
    doNotFollow: { path: 'node_modules' },
  };
  const resolving = {
    extensions: ['.ts', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    exportsFields: ['exports'],
    conditionNames: ['node', 'import', 'types', 'default'],
  };
  const tsConfig = extractTSConfig(join(import.meta.dirname, '../../tsconfig.json'));
  const { output } = await cruise(folders, options, resolving, { tsConfig });
  if (typeof output === 'string') throw new Error('dependency-cruiser gave a text, not a result; check its version.');
  return output;
}

/** dependency-cruiser with a TypeScript that it does not know sees nothing, and reports success. */
function blindness(root: string, seen: ReadonlySet<string>, dependencies: number): string[] {
  const files = globSync('{src,commands}/**/*.{ts,js}', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  const unseen = files.filter((file) => !seen.has(file));
  const said = unseen.map(
    (file) => `${file} was not looked at; check the versions of dependency-cruiser and TypeScript`,
  );
  if (seen.size < FEWEST_MODULES)
    said.push(`only ${seen.size} modules were seen, at least ${FEWEST_MODULES} are expected`);
  if (dependencies === 0) said.push('no dependency was seen; check the versions of dependency-cruiser and TypeScript');
  return said;
}

function sentence(rule: string, from: string, to: string): string {
  if (rule === 'no-cycles') return `${from} lies on a cycle of imports through ${to}`;
  if (rule === 'not-reached-from-main')
    return `${to} is not reached from src/main.ts or a command; use it or remove it`;
  return `${from} may not import ${to}; the floors stand in tests/house/floors.config.ts`;
}

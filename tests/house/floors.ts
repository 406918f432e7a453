// npm run floors: fails when an import breaks a floor, and when it could not see the imports.
import { join } from 'node:path';
import { checkFloors } from './check-floors.ts';

const { modules, dependencies, violations } = await checkFloors(join(import.meta.dirname, '../..'));
for (const violation of violations) console.error(violation);
console.log(`${modules} modules, ${dependencies} dependencies, ${violations.length} violations`);
process.exitCode = violations.length > 0 ? 1 : 0;

// Writes docs/what-can-be-known.md: every known rejection and every constraint, what tells it, and why the rest cannot be.
import { writeFileSync } from 'node:fs';
import { report } from '../test/lib/checks/classification/report.ts';

writeFileSync('docs/what-can-be-known.md', report());

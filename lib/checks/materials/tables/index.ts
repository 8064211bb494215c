import type { Lang } from '../../../texts/index.ts';
import { approvalsTable } from './approvals-table.ts';
import { lawsTable } from './laws-table.ts';
import { papersTable } from './papers-table.ts';
import { personsTable } from './persons-table.ts';
import { provincesTable } from './provinces-table.ts';
import type { ReferenceTable } from './reference-table.ts';
import { servicesTable } from './services-table.ts';
import { stagesTable, statusesTable } from './stages-table.ts';
import { subjectsTable } from './subjects-table.ts';

const all = [
  papersTable,
  subjectsTable,
  personsTable,
  approvalsTable,
  lawsTable,
  stagesTable,
  servicesTable,
  provincesTable,
  statusesTable,
];

/** Every official table in a language, in the order they are leafed through. */
export const referenceTables = (lang: Lang): ReferenceTable[] => all.map((table) => table(lang));

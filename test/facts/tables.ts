import { notices } from '../../lib/calendar/notices.ts';
import { rules } from '../../lib/checks/index.ts';
import { materialRows } from '../../lib/checks/materials/material-rows.ts';
import { materialsSeen } from '../../lib/checks/materials/materials-for.ts';
import { provinceSource } from '../../lib/checks/materials/province-asks.ts';
import { referenceTables } from '../../lib/checks/materials/tables/index.ts';
import { rejections } from '../../lib/checks/rejections/index.ts';
import { consoleStatusTexts } from '../../lib/fields/codes/console-status-texts.ts';
import { fieldIds, fields } from '../../lib/fields/index.ts';
import { entrySeen, entrySources } from '../../lib/texts/entry.ts';
import { hintSources, usuallySeen } from '../../lib/texts/hint-sources.ts';
import { sources } from '../../lib/texts/sources.ts';
import type { Fact } from './fact.ts';
import { filesIn, notesIn } from './notes.ts';

const [calendarRead] = notesIn('lib/calendar/notices.ts');
const ofNotes = (...patterns: string[]): Fact[] => filesIn(...patterns).flatMap(notesIn);

/** Every table of facts, by the name docs/keeping-current.md has for it. */
export const tables: Readonly<Record<string, readonly Fact[]>> = {
  fields: fieldIds.map((id) => ({ id, source: sources[fields[id].source], seen: fields[id].seen })),
  hints: Object.entries(hintSources).map(([id, { from, seen = usuallySeen }]) => ({ id, source: sources[from], seen })),
  checks: rules.map(({ id, source, seen }) => ({ id, source, seen })),
  rejections: Object.entries(rejections).map(([id, { source, seen }]) => ({ id, source, seen })),
  materials: materialRows.map(({ id, source }) => ({ id, source: sources[source], seen: materialsSeen })),
  'official tables': referenceTables('en').map(({ id, source, seen }) => ({ id, source, seen })),
  provinces: [{ id: 'lib/checks/bureau-wants.ts', ...provinceSource }],
  'console texts': consoleStatusTexts.map(({ id, source, seen }) => ({ id, source, seen })),
  'way in': Object.entries(entrySources).map(([id, source]) => ({ id, source, seen: entrySeen })),
  'official calendar': notices.map(({ year, source }) => ({
    id: String(year),
    source,
    seen: calendarRead?.seen ?? '',
  })),
  'code lists': ofNotes('lib/fields/codes/*.ts'),
  'portal tables': ofNotes('lib/portals/*.ts', 'lib/reports/*.ts'),
  'working days and deadlines': ofNotes('lib/calendar/*.ts', 'lib/tracker/**/*.ts').filter(
    ({ id }) => !id.startsWith('lib/calendar/notices.ts'),
  ),
  'notes of checks': ofNotes('lib/checks/**/*.ts'),
  'notes of texts': ofNotes('lib/texts/*.ts'),
};

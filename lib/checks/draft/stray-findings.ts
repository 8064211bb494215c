import { type FieldId, fieldIds, fields, isFieldId } from '../../fields/index.ts';
import { draftFileTexts } from '../../texts/draft-file.ts';
import type { draftFileZhCN } from '../../texts/draft-file.zh-CN.ts';
import { say } from '../../texts/say.ts';
import { sources } from '../../texts/sources.ts';
import { askedSections } from '../asked-sections.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import type { Draft } from './read-draft.ts';

type StrayId = keyof typeof draftFileZhCN.findings;

interface Row {
  severity: Finding['severity'];
  /** Where it holds, as paths of the body. */
  finds: (draft: Draft, kind: NonNullable<Context['kind']>) => readonly string[];
  source: string;
}

const faceCheck: FieldId = 'icp_applets.principal_info.verify_task_id';
const approvals: FieldId = 'icp_applets.base_info.nrlx_details[].type';
const rideHailing: ReadonlySet<string> = new Set(['11', '12']);

/** Is there such a field, or is the path a part of the way to some? Then it is the value that does not fit. */
const isPlace = (path: string): boolean => {
  const id = path.replace(/\[\d+\]/u, '[]');
  return (isFieldId(id) && id.startsWith('icp_')) || fieldIds.some((field) => field.startsWith(`${id}.`));
};

/** The id of a face check: no row a profile holds, but the interface takes it. */
const isTaskId = (path: string, value: unknown): boolean =>
  isFieldId(path) && fields[path].answer === 'by-hand' && typeof value === 'string';

/** What a body may hold beside the rows of the form, or holds in another way than the interface takes. */
const rows: Record<StrayId, Row> = {
  'value-shape': {
    severity: 'error',
    finds: ({ unplaced }) => Object.keys(unplaced).filter((path) => isPlace(path) && !isTaskId(path, unplaced[path])),
    source: sources.apply,
  },
  'field-unknown': {
    severity: 'warning',
    finds: ({ unplaced }) => Object.keys(unplaced).filter((path) => !isPlace(path)),
    source: sources.apply,
  },
  'face-check': {
    severity: 'warning',
    finds: ({ unplaced }, kind) =>
      askedSections[kind].sections.includes(fields[faceCheck].section) && !Object.hasOwn(unplaced, faceCheck)
        ? [faceCheck]
        : [],
    source: sources.faceCheck,
  },
  'ride-hailing-code': {
    severity: 'warning',
    finds: ({ saved }) =>
      [saved[approvals] ?? []]
        .flat()
        .flatMap((code, at) => (rideHailing.has(code) ? [approvals.replace('[]', `[${at}]`)] : [])),
    source: sources.approvals,
  },
};

/** A path may be as long as its keys: shortened to what tells it apart. */
const shortened = (path: string): string => (path.length > 200 ? `${path.slice(0, 199)}…` : path);

/** Findings a body alone can have: a form has no keys, no types and no task ids. */
export const strayFindings = (draft: Draft, { kind = 'first', lang }: Pick<Context, 'kind' | 'lang'>): Finding[] =>
  (Object.entries(rows) as [StrayId, Row][]).flatMap(([rule, { severity, finds, source }]) => {
    const found = finds(draft, kind);
    if (found.length === 0) return [];
    const { message, fix } = draftFileTexts(lang).findings[rule];
    const words = { count: found.length };
    return [{ rule, fields: found.map(shortened), severity, message: say(message, words), fix, source }];
  });

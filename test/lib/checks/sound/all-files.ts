import type { Context } from '../../../../lib/checks/context.ts';
import { type FieldId, fieldIds, fields } from '../../../../lib/fields/index.ts';

const picture = { type: 'image/jpeg', bytes: 600_000, width: 1080, height: 1920 };
const film = { type: 'video/mp4', bytes: 3_000_000 };

const pathsOf = (id: FieldId): string[] => {
  if (id.includes('[]')) return ['[0]', '[1]'].map((at) => id.replace('[]', at));
  return [fields[id].kind === 'image' ? id : `${id}[0]`];
};

const rows = fieldIds.filter(
  (id) => ['image', 'images', 'video'].includes(fields[id].kind) && fields[id].answer === 'saved',
);
const files = rows.flatMap((id) =>
  pathsOf(id).map((path) => [path, fields[id].kind === 'video' ? film : picture] as const),
);

/** A file as it should be for every row that takes one. */
export const allFiles = {
  scans: new Set(rows),
  files: Object.fromEntries(files),
  entries: new Set(files.map(([path]) => path)),
} as const satisfies Partial<Context>;

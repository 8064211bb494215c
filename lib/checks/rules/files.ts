import { type FieldId, fieldIds, fields } from '../../fields/index.ts';
import { sources } from '../../texts/sources.ts';
import type { FileNote } from '../context.ts';
import { fileField } from '../file-field.ts';
import { mostScans, pictureLimits } from '../picture/picture-limits.ts';
import type { Hit, Rule } from '../rule.ts';

const seen = '2026-10';
const files = fieldIds.filter((id) => fileField(id.replace('[]', '[0]')) === id);
const films = files.filter((id) => fields[id].kind === 'video');
const pictures = files.filter((id) => fields[id].kind !== 'video');

const bare = (type: string): string => type.toLowerCase().replace(/;.*$/u, '').replace('image/jpg', 'image/jpeg');
const isTaken = (type: string): boolean => pictureLimits.types.some((taken) => taken === bare(type));

/** Files of a kind of field that break a rule, by their path. */
const filesOf =
  (of: readonly FieldId[], isWrong: (file: FileNote) => boolean): Rule['finds'] =>
  ({ about }) =>
    Object.entries(about.files ?? {}).flatMap(([path, file]): Hit[] => {
      const id = fileField(path);
      return id && of.includes(id) && isWrong(file) ? [{ fields: [path] }] : [];
    });

const isSmall = ({ width, height }: FileNote): boolean => {
  if (width === undefined || height === undefined) return false;
  const [short = 0, long = 0] = [width, height].toSorted((a, b) => a - b);
  return short < pictureLimits.shortSide || long < pictureLimits.longSide;
};

/** Entries of each list of files, whether their content is known or only their id. */
const tooMany: Rule['finds'] = ({ about }) => {
  const paths = new Set([...(about.entries ?? []), ...Object.keys(about.files ?? {})]);
  const byField = new Map<FieldId, number>();
  for (const id of [...paths].map(fileField)) if (id && !id.includes('[]')) byField.set(id, (byField.get(id) ?? 0) + 1);
  return [...byField].flatMap(([id, count]): Hit[] =>
    count > mostScans(id) ? [{ fields: [id], words: { count, max: mostScans(id) } }] : [],
  );
};

const rule = (id: Rule['id'], of: readonly FieldId[], finds: Rule['finds'], source: string): Rule => ({
  id,
  fields: of,
  finds,
  severity: 'error',
  source,
  seen,
});

/** What is handed in as files: their type and size (不超过 2M，分辨率不低于 720×1280), and how many. */
export const fileRules: readonly Rule[] = [
  rule(
    'file-empty',
    files,
    filesOf(files, ({ bytes }) => bytes === 0),
    sources.upload,
  ),
  rule(
    'picture-type',
    pictures,
    filesOf(pictures, ({ type }) => !isTaken(type)),
    sources.communityGuide,
  ),
  rule(
    'picture-large',
    pictures,
    filesOf(pictures, ({ bytes }) => bytes > pictureLimits.bytes),
    sources.communityGuide,
  ),
  rule('picture-small', pictures, filesOf(pictures, isSmall), sources.communityGuide),
  rule(
    'film-type',
    films,
    filesOf(films, ({ type }) => !/^video\//u.test(bare(type))),
    sources.upload,
  ),
  rule('files-too-many', files, tooMany, sources.apply),
];

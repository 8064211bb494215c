import { rawAnswer, rowOf } from './answer-for.ts';
import { nameOf } from './codes/index.ts';
import { regionName } from './codes/regions.ts';
import type { CodeList, Kind } from './field.ts';
import { type FieldId, fieldIds, fields, isFieldId } from './index.ts';
import type { Saved } from './saved.ts';

/** What became of a body of apply_icp_filing. Whatever it says stands in one of these, but for empty values. */
export interface FromOfficialBody {
  saved: Saved;
  /** Keys this table does not know, and values its field cannot hold, by path. */
  unplaced: Record<string, unknown>;
  /** Pictures by the media id of the interface, which no page takes: to be uploaded again. */
  stillToUpload: Record<string, unknown>;
  /** Codes no list has; they stand in `saved` all the same. */
  unknownCodes: { id: FieldId; code: string }[];
}

type Tree = Record<string, unknown>;
type Leaf = [path: string, value: unknown];

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Does this look like a body of apply_icp_filing (or a reply of get_online_icp_order) at all? */
export const isOfficialBody = (body: unknown): body is Tree =>
  isTree(body) && (isTree(body.icp_subject) || isTree(body.icp_applets));

const isEmpty = (value: unknown): boolean => value === null || value === '' || (Array.isArray(value) && !value.length);

const leavesOf = (value: unknown, path = ''): Leaf[] => {
  if (isTree(value)) {
    return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`));
  }
  if (Array.isArray(value) && value.some(isTree)) {
    return value.flatMap((inner, at) => leavesOf(inner, `${path}[${at}]`));
  }
  return isEmpty(value) ? [] : [[path, value]];
};

const pictures: ReadonlySet<Kind> = new Set<Kind>(['image', 'images', 'video']);

/** The field a path of the body leads to: 「…nrlx_details[1].code」 is entry 1 of 「…nrlx_details[].code」. */
const fieldAt = (path: string): { id: FieldId; at?: number } | undefined => {
  const at = /\[(\d+)\]/u.exec(path)?.[1];
  const id = at === undefined ? path : path.replace(`[${at}]`, '[]');
  const known = isFieldId(id) && id.startsWith('icp_') && fields[id].answer === 'saved';
  return known && id.includes('[]') === (at !== undefined) ? { id, ...(at && { at: Number(at) }) } : undefined;
};

/** Longer than any field takes: some other file's text, which whatever reads answers need not work through. */
const longest = 5000;

// JSON holds numbers to about 16 digits: a longer one (an ID number without quotes) has lost its end when it was read.
const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.length > longest ? undefined : value;
  return Number.isSafeInteger(value) ? String(value) : undefined;
};

/** The raw answer a value is, or undefined if its field cannot hold it. */
const rawOf = (id: FieldId, value: unknown): string | string[] | undefined => {
  if (fields[id].kind !== 'choices' || id.includes('[]')) return textOf(value);
  const texts = [value].flat().map(textOf);
  return texts.every((text) => text !== undefined) ? texts : undefined;
};

const isKnown = (list: CodeList, code: string): boolean =>
  (list === 'regions' ? regionName(code) : nameOf(list, code)) !== undefined;

const unknownCodesOf = (saved: Saved): { id: FieldId; code: string }[] =>
  fieldIds.flatMap((id) => {
    const { codes } = fields[id];
    const texts = codes ? [saved[id] ?? []].flat() : [];
    return texts.filter((code) => codes && code !== '' && !isKnown(codes, code)).map((code) => ({ id, code }));
  });

const principal = 'icp_applets.principal_info.';
const twinOf = (id: string): FieldId => id.replace(/^icp_applets/u, 'icp_subject') as FieldId;

/** The interface has no word for 复用主体负责人: one person is who stands twice with the very same answers. */
const samePersonOf = (saved: Saved): Saved => {
  const rows = fieldIds.filter((id) => id.startsWith(principal));
  if (!saved[`${principal}name`] || !saved['icp_subject.principal_info.name']) return {};
  const same = rows.every((id) => saved[id] === saved[twinOf(id)]);
  return { 'ui.applet_principal_same_as_subject': same ? '1' : '0' };
};

/** Rows of a list are lists side by side, all as long as the longest: [{ type, code }] → types, codes. */
const columnsOf = (cells: readonly { id: FieldId; at: number; text: string }[]): Saved => {
  const length = Math.max(0, ...cells.map(({ at }) => at + 1));
  const column = (id: FieldId) =>
    Array.from({ length }, (_, row) => cells.find((cell) => cell.id === id && cell.at === row)?.text ?? '');
  return Object.fromEntries([...new Set(cells.map(({ id }) => id))].map((id) => [id, column(id)]));
};

/** Reads a body of apply_icp_filing into answers. */
export function fromOfficialBody(body: unknown): FromOfficialBody {
  const placed: [FieldId, string | string[]][] = [];
  const cells: { id: FieldId; at: number; text: string }[] = [];
  const unplaced: Leaf[] = [];
  const stillToUpload: Leaf[] = [];
  for (const [path, value] of leavesOf(body)) {
    const field = fieldAt(path);
    const raw = field && rawOf(field.id, value);
    if (field && pictures.has(fields[field.id].kind)) stillToUpload.push([path, value]);
    else if (!field || raw === undefined) unplaced.push([path, value]);
    else if (field.at === undefined) placed.push([field.id, raw]);
    else cells.push({ id: field.id, at: field.at, text: String(raw) });
  }
  const saved: Saved = { ...Object.fromEntries(placed), ...columnsOf(cells) };
  return {
    saved: { ...saved, ...samePersonOf(saved) },
    unplaced: Object.fromEntries(unplaced),
    stillToUpload: Object.fromEntries(stillToUpload),
    unknownCodes: unknownCodesOf(saved),
  };
}

/** Codes are numbers in the body, but those of regions; one that is no plain number stays as it is. */
const sentOf = (id: FieldId, text: string): string | number => {
  const { codes } = fields[id];
  return codes && codes !== 'regions' && /^(?:0|[1-9]\d{0,8})$/u.test(text) ? Number(text) : text;
};

/** Puts a value at a path whose numbers are places in lists: icp_applets.base_info.nrlx_details.0.type. */
const put = (tree: Tree, [key = '', ...rest]: readonly string[], value: unknown): void => {
  if (rest.length === 0) tree[key] = value;
  else {
    tree[key] ??= /^\d+$/u.test(rest[0] ?? '') ? [] : {};
    put(tree[key] as Tree, rest, value);
  }
};

/** Writes answers as a body of apply_icp_filing, without pictures: those need media ids of the interface. */
export function toOfficialBody(saved: Saved): Tree {
  const body: Tree = {};
  for (const id of fieldIds.filter((field) => field.startsWith('icp_') && !pictures.has(fields[field].kind))) {
    const raw = rawAnswer(id, saved);
    if (raw === undefined) continue;
    if (id.includes('[]')) {
      [raw].flat().forEach((text, at) => {
        if (text !== '') put(body, id.replace('[]', `.${at}`).split('.'), sentOf(id, text));
      });
    } else put(body, id.split('.'), typeof raw === 'string' ? sentOf(id, raw) : raw.map((text) => sentOf(id, text)));
  }
  return body;
}

/** The pictures a body of these answers should name, among those `held` (ids or paths): one person's in either role. */
export function uploadsOf(saved: Saved, held: readonly string[]): FieldId[] {
  const rows = new Set(held.map((path) => path.replace(/\[\d+\]/u, '[]')));
  return fieldIds.filter((id) => id.startsWith('icp_') && pictures.has(fields[id].kind) && rows.has(rowOf(id, saved)));
}

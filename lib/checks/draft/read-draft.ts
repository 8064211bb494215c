import { noPreApproval } from '../../fields/codes/pre-approvals.ts';
import { type FieldId, fields } from '../../fields/index.ts';
import { fromOfficialBody, isOfficialBody } from '../../fields/official-body.ts';
import type { Saved } from '../../fields/saved.ts';
import type { Context } from '../context.ts';
import { fileField } from '../file-field.ts';
import { DraftFault } from './draft-fault.ts';
import { readContext } from './read-context.ts';
import { isTree, type Tree } from './tree.ts';

/** What a draft file says. */
export interface Draft {
  saved: Saved;
  context: Partial<Context>;
  /** Keys the interface does not know, and values a field cannot hold, by path. */
  unplaced: Readonly<Record<string, unknown>>;
  /** Files named in the body by the media id of the interface, by path, entry by entry. */
  media: ReadonlySet<string>;
}

/** A body is a few kB: whatever is much larger is some other file, and is not worked through. */
export const mostBytes = 5_000_000;
const mostEntries = 1000;

function parsed(bytes: Uint8Array): unknown {
  if (bytes.length > mostBytes) throw new DraftFault('tooLarge');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes); // a byte order mark is no part of the text
  } catch {
    throw new DraftFault('notUtf8');
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new DraftFault('notJson');
  }
}

/** Every list is of a length a form could have. */
function refuseLongLists(value: unknown, path = ''): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value) && value.length > mostEntries) throw new DraftFault('tooLong', path);
  for (const [key, inner] of Object.entries(value)) {
    refuseLongLists(inner, Array.isArray(value) ? `${path}[]` : path === '' ? key : `${path}.${key}`);
  }
}

const cancelRows = { cancel_type: 'icp_cancel.cancel_type', cancel_reason: 'icp_cancel.cancel_reason' } as const;
type CancelKey = keyof typeof cancelRows;

/** A cancellation has an interface of its own; what it is asked for may stand beside the record, or alone. */
const cancelled = (body: Tree): Saved =>
  Object.fromEntries(
    (Object.keys(cancelRows) as CancelKey[])
      .filter((key) => typeof body[key] === 'string' || Number.isSafeInteger(body[key]))
      .map((key) => [cancelRows[key], String(body[key])]),
  );

/** Media ids, one path for each: a list names several. */
const mediaOf = (uploads: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(uploads).flatMap(([path, value]) => {
    const isId = (id: unknown): boolean => typeof id === 'string' && id.trim() !== '';
    if (!Array.isArray(value)) return isId(value) ? [path] : [];
    return value.flatMap((id, at) => (isId(id) ? [`${path}[${at}]`] : []));
  });

const approvalFile: FieldId = 'icp_applets.base_info.nrlx_details[].media';

/** Fields that have their files; of pre-approvals each needs its own. */
function scansOf(saved: Saved, held: ReadonlySet<string>): ReadonlySet<FieldId> {
  const found = new Set([...held].map(fileField).filter((id) => id !== undefined));
  const types = [saved['icp_applets.base_info.nrlx_details[].type'] ?? []].flat();
  const isWhole = types.every(
    (code, at) => code === '' || code === noPreApproval || held.has(approvalFile.replace('[]', `[${at}]`)),
  );
  if (!isWhole) found.delete(approvalFile);
  return found;
}

/** What is a file's id by its place, but of another type: a number, a list in a list. */
const strangeUploads = (uploads: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(uploads).filter(([path, value]) => {
      const id = fileField(path);
      const texts = id && fields[id].kind !== 'image' ? [value].flat() : [value];
      return !texts.every((text) => typeof text === 'string');
    }),
  );

function readTree(json: unknown): Draft {
  if (!isTree(json)) throw new DraftFault('notABody');
  const isWrapped = Object.hasOwn(json, 'payload');
  const { context: said, payload = json, ...beside } = isWrapped ? json : { context: json.context, payload: json };
  const context = readContext(said);
  const body = isTree(payload) ? { ...payload } : undefined;
  if (!isWrapped && body) delete body.context;
  const cancels = context.kind?.startsWith('cancel_') && body ? cancelled(body) : {};
  if (!body || !(isOfficialBody(body) || Object.keys(cancels).length > 0)) throw new DraftFault('notABody');
  for (const key of Object.keys(cancelRows)) if (cancelRows[key as CancelKey] in cancels) delete body[key];
  refuseLongLists(body);
  const { saved, unplaced, stillToUpload } = fromOfficialBody(body);
  const media = new Set(mediaOf(stillToUpload));
  const all = { ...saved, ...cancels };
  const held = new Set([...media, ...Object.keys(context.files ?? {})]);
  return {
    saved: all,
    context: { ...context, scans: scansOf(all, held), entries: held },
    unplaced: { ...beside, ...unplaced, ...strangeUploads(stillToUpload) },
    media,
  };
}

/** Reads a draft file, or throws a DraftFault that says why it cannot be read. */
export function readDraft(bytes: Uint8Array): Draft {
  const json = parsed(bytes);
  try {
    return readTree(json);
  } catch (error) {
    if (error instanceof RangeError) throw new DraftFault('tooDeep'); // the stack ends before the nesting does
    throw error;
  }
}

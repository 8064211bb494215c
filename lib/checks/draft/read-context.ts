import { filingKinds } from '../../fields/codes/filing-kinds.ts';
import { z } from '../../zod.ts';
import type { FilingKindId } from '../asked-sections.ts';
import type { Context, FileNote } from '../context.ts';
import { fileField } from '../file-field.ts';
import { DraftFault, type WantedKey } from './draft-fault.ts';
import { isTree, type Tree } from './tree.ts';

const text = z.string().trim();
const size = z.int().nonnegative();

/** What stands under each key of a draft file's `context`; every one of them may be missing, or null. */
const shapes = {
  today: z.iso.date(),
  portal: z.literal('mp'),
  filing_kind: z.custom<FilingKindId>((id) => filingKinds.some((kind) => kind.id === id)),
  account_subject_name: text,
  administrator_name: text,
  individual_business: z.boolean(),
  province_on_record: z.string().regex(/^\d\d0000$/u),
  images: z.custom<Tree>(isTree),
} as const;

const image = z.strictObject({ type: text, bytes: size, width: size.nullish(), height: size.nullish() });

type Key = keyof typeof shapes;
type Read = { [K in Key]?: z.infer<(typeof shapes)[K]> };

const isKey = (key: string): key is Key & WantedKey => Object.hasOwn(shapes, key);
const fileNotes = (images: Tree): Record<string, FileNote> =>
  Object.fromEntries(
    Object.entries(images).map(([path, value]) => {
      if (!fileField(path)) throw new DraftFault('imagePath', `context.images.${path}`);
      const { success, data } = image.safeParse(value);
      if (!success) throw new DraftFault('contextValue', `context.images.${path}`, 'image');
      return [path, { ...data, width: data.width ?? undefined, height: data.height ?? undefined }];
    }),
  );

const filled = (name: string | undefined): string | undefined => (name === '' ? undefined : name);

/**
 * What a draft file's `context` says, as rules know it. Its keys are the public ones of the command; one that is unknown or
 * holds something else is a DraftFault: what was meant to count must not be passed over.
 */
export function readContext(context: unknown): Partial<Context> {
  if (context === undefined || context === null) return {};
  if (!isTree(context)) throw new DraftFault('contextValue', 'context', 'context');
  const read: Read = {};
  for (const [key, value] of Object.entries(context)) {
    if (!isKey(key)) throw new DraftFault('contextKey', `context.${key}`);
    if (value === null) continue;
    const { success, data } = shapes[key].safeParse(value);
    if (!success) throw new DraftFault('contextValue', `context.${key}`, key);
    Object.assign(read, { [key]: data });
  }
  const known: Partial<Context> = {
    today: read.today,
    kind: read.filing_kind,
    accountSubject: filled(read.account_subject_name),
    administrator: filled(read.administrator_name),
    individualBusiness: read.individual_business,
    provinceOnRecord: read.province_on_record,
    files: read.images && fileNotes(read.images),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

import { askFor } from './checks.ts';
import { regionLevel, regionText } from './codes.ts';
import type { RowView } from './kit.ts';
import { previewOf, uploadMedia } from './media.ts';
import type { Row, Surroundings } from './rows.ts';
import type { Variant } from './variant.ts';
import { wait } from './wait.ts';

const image = 'image/jpeg,image/jpg,image/png';

/** How long a list of regions is under way. */
const listMs = 120;

const carriesPlaceholder = (row: Row, { region }: Variant): boolean =>
  ['text', 'textarea', 'choice', 'phone'].includes(row.control) || (row.control === 'region' && region === 'cascader');

const levels = async (path: readonly string[]) => {
  await wait(listMs);
  return regionLevel(path);
};

export const labelOf = (row: Row, about: Surroundings): string =>
  typeof row.label === 'string' ? row.label : row.label(about);

function placeholdersOf(row: Row, label: string, { labels }: Variant): readonly string[] {
  const asked = askFor(row, label);
  if (row.control === 'phone') return [asked, '请输入验证码'];
  if (labels === 'placeholder' && row.control !== 'validity') return [asked];
  return row.placeholders ?? [askFor(row, '')];
}

/** A row as the kit draws it now. */
export function viewOf(row: Row, about: Surroundings, variant: Variant, error: string): RowView {
  const label = labelOf(row, about);
  const placed = carriesPlaceholder(row, variant);
  return {
    ids: row.ids,
    name: row.name ?? '',
    control: row.control,
    label,
    labelled: variant.labels === 'label' ? 'label' : variant.labels === 'placeholder' && placed ? 'none' : 'p',
    placeholders: placeholdersOf(row, label, variant),
    required: row.required ?? false,
    tips: row.tips ?? '',
    help: row.help ?? '',
    error,
    readonly: isReadonly(row, about, variant),
    options: row.options?.(about) ?? [],
    filter: row.filter ?? false,
    max: row.max ?? 0,
    doubled: row.doubled ?? false,
    accept: row.accept ?? image,
    limit: row.limit ?? 1,
    levels,
    textOf: regionText,
    upload: (file, progress) => uploadMedia(file, progress, variant.uploads),
    previewOf,
  };
}

export const isReadonly = (row: Row, about: Surroundings, variant: Variant): boolean =>
  (row.readonly?.(about) ?? false) || row.ids.includes(variant.locked);

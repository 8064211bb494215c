import { type FieldId, isFieldId } from '../../../lib/fields/index.ts';
import { ScanSlot } from '../scans/ScanSlot.tsx';
import { isOfApplet, withScans } from './draft-edits.ts';
import { useEditor } from './editor-context.ts';
import { textOf } from './text-of.ts';

interface Props {
  id: FieldId;
  /** Key of its scans: the field, or an entry of a list. */
  slot?: string;
  label: string;
}

/** The scans of one field; a certificate's with the day it runs out. */
export function ScanInput({ id, slot = id, label }: Props) {
  const { draft, appletId, saved, change } = useEditor();
  const side = isOfApplet(id) ? draft.applets.find((applet) => applet.id === appletId) : draft;
  const until = id.replace(/certificate_photo_(?:front|back)$/u, 'certificate_validity_date_end');
  return (
    <ScanSlot
      id={id}
      label={label}
      refs={side?.scans[slot] ?? []}
      onChange={(refs) => change((old) => withScans(old, appletId, { id, slot }, refs))}
      {...(until !== id && isFieldId(until) && { validUntil: textOf(until, saved) })}
    />
  );
}

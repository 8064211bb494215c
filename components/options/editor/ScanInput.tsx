import type { FieldId } from '../../../lib/fields/index.ts';
import { isOfApplet } from './draft-edits.ts';
import { useEditor } from './editor-context.ts';

interface Props {
  id: FieldId;
  /** Key of its scans: the field, or an entry of a list. */
  slot?: string;
  label: string;
}

/** The scans of one field. */
export function ScanInput({ id, slot = id, label }: Props) {
  const { draft, appletId } = useEditor();
  const side = isOfApplet(id) ? draft.applets.find((applet) => applet.id === appletId) : draft;
  const refs = side?.scans[slot] ?? [];
  return (
    <p className="note" title={label}>
      {String(refs.length)}
    </p>
  );
}

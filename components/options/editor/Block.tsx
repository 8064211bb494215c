import { usePage } from '../../page-context.ts';
import { FieldRow } from './FieldRow.tsx';
import type { FormBlock } from './form-model.ts';
import { LegalRows } from './LegalRows.tsx';
import { PersonBar } from './PersonBar.tsx';

interface Props {
  block: FormBlock;
  onReplaced(): void;
}

/** The rows under one heading of the form. */
export function Block({ block, onReplaced }: Props) {
  const { t, p } = usePage();
  const { id, role, rows } = block;
  const title = id === 'legal' ? p.editor.blocks.legal : t.sections[id];
  const drawn = rows.map((row) => <FieldRow key={row.key} row={row} />);
  const own = (
    <>
      {role && <PersonBar role={role} onReplaced={onReplaced} />}
      {drawn}
    </>
  );
  return (
    <section aria-labelledby={`block-${id}`}>
      <h2 id={`block-${id}`}>{title}</h2>
      {id === 'legal' ? <LegalRows>{own}</LegalRows> : own}
    </section>
  );
}

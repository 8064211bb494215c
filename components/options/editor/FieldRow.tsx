import type { ReactNode } from 'react';
import { usePage } from '../../page-context.ts';
import { domId } from './dom-id.ts';
import { useEditor } from './editor-context.ts';
import type { Control, FormRow } from './form-model.ts';
import { Judgement } from './Judgement.tsx';
import { RowHint } from './RowHint.tsx';
import { rowLabel } from './row-label.ts';
import { ApprovalsRow } from './rows/ApprovalsRow.tsx';
import { ChoiceRow } from './rows/ChoiceRow.tsx';
import { FlagRow } from './rows/FlagRow.tsx';
import { LongTextRow } from './rows/LongTextRow.tsx';
import { PeriodRow } from './rows/PeriodRow.tsx';
import { RegionRow } from './rows/RegionRow.tsx';
import type { RowProps } from './rows/row-props.ts';
import { ScansRow } from './rows/ScansRow.tsx';
import { ServicesRow } from './rows/ServicesRow.tsx';
import { TextRow } from './rows/TextRow.tsx';

const drawn: Record<Control, (props: RowProps) => ReactNode> = {
  text: TextRow,
  longText: LongTextRow,
  choice: ChoiceRow,
  services: ServicesRow,
  approvals: ApprovalsRow,
  region: RegionRow,
  period: PeriodRow,
  flag: FlagRow,
  scans: ScansRow,
};
/** One control that the label names. */
const alone: ReadonlySet<Control> = new Set<Control>(['text', 'longText', 'choice']);

/** One row of the form: its label, when it is asked, its control, and what is said of the answer. */
export function FieldRow({ row }: { row: FormRow }) {
  const { t, p } = usePage();
  const { saved } = useEditor();
  const label = rowLabel(row, saved, t, p);
  const Control = drawn[row.control];
  const labelId = domId(row.key, 'label');
  const need =
    typeof row.required === 'string'
      ? p.editor.cases[row.required]
      : row.required
        ? p.editor.required
        : p.editor.optional;
  const group = alone.has(row.control) || row.control === 'flag' ? {} : { role: 'group', 'aria-labelledby': labelId };
  return (
    <div className="row" {...group}>
      <div className="row-head">
        {row.control === 'flag' ? null : alone.has(row.control) ? (
          <label id={labelId} htmlFor={domId(row.ids[0])}>
            {label}
          </label>
        ) : (
          <span id={labelId}>{label}</span>
        )}
        <span className="note">{need}</span>
        <RowHint ids={row.ids} label={label} />
      </div>
      <Control row={row} label={label} />
      {row.ids.map((id) => (
        <Judgement key={id} id={id} />
      ))}
    </div>
  );
}

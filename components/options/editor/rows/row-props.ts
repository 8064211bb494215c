import type { FormRow } from '../form-model.ts';

/** What each control of a row is given; the rest it takes from the editor around it. */
export interface RowProps {
  row: FormRow;
  label: string;
}

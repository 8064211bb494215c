import type { PageName } from '../base-form.ts';
import type { Form } from '../form.ts';
import type { Lot } from '../lot.ts';

/** One way a page may differ from the practice pages. Changes the form it is given, and what is true of it. */
export interface Kind {
  change(form: Form, lot: Lot): void;
  /** Pages it makes sense on; absent: any. */
  pages?: readonly PageName[];
}

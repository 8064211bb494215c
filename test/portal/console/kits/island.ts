import type { Control, Option, RowView, Value } from '../kit.ts';
import type { Variant } from '../variant.ts';

/** A control as another framework draws it: what it shows, and how it says what was done to it. */
export interface Part {
  name: Control;
  value: Value;
  row: RowView;
  variant: Variant;
  input(value: Value): void;
  blur(): void;
  /** Of a phone: what stands on the button that asks for a code, whether the number is fixed meanwhile, the asking. */
  code: { text: string; waits: boolean; ask(): void };
  /** Of a region in three lists: what each offers now, and a choice in one. */
  levels: readonly { prompt: string; code: string; options: readonly Option[] }[];
  choose(level: number, code: string): void;
}

export interface Button {
  text: string;
  kind: 'primary' | 'default';
  disabled: boolean;
  click(): void;
}

/** What stands in a place: a control, in its row or alone, or a button. */
export type Shown = { part: Part; framed: boolean } | { button: Button };

/** A place of the page that another framework draws. */
export interface Island {
  show(what: Shown): void;
  end(): void;
}

export type Landing = (place: Element) => Island;

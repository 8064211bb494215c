/** A choice a control offers: the code a portal would send, and what a person reads. */
export interface Option {
  code: string;
  text: string;
}

export type CellKind =
  | 'text'
  | 'textarea'
  | 'select'
  | 'multiselect'
  | 'cascader'
  | 'radio'
  | 'checkbox'
  | 'checkboxes'
  | 'date'
  | 'file';

/** One control, and what it is for. */
export interface Cell {
  kind: CellKind;
  /** Field ids it stands for, joined by spaces (` longTerm` after them for the box 长期); none: nothing is the right answer. */
  is?: string;
  /** What a person reads beside it; for reports alone. */
  label?: string;
  /** A person could not be sure what it is for: nothing is right too, and no miss. */
  unsure?: boolean;
  options: Option[];
  prompt: string;
  /** `type` of a text input. */
  type: string;
  max?: number;
  /** `name` the page sends it under; may be stale. */
  name?: string;
  /** aria-label beside whatever else names it. */
  aria?: string;
  readonly?: boolean;
  /** A sign before it in its row: 至, +86. */
  before?: string;
  /** Words of a single box. */
  own?: string;
  /** Text of a button after it. */
  button?: string;
  /** Gives back what stood in it whenever something is put in. */
  reverts?: boolean;
}

/** How a row says what it asks for. */
export type Called =
  | 'label' // the label element of the row, tied to nothing
  | 'p' // a paragraph
  | 'for' // a label tied by its `for`
  | 'wrap' // a label around the control
  | 'pieces' // spread over several elements
  | 'placeholder' // a placeholder alone
  | 'aria' // aria-label alone
  | 'labelledby' // aria-labelledby, to a text elsewhere
  | 'float' // a label after the control, tied by its `for`
  | 'after' // a text after the control, tied to nothing
  | 'inner'; // a text before each control, under the name of the row

export interface Line {
  label: string;
  called: Called;
  cells: Cell[];
  /** Grey help: where it stands. */
  tip?: { text: string; at: 'below' | 'between' | 'label' };
  error?: string;
  required?: boolean;
  /** Boxes around it that say nothing. */
  depth: number;
  /** How it is kept from sight, if it is. */
  hidden?: Hidden;
  /** A title over this row and those after it, inside the block. */
  under?: string;
}

export type Hidden = 'none' | 'offscreen' | 'squashed' | 'transparent' | 'invisible' | 'clipped' | 'template';

export type Layout =
  | 'rows' // a box for each row
  | 'flat' // labels and controls in one box
  | 'grid' // the same, each in a cell of its own
  | 'pairs' // two rows side by side in one box
  | 'table' // th and td
  | 'wideTable' // two pairs in each line of a table
  | 'headedTable' // labels as headings of columns
  | 'list' // dt and dd
  | 'columns'; // all labels in one box, all controls in another, tied by `for`

export type Titled = 'h3' | 'div' | 'legend' | 'strong' | 'apart' | 'role';

export interface Block {
  /** What a person reads above its rows, if anything. */
  title?: string;
  titled: Titled;
  /** Whose data: the practice section it comes from. */
  part: Part;
  /** Says title or step whose data it holds? `false`: neither does. */
  told?: false;
  lines: Line[];
  layout: Layout;
  /** Stands in a box of its own; else its title and rows lie among the others. */
  boxed: boolean;
  hidden?: Hidden;
}

export type Part =
  | 'organizer'
  | 'subject'
  | 'subjectPrincipal'
  | 'applet'
  | 'appletPrincipal'
  | 'materials'
  | 'foreign';

export type Dress = 'bare' | 'weui' | 'element' | 'tdesign' | 'ant' | 'hashed';
export type Place = 'top' | 'frame' | 'nestedFrames' | 'shadow' | 'rowShadows' | 'slots';
export type Timing = 'atOnce' | 'late' | 'redrawn';

/** A page of the form, as a person would describe it. */
export interface Form {
  blocks: Block[];
  /** The list of steps above it, and which is the present one. */
  steps?: { titles: string[]; at: number; marked: 'class' | 'aria' | 'colour' };
  title?: string;
  dress: Dress;
  place: Place;
  timing: Timing;
  /** Both principals side by side, labels at the left: one column for each. */
  matrix?: boolean;
  /** Kits' own drop-downs and cascaders instead of native ones. */
  custom: boolean;
  /** Of a person who files, not of an organisation. */
  individual: boolean;
}

export const linesOf = (form: Form): Line[] => form.blocks.flatMap(({ lines }) => lines);
export const cellsOf = (form: Form): Cell[] => linesOf(form).flatMap(({ cells }) => cells);

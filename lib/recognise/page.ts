import type { Bar, ControlKind } from '../controls/driver.ts';

/** A box of the viewport, in CSS pixels of the top document. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A text a person reads outside of any control. */
export interface SeenText {
  is: 'text';
  text: string;
  /** Local name and depth of the element it stands in: entries of one list share both. */
  tag: string;
  depth: number;
  /** An h1–h6, legend, caption or role=heading. */
  heading: boolean;
  /** Marked as the present one of a list of steps or tabs. */
  current: boolean;
  /** Weight and colour, read only for texts that may be headings: tells the current step where nothing else does. */
  look?: string;
  /** Texts of one line or element share it: together they say one thing. */
  chunk?: number;
  /** Number of the control that its label element is tied to. */
  of?: number;
  /** Column, for a cell of a table row that holds no control: column headings. */
  column?: number;
}

/** A control a person can see, without what stands in it. */
export interface SeenControl {
  is: 'control';
  /** Position among the page's controls; scan() keeps the elements under the same number. */
  index: number;
  kit: string;
  kind: ControlKind;
  /** `type` attribute of a native input, '' elsewhere. */
  inputType: string;
  /** Placeholder. */
  prompt: string;
  /** Names tied to it by markup: label[for], wrapping label, aria-labelledby, aria-label. */
  names: readonly string[];
  /** Text that belongs to the control itself: a check box's own words. */
  own: string;
  maxLength?: number;
  bar?: Bar;
}

/** An element that holds at least one control, directly or deeper; all others are left out of the picture. */
export interface SeenBox {
  is: 'box';
  tag: string;
  /** Column of a table cell. */
  column?: number;
  children: readonly Seen[];
}

export type Seen = SeenText | SeenControl | SeenBox;

/** All that recognition goes by: plain data, in reading order, frames and open shadow roots in place. */
export interface Page {
  root: SeenBox;
}

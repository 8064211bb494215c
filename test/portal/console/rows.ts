import type { Control, Option, Value } from './kit.ts';
import { applet } from './steps/applet.ts';
import { appletPrincipal } from './steps/applet-principal.ts';
import { commitment } from './steps/commitment.ts';
import { materials } from './steps/materials.ts';
import { organizer } from './steps/organizer.ts';
import { subjectPrincipal } from './steps/subject-principal.ts';

/** What the portal would send, by field id: codes for choices and regions, 'YYYYMMDD' or '长期' for dates. */
export type Model = Record<string, Value>;

/** What the form knows besides what was entered. */
export interface Surroundings {
  model: Model;
  individual: boolean;
  /** The filing type was checked (【验证】), or need not be. */
  checked: boolean;
}

export interface Row {
  /** Field ids of its controls, in order. */
  ids: readonly [string, ...string[]];
  label: string | ((about: Surroundings) => string);
  control: Control;
  /** Without placeholders of its own a row asks 请输入…/请选择… */
  placeholders?: readonly string[];
  required?: boolean;
  shown?: (about: Surroundings) => boolean;
  options?: (about: Surroundings) => readonly Option[];
  readonly?: (about: Surroundings) => boolean;
  /** What a text must look like, a key of checks.ts. */
  check?: 'mobile' | 'email' | 'organisationNumber' | 'personNumber' | 'remark';
  name?: string;
  tips?: string;
  help?: string;
  filter?: boolean;
  max?: number;
  doubled?: boolean;
  accept?: string;
  limit?: number;
  /** Of several alike (one for each approval): which; the model then holds lists. */
  index?: number;
  /** Rows of one block are drawn anew together when the check of a neighbour asks for it. */
  block?: string;
  /** Which block a changed value draws anew, emptying its uploads. */
  disturbs?: string;
  /** The person's alone: codes, agreement. Never counted as fillable. */
  byHand?: boolean;
  /** Cannot be ticked before everything required is there. */
  gated?: boolean;
}

export interface Section {
  heading: string;
  shown?: (about: Surroundings) => boolean;
  rows: readonly Row[] | ((about: Surroundings) => readonly Row[]);
  /** A block of the page that is no row: the face check, the preview, the filing-type check. */
  extra?: 'check' | 'face' | 'preview';
}

export interface Step {
  /** In the list of steps, and as the heading of the page. */
  title: string;
  sections: readonly Section[];
}

/** The form, in the portal's order. */
export const steps: readonly Step[] = [organizer, subjectPrincipal, applet, appletPrincipal, materials, commitment];

import type { DriverFault } from '../controls/driver.ts';
import type { SectionId } from '../fields/field.ts';
import type { Reason } from '../recognise/decide.ts';
import type { Scan } from '../recognise/scan.ts';
import type { ShownPart } from './values-in.ts';

export type { Reason };

/** What became of one recognised group, or of a row that was not. */
export type Outcome =
  | 'filled' // written and read back
  | 'already' // stood right before
  | 'keptYours' // the person typed something else: kept, offered one by one
  | 'differs' // the page brought something else: shown, replaced only on 「全部改为档案值」
  | 'notInProfile'
  | 'byHand' // captcha, code, face check, agreement, submit, uploads without a scan or of the person's own choice: theirs
  | 'couldNot' // tried and failed, or cannot be tried: see `fault`
  | 'notRecognised';

/** Why `couldNot`: a driver's fault, or a rule of filling. */
export type Fault =
  | DriverFault
  | 'heldBack' // another row of the same unit could not be made right, so none of it was written
  | 'ambiguous' // two rows answer to the same field, or one row to two
  | 'severalApprovals' // more than one pre-approval: which number goes where is the person's
  | 'severalScans' // more scans than the place takes
  | 'scansMissing' // the profile has scans for some of the row's places
  | 'facesUnclear' // two places for two faces, and the page does not say which is which
  | 'scanUnreadable' // the scan is lost or damaged
  | 'standsAlready' // a file stands there that a script does not replace
  | 'strangersFile' // put in from another profile, and not to be taken out by a script
  | 'grantOver'; // the permission to fill ended (60 s, route change, reload) before this row's turn

/** What the rules of a filing say of a row: what they found there, or, with no notes, that it is in order. */
export interface Judged {
  /** The most severe of its findings. */
  worst?: 'error' | 'warning';
  notes: readonly { text: string; source: string; seen: string; severity: 'error' | 'warning' }[];
  /** It is not what the profile says. */
  differs?: boolean;
}

/** One row of the page as the assistant sees it, in page order. Never carries a value. */
export interface RowState {
  /** Stable while the page stands: group id, or `?` + position for rows not recognised. */
  key: string;
  ids: readonly string[];
  section?: SectionId;
  /** The label as printed on the page. */
  label: string;
  outcome?: Outcome;
  fault?: Fault;
  /** Why this field: the reasons recognition gives, as keys of texts with their arguments. */
  reasons: readonly Reason[];
  /** Absent: nothing can be said of it, or nothing has been said yet. */
  judged?: Judged;
}

/** What must be confirmed by the person before a fill goes on. */
export type Confirmation = 'subjectDiffers' | 'otherProfile' | 'pageMoved';

export interface FillChoice {
  profileId: string;
  appletId?: string;
  /** Whose SMS it is, on the MIIT page. */
  verifier?: 'subjectPrincipal' | 'appletPrincipal';
}

export interface CaptureChange {
  id: string;
  change: 'new' | 'changed' | 'same' | 'unknown';
  /** What the profile holds now, masked to its last two signs. */
  before?: string;
}

export interface AssistState {
  site: 'wechat' | 'miit';
  /** Is this a filing form at all? While not, nothing of ours is on the page. */
  isForm: boolean;
  /** The page has so many elements that it was not read. */
  tooBig?: boolean;
  /** The mini program and the subject the console names, where it does. */
  appletShown?: string;
  subjectShown?: string;
  step?: string;
  /** What the form is known by and this one lacks: see recognise/moved-anchors.ts. */
  moved: readonly string[];
  rows: readonly RowState[];
  phase: 'idle' | 'filling' | 'done';
  /** Names of the profile and mini program of the present grant. */
  source?: { profile: string; applet?: string };
  filled: number;
  /** Asked before going on; answered by `fill(choice, confirmed)`. */
  confirm?: readonly Confirmation[];
  undoable: boolean;
  /** After an undo: labels of rows it could not put back. */
  notUndone?: readonly string[];
  /**
   * What would be saved, and the profile it would change; a new one where there is none. `unshares`: names' rows of people
   * who would no longer be shared with other profiles.
   */
  capture?: { changes: readonly CaptureChange[]; into?: { id: string; name: string }; unshares?: readonly string[] };
  saved?: { name: string };
  /** A refusal of the worker, as a code of platform/faults. */
  refused?: string;
  /** The row whose hint a person asked for by the keyboard, anew each time. */
  pointed?: { key: string };
}

/** What the in-page assistant can do; the overlay draws `state()` and calls these. */
export interface Assisting {
  subscribe(listener: () => void): () => void;
  state(): AssistState;
  fill(choice: FillChoice, confirmed?: readonly Confirmation[]): Promise<void>;
  /** 「全部改为档案值」: every row whose outcome is `differs`. */
  replaceDiffering(): Promise<void>;
  /** One row the person typed in (`keptYours`) or that differs: put the profile's value there. */
  replace(key: string): Promise<void>;
  undo(): Promise<void>;
  /**
   * 「存为档案」: compares what stands in the form with the profile it goes into, and shows the changes. Without a choice
   * that is the profile of the steps saved before, or the one of this subject.
   */
  previewCapture(into?: { profileId: string; appletId?: string } | 'new'): Promise<void>;
  saveCapture(): Promise<void>;
  dismissCapture(): void;
  /** Something the overlay asked by itself was refused as `locked`. */
  foundLocked(): void;
  /** The vault, found locked before (`refused: 'locked'`), is open: goes on with what was wanted, once. */
  unlocked(): Promise<void>;
  /** Box of a row's control(s) in the top document's viewport, or undefined when out of sight. */
  boxOf(key: string): DOMRect | undefined;
  /** Boxes nothing of ours may cover: controls, labels, messages, buttons of the form, in the top document's viewport. */
  keepClear(): readonly DOMRect[];
  /** Moves the focus to a row's control (never clicks). */
  focusRow(key: string): void;
  /** Reads the page anew, as after a change of it: more of it is known, or can be worked, now. */
  reread(): void;
  /** The page as last read. */
  page(): Scan;
  /** What its recognised rows show now, those of the person's own hand left out. */
  parts(): ShownPart[];
  /** Whatever writes waits for its turn. */
  inTurn(deed: () => Promise<void>): Promise<void>;
}

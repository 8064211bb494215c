import type { HintKey } from '../texts/hints.zh-CN.ts';
import { applet } from './applet.ts';
import { appletPrincipal } from './applet-principal.ts';
import { cancel } from './cancel.ts';
import type { Case } from './cases.ts';
import { confirm } from './confirm.ts';
import type { Field } from './field.ts';
import { materials } from './materials.ts';
import { miit } from './miit.ts';
import { organizer } from './organizer.ts';
import { subject } from './subject.ts';
import { subjectPrincipal } from './subject-principal.ts';

const rows = {
  ...organizer,
  ...subject,
  ...subjectPrincipal,
  ...applet,
  ...appletPrincipal,
  ...materials,
  ...confirm,
  ...miit,
  ...cancel,
};

export type FieldId = keyof typeof rows;

/** Every field of the official forms, in their order. */
export const fields: Record<FieldId, Field & { hint: HintKey; required: boolean | Case }> = rows;

/** Their ids in form order. */
export const fieldIds = Object.keys(rows) as FieldId[];

export const isFieldId = (text: string): text is FieldId => Object.hasOwn(fields, text);

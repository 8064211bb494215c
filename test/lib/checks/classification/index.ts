import { appletForm } from './applet-form.ts';
import type { Chapter } from './constraint.ts';
import { personForm } from './person-form.ts';
import { process } from './process.ts';
import { provinces } from './provinces.ts';
import { subjectForm } from './subject-form.ts';

/** Everything asked of a filing that some page tells, each with the place it can be told from. */
export const chapters: readonly Chapter[] = [...subjectForm, ...personForm, ...appletForm, ...process, ...provinces];

import { rawAnswer } from '../fields/answer-for.ts';
import type { FieldId } from '../fields/index.ts';
import type { Saved } from '../fields/saved.ts';
import type { Context } from './context.ts';

/** A draft as rules look at it. */
export interface Facts {
  saved: Saved;
  /** YYYYMMDD: compares with dates of the form as a text. */
  today: string;
  scans: ReadonlySet<FieldId>;
  /** What is known beside the answers. */
  about: Omit<Context, 'today' | 'lang' | 'scans'>;
  /** Code of the kind of subject, '' while none is chosen. */
  subjectType: string;
  /** Is the mini program principal the subject principal, by the draft's own word? */
  samePerson: boolean;
  /** What is written for a row itself, '' for nothing; the rows of a principal who is the other one hold nothing. */
  text: (id: FieldId) => string;
  /** The same of a row with several answers, entry by entry. */
  list: (id: FieldId) => readonly string[];
}

const ofAppletPrincipal = /^icp_applets\.principal_info\./u;
const ownOfRole: FieldId = 'icp_applets.principal_info.authorization_letter';

/** Puts answers before the rules. */
export function factsOf(saved: Saved, { today, scans = new Set(), lang: _, ...about }: Context): Facts {
  const samePerson = saved['ui.applet_principal_same_as_subject'] === '1';
  const read = (id: FieldId): readonly string[] =>
    samePerson && ofAppletPrincipal.test(id) && id !== ownOfRole ? [] : [rawAnswer(id, saved) ?? []].flat();
  // Every rule asks for the same few rows, at every keystroke: each is looked up once.
  const known = new Map<FieldId, readonly string[]>();
  const list = (id: FieldId): readonly string[] => {
    const before = known.get(id);
    if (before) return before;
    const found = read(id);
    known.set(id, found);
    return found;
  };
  const text = (id: FieldId): string => list(id)[0] ?? '';
  return {
    saved,
    today: today.replaceAll('-', ''),
    scans,
    about,
    subjectType: text('icp_subject.base_info.type'),
    samePerson,
    text,
    list,
  };
}

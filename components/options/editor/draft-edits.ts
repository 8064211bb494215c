import { type FieldId, fields } from '../../../lib/fields/index.ts';
import type { Saved } from '../../../lib/fields/saved.ts';
import type { PersonRole, ProfileDraft, ScanRef } from '../../../lib/platform/profile-messages.ts';
import { choicesOf } from './choices-of.ts';

type Side = Pick<ProfileDraft, 'saved' | 'scans' | 'people'>;
export type Answers = Partial<Record<FieldId, string | string[] | undefined>>;

const emptySide = (): Side => ({ saved: {}, scans: {}, people: {} });
const sameFlag: FieldId = 'ui.applet_principal_same_as_subject';

export const emptyDraft = (appletId: string): ProfileDraft => ({
  name: '',
  tags: [],
  ...emptySide(),
  applets: [{ id: appletId, ...emptySide(), saved: { [sameFlag]: '1' } }],
});

const ofApplet: ReadonlySet<string> = new Set(['applet', 'applet_principal', 'materials']);
/** Does the field stand with the mini program, and not with its subject? */
export const isOfApplet = (id: FieldId): boolean => ofApplet.has(fields[id].section);

/** All answers for one mini program, the subject's among them. */
export const savedFor = (draft: ProfileDraft, appletId?: string): Saved =>
  ({ ...draft.saved, ...draft.applets.find(({ id }) => id === appletId)?.saved }) as Saved;

/** Changes the subject's side, or that of one mini program. */
const onSide = (
  draft: ProfileDraft,
  appletId: string | undefined,
  change: (side: Side) => Partial<Side>,
): ProfileDraft =>
  appletId === undefined
    ? { ...draft, ...change(draft) }
    : { ...draft, applets: draft.applets.map((one) => (one.id === appletId ? { ...one, ...change(one) } : one)) };

const isEmpty = (raw: string | string[] | undefined): boolean =>
  raw === undefined || (typeof raw === 'string' ? raw === '' : raw.every((text) => text === ''));

const answered = (saved: Side['saved'], changes: readonly (readonly [string, string | string[] | undefined])[]) => {
  const next = { ...saved };
  for (const [id, raw] of changes) {
    if (raw === undefined || isEmpty(raw)) delete next[id];
    else next[id] = raw;
  }
  return next;
};

/** What another answer makes impossible: a certificate that this kind of subject has not, another principal of an individual. */
function withConsequences(draft: ProfileDraft, before: ProfileDraft): ProfileDraft {
  const type = draft.saved['icp_subject.base_info.type'];
  if (type === before.saved['icp_subject.base_info.type']) return draft;
  const certificate: FieldId = 'icp_subject.organize_info.certificate_type';
  const fits = choicesOf(certificate, draft.saved as Saved).some(({ code }) => code === draft.saved[certificate]);
  const applets = draft.applets.map((applet) =>
    type === '5' && applet.saved['icp_applets.principal_info.name'] === undefined
      ? { ...applet, saved: { ...applet.saved, [sameFlag]: '1' } }
      : applet,
  );
  return { ...draft, applets, saved: fits ? draft.saved : answered(draft.saved, [[certificate, undefined]]) };
}

/** Takes answers in, each on its own side; an empty one takes the answer away. */
export function withAnswers(draft: ProfileDraft, appletId: string | undefined, changes: Answers): ProfileDraft {
  const all = Object.entries(changes) as [FieldId, string | string[] | undefined][];
  const [own, applet] = [all.filter(([id]) => !isOfApplet(id)), all.filter(([id]) => isOfApplet(id))];
  const next = onSide(draft, undefined, ({ saved }) => ({ saved: answered(saved, own) }));
  const both =
    applet.length && appletId !== undefined
      ? onSide(next, appletId, ({ saved }) => ({ saved: answered(saved, applet) }))
      : next;
  return withConsequences(both, draft);
}

/** The scans of a field. `slot`: the field, or for later entries of a list the field with its place in it. */
export const withScans = (
  draft: ProfileDraft,
  appletId: string | undefined,
  { id, slot }: { id: FieldId; slot: string },
  refs: readonly ScanRef[],
): ProfileDraft =>
  onSide(draft, isOfApplet(id) ? appletId : undefined, ({ scans }) => {
    const { [slot]: _, ...others } = scans;
    return { scans: refs.length ? { ...others, [slot]: [...refs] } : others };
  });

const sideOfRole = (role: PersonRole, appletId?: string): string | undefined =>
  role === 'appletPrincipal' ? appletId : undefined;

/** Notes who holds a role; without `personId` a person of this profile alone. */
export const withPerson = (
  draft: ProfileDraft,
  appletId: string | undefined,
  role: PersonRole,
  personId?: string,
): ProfileDraft =>
  onSide(draft, sideOfRole(role, appletId), ({ people }) => {
    const { [role]: _, ...others } = people;
    return { people: personId === undefined ? others : { ...others, [role]: personId } };
  });

export const withApplet = (draft: ProfileDraft, id: string): ProfileDraft => ({
  ...draft,
  applets: [...draft.applets, { id, ...emptySide(), saved: { [sameFlag]: '1' } }],
});

export const withoutApplet = (draft: ProfileDraft, id: string): ProfileDraft => ({
  ...draft,
  applets: draft.applets.filter((applet) => applet.id !== id),
});

import { useCallback, useEffect, useState } from 'react';
import type { ProfileDraft } from '../../../lib/platform/profile-messages.ts';
import { Refused } from '../../../lib/platform/refused.ts';
import { usePage } from '../../page-context.ts';
import type { Route } from '../use-route.ts';
import { emptyDraft } from './draft-edits.ts';
import { mergeDrafts } from './merge-drafts.ts';
import { useKeptDraft } from './use-kept-draft.ts';

export type Edited = Extract<Route, { at: 'profile' | 'new' }>;

interface State {
  draft: ProfileDraft;
  /** As it is saved; what a new profile begins from. */
  base: ProfileDraft;
  /** When the edits were kept that were found again. */
  restoredAt?: number;
}

const sameContent = (one: ProfileDraft, other: ProfileDraft): boolean => JSON.stringify(one) === JSON.stringify(other);

/** One profile being edited: read, with edits not saved the last time; changed, saved, or given up. */
export function useEditing(edited: Edited) {
  const { send } = usePage();
  const [state, setState] = useState<State>();
  const [problem, setProblem] = useState<unknown>();
  const key = edited.at === 'profile' ? edited.id : edited.key;
  const isUnsaved = state !== undefined && state.draft !== state.base;
  const kept = useKeptDraft(key, isUnsaved ? state.draft : undefined);
  const { drop, settle } = kept;

  useEffect(() => {
    let current = true;
    const read = async () => {
      const base =
        edited.at === 'profile' ? await send('readProfile', { profileId: edited.id }) : emptyDraft(crypto.randomUUID());
      const { draft, keptAt } = await send('draft', { key });
      if (!current) return;
      const isNews = draft && !sameContent(draft, base);
      setState({ base, draft: isNews ? draft : base, ...(isNews && keptAt && { restoredAt: keptAt }) });
    };
    read().catch((error) => current && setProblem(error));
    return () => {
      current = false;
    };
  }, [send, key, edited]);

  const change = useCallback(
    (edit: (draft: ProfileDraft) => ProfileDraft) =>
      setState((before) => before && { ...before, draft: edit(before.draft) }),
    [],
  );
  const reset = useCallback((next: State) => setState(next), []);

  /** What is typed meanwhile stays unsaved. */
  const save = useCallback(
    async (draft: ProfileDraft) => {
      const reply = await send('saveProfile', { draft, key: await settle(key) });
      // The worker cleans answers and brings people up to date: what is shown is what is kept.
      const base = await send('readProfile', { profileId: reply.profileId });
      setState(
        (before) => before && { base, draft: before.draft === draft ? base : mergeDrafts(draft, before.draft, base) },
      );
      return reply;
    },
    [send, settle, key],
  );

  const discard = useCallback(async () => {
    await drop(key);
    setState((before) => before && { base: before.base, draft: before.base });
  }, [drop, key]);

  const isConflict = useCallback(
    (error: unknown) => error instanceof Refused && error.fault === 'changedElsewhere',
    [],
  );
  return { state, problem, isUnsaved, kept, change, reset, save, discard, drop, isConflict, key };
}

export type Editing = ReturnType<typeof useEditing>;

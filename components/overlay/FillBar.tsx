import { useState } from 'react';
import { Refused } from '../../lib/platform/refused.ts';
import type { FillChoice } from '../../lib/services/assist-state.ts';
import { appletFor, choiceOf, type Missing, type Picked, type ProfileHere } from '../choice.ts';
import { GenuineButton } from './GenuineButton.tsx';
import { canWatchSight } from './genuine-click.ts';
import { useOverlay } from './overlay-context.ts';
import { Pick } from './Pick.tsx';
import { Status } from './Status.tsx';
import { Target } from './Target.tsx';
import { targetLine } from './target-line.ts';
import { useAssistState } from './use-assist-state.ts';
import { VerifierChoice } from './VerifierChoice.tsx';

interface Props {
  picked: Picked;
  onPicked(picked: Picked): void;
  /** What a fill was begun with: a confirmation goes on with the very same. */
  onFill(choice: FillChoice): void;
}

type Problem = 'askProfile' | 'noProfiles' | 'askApplet' | 'askVerifier' | 'checkApplet' | 'profilesFailed';

const asks: Record<Missing, Problem> = {
  profile: 'askProfile',
  applet: 'askApplet',
  verifier: 'askVerifier',
};

/** Whose data, for which mini program, and the one button. */
export function FillBar({ picked, onPicked, onFill }: Props) {
  const { assisting, send, t } = useOverlay();
  const state = useAssistState();
  const [problem, setProblem] = useState<Problem>();
  const applets = picked.profile?.applets ?? [];
  const applet = appletFor(picked, state.appletShown);
  const pick = (next: Picked) => {
    setProblem(undefined);
    onPicked(next);
  };

  const load = () =>
    send('profilesHere', {}).catch((error) => {
      if (!(error instanceof Refused) || error.fault !== 'locked') throw error;
      assisting.foundLocked();
      return undefined;
    });

  const go = async () => {
    setProblem(undefined);
    let profile = picked.profile;
    if (!profile?.applets) {
      // The profile used last came by name alone: its mini programs are asked for now. Where there is no name either, the
      // vault may be locked, and that is the first thing to say.
      const here = await load().catch(() => setProblem('profilesFailed'));
      if (!here) return;
      if (!profile) return setProblem(here.length ? 'askProfile' : 'noProfiles');
      profile = here.find(({ id, name }) => (profile?.id ? id === profile.id : name === profile?.name));
      onPicked({ ...picked, profile });
      // Named on the bar only now: another mini program than the page's is for the person to see before anything is written.
      if (targetLine({ ...picked, profile }, state, t).differs) return setProblem('checkApplet');
    }
    const next = choiceOf({ ...picked, profile: profile as ProfileHere | undefined }, state);
    if ('missing' in next) return setProblem(asks[next.missing]);
    onFill(next.choice);
  };

  return (
    <div className="bar">
      <Pick
        label={t.panel.profile}
        value={picked.profile && { id: '', ...picked.profile }}
        load={async () => (await load())?.slice(0, 10)}
        onPick={(profile) => pick({ profile: profile as ProfileHere })}
        empty={t.panel.noProfiles}
        failed={t.panel.profilesFailed}
      />
      {applets.length > 1 && (
        <Pick
          label={t.panel.applet}
          value={applet && { ...applet, name: applet.name || t.panel.appletUnnamed }}
          load={async () => applets.map(({ id, name }) => ({ id, name: name || t.panel.appletUnnamed }))}
          onPick={({ id }) => pick({ ...picked, appletId: id })}
        />
      )}
      {state.site === 'miit' && !picked.profile?.samePerson && (
        <VerifierChoice value={picked.verifier} onChange={(verifier) => pick({ ...picked, verifier })} />
      )}
      <Target picked={picked} />
      <GenuineButton
        className="primary"
        aria-disabled={state.phase === 'filling'}
        onGenuine={() => state.phase !== 'filling' && void go()}
        unsure="nothing"
      >
        {canWatchSight() ? t.panel.fill : t.panel.fillInPopup}
      </GenuineButton>
      {problem && (
        <p role="alert" className="problem">
          {t.panel[problem]}
        </p>
      )}
      <Status />
    </div>
  );
}

import { useCallback, useId, useState } from 'react';
import type { FilingDetail } from '../../lib/platform/filing-messages.ts';
import { Alert } from '../Alert.tsx';
import { faultText } from '../fault-text.ts';
import { usePage } from '../page-context.ts';
import { useAsked } from '../use-asked.ts';

/** The profile a filing belongs to, and its mini program. */
export type Linked = Required<Pick<FilingDetail, 'profileId'>> & Pick<FilingDetail, 'appletId'>;

interface Props {
  /** What is linked now. */
  profileId?: string;
  appletId?: string;
  onLinked(linked?: Linked): void;
}

const key = (profileId = '', appletId = ''): string => `${profileId} ${appletId}`;

/** A profile and one of its mini programs, chosen from the open vault. */
export function ProfileLink({ profileId, appletId, onLinked }: Props) {
  const { send, t, p } = usePage();
  const { add, detail } = p.progress;
  const id = useId();
  const profiles = useAsked(useCallback(() => send('profiles', {}), [send]));
  const [chosen, setChosen] = useState(key(profileId, appletId));
  const choices = (profiles.value ?? []).flatMap(({ id: one, name, applets }) =>
    (applets.length ? applets : [undefined]).map((applet) => ({
      value: key(one, applet?.id),
      text: applet ? detail.ofApplet(name, applet.name || p.unnamedApplet) : name,
      link: { profileId: one, ...(applet && { appletId: applet.id }) },
    })),
  );
  // What is linked is never shown as nothing: its profile may be gone, or only its mini program.
  const linked = profileId ? { value: key(profileId, appletId), link: { profileId, appletId } } : undefined;
  const isListed = linked === undefined || choices.some(({ value }) => value === linked.value);
  const rest = profiles.value?.find((profile) => profile.id === profileId);
  const choose = (value: string) => {
    setChosen(value);
    onLinked([...choices, ...(linked ? [linked] : [])].find((choice) => choice.value === value)?.link);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{add.profile}</label>
      <select
        id={id}
        autoComplete="off"
        aria-describedby={`${id}-help`}
        disabled={!profiles.value}
        value={profiles.value ? chosen : key()}
        onChange={({ target }) => choose(target.value)}
      >
        <option value={key()}>{profiles.value ? add.noProfile : profiles.error ? '' : add.readingProfiles}</option>
        {profiles.value && !isListed && <option value={linked.value}>{rest?.name ?? add.profileGone}</option>}
        {choices.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      <p id={`${id}-help`} className="note">
        {add.profileHelp}
      </p>
      <Alert>{profiles.error === undefined ? undefined : faultText(profiles.error, { t, p })}</Alert>
    </div>
  );
}

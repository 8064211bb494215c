import { useId } from 'react';
import type { Reply } from '../../../lib/platform/messages.ts';
import { materialTexts } from '../../../lib/texts/materials.ts';
import { usePage } from '../../page-context.ts';
import type { MaterialsFor } from '../use-route.ts';

/** A profile, and one of its mini programs where it has any. */
export type Chosen = Pick<MaterialsFor, 'profileId' | 'appletId'>;

interface Props {
  profiles: Reply<'profiles'>;
  chosen: Chosen;
  onChosen(chosen: Chosen): void;
}

const keyOf = ({ profileId = '', appletId = '' }: Chosen): string => `${profileId} ${appletId}`;

/** Which profile and mini program the list is compared with, or none. */
export function ProfileChoice({ profiles, chosen, onChosen }: Props) {
  const { lang, p } = usePage();
  const { choice: m } = materialTexts(lang);
  const id = useId();
  const choices = profiles.flatMap(({ id: profileId, name, applets }) =>
    (applets.length ? applets : [undefined]).map((applet) => ({
      link: { profileId, ...(applet && { appletId: applet.id }) },
      text: applet ? p.progress.detail.ofApplet(name, applet.name || m.unnamed) : name,
    })),
  );
  return (
    <div className="field">
      <label htmlFor={id}>{m.profile}</label>
      <select
        id={id}
        autoComplete="off"
        value={keyOf(chosen)}
        onChange={({ target }) => onChosen(choices.find(({ link }) => keyOf(link) === target.value)?.link ?? {})}
      >
        <option value={keyOf({})}>{m.noProfile}</option>
        {choices.map(({ link, text }) => (
          <option key={keyOf(link)} value={keyOf(link)}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

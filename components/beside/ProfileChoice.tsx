import { useId } from 'react';
import type { TabState } from '../../lib/services/current-tab.ts';
import { appletFor, type Picked, type ProfileHere } from '../choice.ts';
import { usePage } from '../page-context.ts';

interface Props {
  profiles: readonly ProfileHere[];
  picked: Picked;
  here?: TabState;
  onPicked(picked: Picked): void;
}

const verifiers = ['subjectPrincipal', 'appletPrincipal'] as const;

/** Whose answers: profile, its mini program where it has several, and on the MIIT page whose SMS it is. */
export function ProfileChoice({ profiles, picked, here, onPicked }: Props) {
  const { t, p } = usePage();
  const id = useId();
  const applets = picked.profile?.applets ?? [];
  return (
    <div className="choice">
      <label htmlFor={`${id}-profile`}>{t.panel.profile}</label>
      <select
        id={`${id}-profile`}
        value={picked.profile?.id ?? ''}
        onChange={({ target }) => onPicked({ profile: profiles.find((each) => each.id === target.value) })}
      >
        {profiles.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      {applets.length > 0 && (
        <>
          <label htmlFor={`${id}-applet`}>{t.panel.applet}</label>
          <select
            id={`${id}-applet`}
            value={appletFor(picked, here?.state?.applet)?.id ?? ''}
            onChange={({ target }) => onPicked({ ...picked, appletId: target.value })}
          >
            {!appletFor(picked, here?.state?.applet) && <option value="">{t.panel.choose}</option>}
            {applets.map(({ id, name }) => (
              <option key={id} value={id}>
                {name || p.unnamedApplet}
              </option>
            ))}
          </select>
        </>
      )}
      {here?.state?.site === 'miit' && !picked.profile?.samePerson && (
        <fieldset className="verifier">
          <legend>{t.panel.verifier}</legend>
          {verifiers.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name={`${id}-verifier`}
                checked={picked.verifier === each}
                onChange={() => onPicked({ ...picked, verifier: each })}
              />
              {t.persons[each]}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}

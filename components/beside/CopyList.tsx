import { useCallback, useEffect, useId, useState } from 'react';
import { fieldName } from '../../lib/fields/field-name.ts';
import { fields } from '../../lib/fields/index.ts';
import { plain } from '../../lib/fields/plain.ts';
import { Alert } from '../Alert.tsx';
import type { ProfileHere } from '../choice.ts';
import { Empty } from '../Empty.tsx';
import { faultText } from '../fault-text.ts';
import { Titled } from '../help/Titled.tsx';
import { usePage } from '../page-context.ts';
import { useAsked } from '../use-asked.ts';
import { CopyRow } from './CopyRow.tsx';

/** Rows a person has dealt with, by profile and mini program; kept while the browser runs. */
export interface Ticks {
  get(): Promise<Record<string, string[]> | undefined>;
  set(ticks: Record<string, string[]>): Promise<void>;
}

interface Props {
  profile: ProfileHere & { updatedAt?: number };
  appletId?: string;
  ticks: Ticks;
  /** The label of what is in the clipboard now. */
  onCopied(label: string): void;
}

/** Every answer in the form's order, to be copied one by one where nothing can be filled. */
export function CopyList({ profile, appletId, ticks, onCopied }: Props) {
  const { send, t, p } = usePage();
  const id = useId();
  const only = profile.applets.length === 1 ? profile.applets[0]?.id : undefined;
  const applet = appletId ?? only;
  const place = `${profile.id} ${applet ?? ''}`;
  const { updatedAt } = profile;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew once the profile has been saved elsewhere
  const ask = useCallback(
    () => send('copyList', { profileId: profile.id, ...(applet && { appletId: applet }) }),
    [send, profile.id, applet, updatedAt],
  );
  const { value: answers, error } = useAsked(ask);
  const [all, setAll] = useState<Record<string, string[]>>({});
  const [filter, setFilter] = useState('');
  const [said, setSaid] = useState('');
  useEffect(() => {
    void ticks.get().then((kept) => kept && setAll(kept));
  }, [ticks]);

  const done = new Set(all[place]);
  const tick = (field: string, on: boolean) => {
    const next = new Set(done);
    if (on) next.add(field);
    else next.delete(field);
    const kept = { ...all, [place]: [...next] };
    setAll(kept);
    void ticks.set(kept);
  };
  const rows = (answers ?? []).map((answer) => {
    return { ...answer, section: t.sections[fields[answer.id].section], label: fieldName(answer.id, t) };
  });
  const shown = rows.filter(({ section, label, text }) => plain(section + label + text).includes(plain(filter)));

  return (
    <section className="copy">
      <Titled topic="copy">{p.copy.title}</Titled>
      <div className="choice">
        <label htmlFor={id}>{p.copy.filter}</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={filter}
          onChange={({ target }) => setFilter(target.value)}
        />
      </div>
      <Alert>{error === undefined ? undefined : faultText(error, { t, p })}</Alert>
      <p role="status" className="note">
        {said || (rows.length > 0 && p.copy.progress(rows.filter(({ id }) => done.has(id)).length, rows.length))}
      </p>
      <ul>
        {shown.map((row, at) => (
          <CopyRow
            key={row.id}
            {...row}
            heading={row.section === shown[at - 1]?.section ? undefined : row.section}
            done={done.has(row.id)}
            onTick={(on) => tick(row.id, on)}
            onCopied={(worked) => {
              setSaid(worked ? p.copy.copied(row.label) : p.copy.failed);
              if (!worked) return;
              onCopied(row.label);
              tick(row.id, true);
            }}
          />
        ))}
      </ul>
      {answers && rows.length > 0 && !shown.length && <p className="note">{p.copy.none}</p>}
      {answers && !rows.length && (
        <Empty says={p.copy.empty}>
          <a href={`/options.html#/profile/${profile.id}`} target="_blank" rel="noreferrer">
            {p.copy.write}
          </a>
        </Empty>
      )}
    </section>
  );
}

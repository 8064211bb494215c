import { useState } from 'react';
import type { Reply } from '../../lib/platform/messages.ts';
import { usePage } from '../page-context.ts';
import { ProfileItem } from './ProfileItem.tsx';

interface Props {
  profiles: Reply<'profiles'>;
  onChanged(): Promise<void>;
}

export function ProfileList({ profiles, onChanged }: Props) {
  const { p } = usePage();
  const [said, setSaid] = useState('');
  const changed = async (what: string) => {
    setSaid(what);
    await onChanged();
  };
  return (
    <>
      <p role="status" className="good">
        {said}
      </p>
      {profiles.length ? (
        <ul className="profiles">
          {profiles.map((profile) => (
            <ProfileItem key={profile.id} profile={profile} onChanged={changed} />
          ))}
        </ul>
      ) : (
        <p className="empty">{p.profiles.empty}</p>
      )}
    </>
  );
}

import { useState } from 'react';
import type { Reply } from '../../../lib/platform/messages.ts';
import type { VaultState } from '../../../lib/platform/vault-messages.ts';
import { Alert } from '../../Alert.tsx';
import { usePage } from '../../page-context.ts';
import { useDeed } from '../../use-deed.ts';
import { NewPassphrase } from '../../vault/NewPassphrase.tsx';
import { byteText } from '../scans/byte-text.ts';
import { collectBackup, type MadeBackup } from './collect-backup.ts';
import { Progress } from './Progress.tsx';
import { SaveFile } from './SaveFile.tsx';

interface Props {
  /** What there is to go into it. */
  plan: Reply<'backupPlan'>;
  mode: VaultState['mode'];
  onClose(): void;
}

/** What will be in it and how large it is, then the making, then the file. */
export function MakeBackup({ plan, mode, onClose }: Props) {
  const { send, p } = usePage();
  const { problem, attempt } = useDeed();
  const [withScans, setWithScans] = useState(true);
  const [share, setShare] = useState<number>();
  const [made, setMade] = useState<{ backup: MadeBackup; time: Date }>();

  const collect = async (passphrase?: string) => {
    setShare(0);
    try {
      const wish = { scans: withScans, ...(passphrase !== undefined && { passphrase }) };
      setMade({ backup: await collectBackup(send, wish, setShare), time: new Date() });
    } finally {
      setShare(undefined);
    }
  };

  if (made)
    return (
      <>
        <SaveFile made={made.backup} time={made.time} />
        <div className="deeds">
          <button type="button" onClick={onClose}>
            {p.backup.close}
          </button>
        </div>
      </>
    );
  const { profiles, trash, filings, drafts, bytes, scans } = plan;
  const whole = bytes + (withScans ? scans.bytes : 0);
  return (
    <div className="backup-form">
      {share !== undefined && <Progress says={p.backup.making} share={share} />}
      <div className="backup-form" hidden={share !== undefined}>
        <p>{profiles + trash + filings > 0 ? p.backup.made(profiles, trash, filings) : p.backup.onlySettings}</p>
        {scans.count > 0 && (
          <label className="tick">
            <input type="checkbox" checked={withScans} onChange={({ target }) => setWithScans(target.checked)} />
            {p.backup.withScans(scans.count, byteText(scans.bytes))}
          </label>
        )}
        <p className="note">{p.backup.size(byteText(whole))}</p>
        {drafts > 0 && <p className="warn">{p.backup.drafts(drafts)}</p>}
        {mode === 'device' ? (
          <>
            <p>{p.backup.byOwn}</p>
            <NewPassphrase deed={p.backup.begin} onSet={collect} onCancel={onClose} />
          </>
        ) : (
          <>
            <p>{p.backup.byVault}</p>
            <p className="warn">{p.backup.forgotten}</p>
            <Alert>{problem}</Alert>
            <div className="deeds">
              <button type="button" className="primary" onClick={() => void attempt(() => collect())}>
                {p.backup.begin}
              </button>
              <button type="button" onClick={onClose}>
                {p.backup.cancel}
              </button>
            </div>
          </>
        )}
      </div>
    </div>
  );
}

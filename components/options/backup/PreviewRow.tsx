import { useId } from 'react';
import type { RestoreRow } from '../../../lib/platform/backup-messages.ts';
import { fieldLabel } from '../../field-label.ts';
import { usePage } from '../../page-context.ts';
import { whenText } from '../editor/when-text.ts';
import { firstWay, type Way } from './choices.ts';

const atMost = 6;

interface Props {
  row: RestoreRow;
  way: Way;
  onWay(way: Way): void;
}

/** One profile of a backup beside what is here, and what to do with it. */
export function PreviewRow({ row, way, onWay }: Props) {
  const { lang, t, p } = usePage();
  const id = useId();
  const { name, applets, state, here, changed, updatedAt, scans, scansLost, scansBack } = row;
  const [inBackup, inVault] = [whenText(updatedAt, lang), here ? whenText(here.updatedAt, lang) : ''];
  const fields = changed.slice(0, atMost).map((field) => fieldLabel(field, t));
  const named = applets.map((applet) => applet || p.unnamedApplet);
  const holds = (
    <p className="note">
      {[...named, ...(scans ? [p.backup.rowScans(scans)] : []), ...(scansBack ? [p.backup.bring(scansBack)] : [])].join(
        ' · ',
      )}
    </p>
  );
  return (
    <li>
      {state === 'differs' ? (
        <>
          <strong>{name}</strong>
          {holds}
          {here && here.name !== name && <p>{p.backup.hereNamed(here.name)}</p>}
          <p>
            {here && updatedAt > here.updatedAt ? p.backup.newer(inBackup, inVault) : p.backup.older(inBackup, inVault)}
          </p>
          <p className="note">
            {changed.length
              ? p.backup.changed(fields.join(lang === 'en' ? ', ' : '、'), changed.length - fields.length)
              : p.backup.otherwise}
          </p>
          <select
            id={id}
            autoComplete="off"
            aria-label={p.backup.how(name)}
            value={way}
            onChange={({ target }) => onWay(target.value as Way)}
          >
            {(['leave', 'replace', 'keepBoth'] as const).map((each) => (
              <option key={each} value={each}>
                {p.backup.ways[each]}
              </option>
            ))}
          </select>
        </>
      ) : (
        <label className="tick">
          <input
            type="checkbox"
            checked={way !== 'leave'}
            onChange={({ target }) => onWay(target.checked ? firstWay(row) : 'leave')}
          />
          <strong>{name}</strong>
        </label>
      )}
      {state !== 'differs' && holds}
      {scansLost > 0 && <p className="note caution">{p.backup.lost(scansLost)}</p>}
    </li>
  );
}

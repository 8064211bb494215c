import { type DragEvent, useId, useState } from 'react';
import { filmLimits, mostScans, pictureLimits } from '../../../lib/checks/picture/picture-limits.ts';
import { type FieldId, fields } from '../../../lib/fields/index.ts';
import type { ScanRef } from '../../../lib/platform/profile-messages.ts';
import { Alert } from '../../Alert.tsx';
import { usePage } from '../../page-context.ts';
import { Pending } from './Pending.tsx';
import { ScanItem } from './ScanItem.tsx';
import './scans.css';
import { useSlot } from './use-slot.ts';

interface Props {
  id: FieldId;
  /** As the form prints it; names the slot to a screen reader. */
  label: string;
  refs: readonly ScanRef[];
  onChange(refs: ScanRef[]): void;
  /** Last day of the certificate shown, as saved (YYYYMMDD or 长期): noted with a new scan. */
  validUntil?: string;
}

const expires = (id: FieldId): boolean => fields[id].kind === 'image' && !id.endsWith('authorization_letter');

/** The scans of one field: drop or choose, looked at on the spot, encrypted at once. */
export function ScanSlot({ id, label, refs, onChange, validUntil }: Props) {
  const { p } = usePage();
  const note = useId();
  const [over, setOver] = useState(false);
  const isFilm = fields[id].kind === 'video';
  const most = mostScans(id);
  const { busy, problem, pending, said, change, dismiss, addAll, makeFit } = useSlot({
    isFilm,
    most,
    refs,
    onChange,
    validUntil: expires(id) && /^\d{8}$/u.test(validUntil ?? '') ? validUntil : undefined,
  });

  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void addAll([...event.dataTransfer.files]);
  };
  const moveUp = (at: number) => {
    const moved = refs[at];
    if (moved) change(refs.toSpliced(at, 1).toSpliced(at - 1, 0, moved));
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every browser
    <div
      role="group"
      aria-label={label}
      className={over ? 'scan-slot over' : 'scan-slot'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <ul>
        {refs.map((scan, at) => (
          <ScanItem
            key={scan.id}
            scan={scan}
            isFilm={isFilm}
            expires={expires(id)}
            busy={busy}
            {...(at > 0 && { onEarlier: () => moveUp(at) })}
            onChange={(next) => change(refs.with(at, next))}
            onFit={(file, quarters) => void makeFit(file, quarters, scan)}
            onRemove={() => change(refs.toSpliced(at, 1))}
          />
        ))}
        {pending.map((looked) => (
          <Pending
            key={`${looked.file.name} ${looked.file.lastModified} ${looked.file.size}`}
            looked={looked}
            busy={busy}
            onFit={() => {
              dismiss(looked);
              void makeFit(looked.file, 0);
            }}
            onDismiss={() => dismiss(looked)}
          />
        ))}
      </ul>
      <div className="add">
        <label className="file" aria-disabled={busy}>
          <input
            type="file"
            aria-label={p.scans.chooseOf(label)}
            aria-describedby={note}
            accept={(isFilm ? filmLimits : pictureLimits).types.join(',')}
            multiple={most > 1}
            disabled={busy}
            onChange={({ currentTarget }) => {
              void addAll([...(currentTarget.files ?? [])]);
              currentTarget.value = ''; // the same file, mended, may be chosen again
            }}
          />
          {most === 1 && refs.length ? p.scans.replace : p.scans.choose}
        </label>
        <p id={note} className="note">
          {isFilm ? p.scans.takesFilm : most > 1 ? p.scans.takesSeveral(most) : p.scans.takes}
        </p>
      </div>
      <p role="status" className="good">
        {busy ? p.scans.busy : said}
      </p>
      <Alert>{problem}</Alert>
    </div>
  );
}

import { useEffect, useRef, useState } from 'react';
import type { RestoreRow } from '../../../lib/platform/backup-messages.ts';
import type { Reply } from '../../../lib/platform/messages.ts';
import { usePage } from '../../page-context.ts';
import { choicesOf, firstWay, type Way } from './choices.ts';
import { PreviewGroup } from './PreviewGroup.tsx';
import type { Wish } from './use-restore.ts';

interface Props {
  preview: Reply<'previewRestore'>;
  onRestore(wish: Wish): void;
  onCancel(): void;
}

/** What a restore would change; nothing has been changed yet. */
export function Preview({ preview, onRestore, onCancel }: Props) {
  const { p } = usePage();
  const { rows, onlyHere } = preview;
  const [ways, setWays] = useState<ReadonlyMap<string, Way>>(new Map());
  const [trash, setTrash] = useState(preview.trash > 0);
  const [filings, setFilings] = useState(preview.filings > 0);
  const [settings, setSettings] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const choose = (some: readonly RestoreRow[], way: (row: RestoreRow) => Way): void =>
    setWays((before) => new Map([...before, ...some.map((row) => [row.id, way(row)] as const)]));
  const of = (is: (row: RestoreRow) => boolean) => rows.filter(is);
  const fresh = of(({ state }) => state === 'new');
  const differing = of(({ state }) => state === 'differs');
  const healing = of(({ state, scansBack }) => state === 'same' && scansBack > 0);
  const same = rows.length - fresh.length - differing.length - healing.length;
  const choices = choicesOf(rows, ways);
  const isSomething = choices.length > 0 || trash || filings || settings;
  const changes = fresh.length + differing.length + healing.length + preview.trash + preview.filings;
  const nothing = changes === 0 && !preview.settings;
  const group = (title: string, some: readonly RestoreRow[]) => (
    <PreviewGroup title={title} rows={some} ways={ways} onWays={choose}>
      <button type="button" onClick={() => choose(some, firstWay)}>
        {p.backup.all}
      </button>
      <button type="button" onClick={() => choose(some, () => 'leave')}>
        {p.backup.none}
      </button>
    </PreviewGroup>
  );
  return (
    <div className="backup-form">
      <h3 tabIndex={-1} ref={heading}>
        {p.backup.preview}
      </h3>
      <p>{nothing ? p.backup.nothing : p.backup.sound}</p>
      {group(p.backup.new(fresh.length), fresh)}
      <PreviewGroup title={p.backup.differs(differing.length)} rows={differing} ways={ways} onWays={choose}>
        {(['leave', 'replace', 'keepBoth'] as const).map((way) => (
          <button key={way} type="button" onClick={() => choose(differing, () => way)}>
            {`${p.backup.allDiffering}: ${p.backup.ways[way]}`}
          </button>
        ))}
      </PreviewGroup>
      {differing.length > 0 && <p className="note">{p.backup.replacedNote}</p>}
      {group(p.backup.lostScans(healing.length), healing)}
      {preview.trash > 0 && (
        <label className="tick">
          <input type="checkbox" checked={trash} onChange={({ target }) => setTrash(target.checked)} />
          {p.backup.trash(preview.trash)}
        </label>
      )}
      {preview.filings > 0 && (
        <label className="tick">
          <input type="checkbox" checked={filings} onChange={({ target }) => setFilings(target.checked)} />
          {p.backup.filings(preview.filings)}
        </label>
      )}
      {preview.settings && (
        <label className="tick">
          <input type="checkbox" checked={settings} onChange={({ target }) => setSettings(target.checked)} />
          {p.backup.settings}
        </label>
      )}
      {same > 0 && <p className="note">{p.backup.same(same)}</p>}
      {onlyHere > 0 && <p className="note">{p.backup.onlyHere(onlyHere)}</p>}
      <div className="deeds">
        <button
          type="button"
          className="primary"
          aria-disabled={!isSomething}
          onClick={() => isSomething && onRestore({ choices, trash, filings, settings })}
        >
          {p.backup.apply}
        </button>
        <button type="button" onClick={onCancel}>
          {p.backup.cancel}
        </button>
      </div>
    </div>
  );
}

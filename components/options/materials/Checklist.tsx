import { useState } from 'react';
import type { Sure } from '../../../lib/checks/materials/material.ts';
import { now } from '../../../lib/platform/clock.ts';
import { materialTexts } from '../../../lib/texts/materials.ts';
import { usePage } from '../../page-context.ts';
import { dayHere } from '../editor/day-here.ts';
import { checklistText } from './checklist-text.ts';
import { endingOf, heldOf, inPart, type Listed, parts } from './listed.ts';
import { MaterialItem } from './MaterialItem.tsx';
import { PrintButton } from './PrintButton.tsx';

interface Props {
  listed: readonly Listed[];
  /** Said of it on paper and in a message: the kind of filing and the case. */
  title: string;
  /** What the kind of filing means for the materials. */
  about: string;
  province: string;
  profileId?: string;
}

/** The materials in three parts: what is surely needed and missing comes first. */
export function Checklist({ listed, title, about, province, profileId }: Props) {
  const { lang, t } = usePage();
  const m = materialTexts(lang);
  const [copied, setCopied] = useState<boolean>();
  const copy = () =>
    navigator.clipboard.writeText(checklistText(listed, title, { lang, province })).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  const addresses = [
    ...new Set(listed.flatMap(({ material: { why, cautions } }) => [why, ...cautions]).map(({ source }) => source)),
  ];
  const ending = endingOf(listed);
  const required = inPart(listed, 'required');
  const isComplete = profileId !== undefined && required.length > 0 && heldOf(required) === required.length;
  const countOf = (part: Sure, rows: readonly Listed[]): string => {
    if (profileId === undefined || part === 'flow') return m.count(rows.length);
    if (part === 'required') return m.countHeld(rows.length, heldOf(rows));
    return [m.count(rows.length), ...(heldOf(rows) ? [m.alsoHeld(heldOf(rows))] : [])].join(t.comma);
  };
  return (
    <>
      <section aria-labelledby="case">
        <h2 id="case">{title}</h2>
        <p className="paper-only">{m.printedOn(dayHere(now()))}</p>
        <p>{about}</p>
        <div role="status">
          {required.length > 0 && <p>{m.parts.required + m.colon + countOf('required', required)}</p>}
          {isComplete && <p className="good">{m.complete}</p>}
          {ending > 0 && <p className="caution">{m.ending(ending)}</p>}
        </div>
        {listed.length > 0 && (
          <div className="deeds screen-only">
            <button type="button" onClick={() => void copy()}>
              {m.copy}
            </button>
            <PrintButton />
            <span role="status">{copied === undefined ? '' : copied ? m.copied : m.copyFailed}</span>
          </div>
        )}
      </section>
      {parts.map((part) => {
        const rows = inPart(listed, part);
        return rows.length > 0 ? (
          <section key={part} aria-labelledby={`part-${part}`} className="part">
            <h2 id={`part-${part}`}>
              {m.parts[part]} <span className="note">{countOf(part, rows)}</span>
            </h2>
            <p className="note">{m.partsHelp[part]}</p>
            <ul className="materials">
              {rows.map((one) => (
                <MaterialItem
                  key={`${one.material.id} ${one.material.approval} ${one.material.slots[0]}`}
                  listed={one}
                  province={province}
                  profileId={profileId}
                  addresses={addresses}
                />
              ))}
            </ul>
          </section>
        ) : null;
      })}
      {addresses.length > 0 && (
        <section className="paper-only" aria-labelledby="addresses">
          <h2 id="addresses">{m.sources}</h2>
          <ol className="addresses">
            {addresses.map((address, at) => (
              <li key={address}>{`[${at + 1}] ${address}`}</li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

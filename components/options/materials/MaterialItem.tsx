import { materialTexts } from '../../../lib/texts/materials.ts';
import { dashed } from '../../../lib/tracker/filing.ts';
import { fieldLabel } from '../../field-label.ts';
import { usePage } from '../../page-context.ts';
import { profileLink } from '../use-route.ts';
import { ApprovalPapers } from './ApprovalPapers.tsx';
import type { Listed } from './listed.ts';
import { certificateWords, materialName, provinceWords, whyWords } from './material-words.ts';
import { SourceLink } from './SourceLink.tsx';

interface Props {
  listed: Listed;
  province: string;
  /** The profile its scans are looked for in. */
  profileId?: string;
  /** Sources as they are numbered on paper. */
  addresses: readonly string[];
}

/** One material: where it stands, who brings it in which form, and why. */
export function MaterialItem({ listed: { material, standing }, province, profileId, addresses }: Props) {
  const { lang, t } = usePage();
  const m = materialTexts(lang);
  const name = materialName(material, lang);
  const has = material.sure === 'flow' ? undefined : standing?.has;
  const isMissing = has === 'none' || has === 'part';
  const state = has === 'none' && material.sure === 'perhaps' ? m.has.perhapsNone : has && m.has[has];
  const tone = material.sure === 'required' && isMissing ? 'missing' : (has ?? 'open');
  return (
    <li className={`material ${tone}`}>
      <span className="box" aria-hidden="true">
        {material.sure === 'flow' ? (
          ''
        ) : has === 'there' ? (
          '☑'
        ) : (
          // On a screen it would look like something to tick.
          <>
            <span className="paper-only">☐</span>
            <span className="screen-only">—</span>
          </>
        )}
      </span>
      <div className="about-material">
        <div className="material-head">
          <h3>{name}</h3>
          {state && <span className="state">{state}</span>}
          {standing?.until && <span className="note">{m.until(dashed(standing.until))}</span>}
          {isMissing && profileId !== undefined && (
            <a className="screen-only" href={profileLink(profileId)} aria-label={m.toEditorOf(name)}>
              {m.toEditor}
            </a>
          )}
        </div>
        {standing?.ends && <p className={standing.ends === 'tight' ? 'caution' : 'problem'}>{m.ends[standing.ends]}</p>}
        {has === 'part' && (
          <p className="problem">{m.lacks((standing?.lacks ?? []).map((slot) => fieldLabel(slot, t)).join(t.comma))}</p>
        )}
        <p>{m.from[material.from] + m.colon + m.forms[material.form]}</p>
        {material.anyOf.length > 0 && <p>{certificateWords(material.anyOf, lang)}</p>}
        {material.approval && <ApprovalPapers code={material.approval} />}
        <p className="note">
          {whyWords(material.why, province, lang)}{' '}
          <SourceLink {...material.why} of={name} number={addresses.indexOf(material.why.source) + 1} />
        </p>
        {material.cautions.map(({ source, seen, ...caution }) => (
          <p key={caution.says} className="caution">
            {provinceWords(caution, province, lang)}{' '}
            <SourceLink source={source} seen={seen} of={name} number={addresses.indexOf(source) + 1} />
          </p>
        ))}
      </div>
    </li>
  );
}

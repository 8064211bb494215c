import { useState } from 'react';
import type { FilingKindId } from '../../../lib/checks/asked-sections.ts';
import { type Described, situationFrom } from '../../../lib/checks/materials/described.ts';
import { materialsFor } from '../../../lib/checks/materials/materials-for.ts';
import { materialTexts } from '../../../lib/texts/materials.ts';
import { usePage } from '../../page-context.ts';
import { Checklist } from './Checklist.tsx';
import { caseWords } from './case-words.ts';
import { SituationForm } from './SituationForm.tsx';

/** Where most people stand: an enterprise whose legal representative does it all. */
const usual: Described = {
  subjectType: '4',
  province: '',
  legal: true,
  same: true,
  inside: true,
  renamed: false,
  approvals: [],
};

/** The materials of a case a person describes; needs no profile and no open vault. */
export function DescribedChecklist({ kind }: { kind: FilingKindId }) {
  const { lang } = usePage();
  const [described, setDescribed] = useState(usual);
  const situation = situationFrom(kind, described);
  return (
    <>
      <section className="screen-only">
        <SituationForm described={described} onDescribed={setDescribed} />
      </section>
      <Checklist
        listed={materialsFor(situation).map((material) => ({ material }))}
        title={caseWords(situation, lang)}
        about={materialTexts(lang).kinds[kind]}
        province={situation.province}
      />
    </>
  );
}

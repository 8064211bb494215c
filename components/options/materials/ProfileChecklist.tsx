import { useCallback } from 'react';
import type { FilingKindId } from '../../../lib/checks/asked-sections.ts';
import { factsOf } from '../../../lib/checks/facts.ts';
import { materialsFor } from '../../../lib/checks/materials/materials-for.ts';
import { situationOf } from '../../../lib/checks/materials/situation.ts';
import { standingOf } from '../../../lib/checks/materials/standing.ts';
import { now } from '../../../lib/platform/clock.ts';
import { materialTexts } from '../../../lib/texts/materials.ts';
import { Alert } from '../../Alert.tsx';
import { faultText } from '../../fault-text.ts';
import { usePage } from '../../page-context.ts';
import { useAsked } from '../../use-asked.ts';
import { dayHere } from '../editor/day-here.ts';
import { savedFor } from '../editor/draft-edits.ts';
import { scannedFields } from '../editor/scanned-fields.ts';
import { Checklist } from './Checklist.tsx';
import { caseWords } from './case-words.ts';

interface Props {
  kind: FilingKindId;
  profileId: string;
  appletId?: string;
}

/** The materials of one mini program, with what its profile has of them. */
export function ProfileChecklist({ kind, profileId, appletId }: Props) {
  const { send, lang, t, p } = usePage();
  const m = materialTexts(lang);
  const read = useAsked(useCallback(() => send('readProfile', { profileId }), [send, profileId]));
  if (!read.value)
    return read.error === undefined ? (
      <p className="note">{p.loading}</p>
    ) : (
      <Alert>{faultText(read.error, { t, p })}</Alert>
    );
  const draft = read.value;
  const scans = { ...draft.scans, ...draft.applets.find(({ id }) => id === appletId)?.scans };
  const today = dayHere(now());
  const facts = factsOf(savedFor(draft, appletId), { today, lang, scans: scannedFields(draft, appletId) });
  const situation = situationOf(facts, kind);
  const world = { held: scans, text: facts.text, today: facts.today };
  return (
    <>
      <p className="note screen-only">{m.choice.asSaved}</p>
      <Checklist
        listed={materialsFor(situation).map((material) => ({ material, standing: standingOf(material, world) }))}
        title={caseWords(situation, lang)}
        about={m.kinds[kind]}
        province={situation.province}
        profileId={profileId}
      />
    </>
  );
}

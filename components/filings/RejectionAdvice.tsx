import { useMemo } from 'react';
import type { Said } from '../../lib/checks/rejections/rejections-meant.ts';
import { adviceOn } from '../../lib/services/tracking/advice-on.ts';
import { rejectedTexts } from '../../lib/texts/rejected.ts';
import { usePage } from '../page-context.ts';

/** Where a reason comes from and what to do about it, or that it is none of the known ones. */
export function RejectionAdvice({ said }: { said: Said }) {
  const { lang, t } = usePage();
  const texts = rejectedTexts(lang);
  const advice = useMemo(() => adviceOn(said, lang), [said, lang]);
  if (!advice) return <p className="note">{texts.unknown}</p>;
  return (
    <div className="advice">
      <p>{`${texts.cause}${t.colon}${advice.cause}`}</p>
      <p>
        <strong>{`${texts.fix}${t.colon}${advice.fix}`}</strong>
      </p>
      <p className="note">
        <a href={advice.source} target="_blank" rel="noreferrer noopener">
          {new URL(advice.source).host}
        </a>
      </p>
    </div>
  );
}

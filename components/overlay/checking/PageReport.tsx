import { readHere } from '../../../lib/services/read-here.ts';
import { GenuineButton } from '../GenuineButton.tsx';
import { useOverlay } from '../overlay-context.ts';

/** 「页面报告」: the page described without anything of anybody, shown in our own page before it is saved. */
export function PageReport({ onFailed }: { onFailed(failed: boolean): void }) {
  const { assisting, send, t } = useOverlay();
  const make = () =>
    void send('reportPage', readHere(assisting.page())).then(
      () => onFailed(false),
      () => onFailed(true),
    );
  return (
    <GenuineButton className="link" title={t.report.about} unsure="trust" onGenuine={make}>
      {t.report.make}
    </GenuineButton>
  );
}

import { useOverlay } from './overlay-context.ts';

/** The way in is a window of our own: asking once more brings it back. No secret is ever typed into the page. */
export function Locked() {
  const { assisting, send, t } = useOverlay();
  const again = () =>
    send('profilesHere', {}).then(
      () => assisting.unlocked(),
      () => undefined,
    );
  return (
    <div role="status" className="ask">
      <p>{t.faults.locked}</p>
      <div className="deeds">
        <button type="button" onClick={() => void again()}>
          {t.panel.unlock}
        </button>
      </div>
    </div>
  );
}

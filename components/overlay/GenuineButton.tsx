import { type ButtonHTMLAttributes, useCallback, useRef, useState } from 'react';
import { judgeClick, type Sight, watchSight } from './genuine-click.ts';
import { useOverlay } from './overlay-context.ts';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'onClick'> {
  onGenuine(): void;
  /**
   * What a browser that cannot tell what a person sees makes of a trusted click: `nothing` for the button that releases
   * a profile (the popup does it there), `trust` for those that only follow such a release.
   */
  unsure: 'nothing' | 'trust';
}

/** A button that acts only on a person's own click while it has been in plain sight. */
export function GenuineButton({ onGenuine, unsure, ...rest }: Props) {
  const { t } = useOverlay();
  const [again, setAgain] = useState(false);
  const sight = useRef<() => Sight | undefined>(() => undefined);
  const watch = useCallback((button: HTMLButtonElement) => {
    const [look, stop] = watchSight(button);
    sight.current = look;
    return stop;
  }, []);
  return (
    <>
      <button
        type="button"
        {...rest}
        ref={watch}
        onClick={({ nativeEvent }) => {
          const verdict = judgeClick(nativeEvent, sight.current());
          setAgain(verdict === 'tooSoon' || verdict === 'unseen');
          if (verdict === 'genuine' || (verdict === 'unsupported' && unsure === 'trust')) onGenuine();
        }}
      />
      {again && (
        <span role="alert" className="problem">
          {t.panel.clickAgain}
        </span>
      )}
    </>
  );
}

import { type ReactNode, useEffect, useRef } from 'react';
import { useOverlay } from './overlay-context.ts';

interface Props {
  children: ReactNode;
  onFold(): void;
  onClose(): void;
  /** The height the contents would like to have. */
  onHeight(height: number): void;
}

/** The frame of the panel: docked where it covers nothing, as tall as its contents, scrolling where there is less room. */
export function Panel({ children, onFold, onClose, onHeight }: Props) {
  const { t } = useOverlay();
  const contents = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = contents.current as HTMLDivElement;
    const resized = new ResizeObserver(() => {
      if (element.isConnected) onHeight(element.offsetHeight + 2); // and the frame's borders
    });
    resized.observe(element);
    return () => resized.disconnect();
  }, [onHeight]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc is a shortcut of the fold button
    <div className="panel" onKeyDown={(event) => event.key === 'Escape' && onFold()}>
      <div ref={contents} className="contents">
        <header>
          <Mark />
          <h1>{t.name}</h1>
          <button type="button" className="icon" aria-label={t.panel.fold} title={t.panel.fold} onClick={onFold}>
            –
          </button>
          <button type="button" className="icon" aria-label={t.panel.close} title={t.panel.close} onClick={onClose}>
            ✕
          </button>
        </header>
        {children}
      </div>
    </div>
  );
}

/** Our own mark: a compass needle. */
function Mark() {
  return (
    <svg width="20" height="20" viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="14" fill="none" stroke="currentColor" strokeWidth="2.5" />
      <path d="M22.5 9.5 18.4 18.4 9.5 22.5 13.6 13.6z" fill="currentColor" />
    </svg>
  );
}

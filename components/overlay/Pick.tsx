import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useOverlay } from './overlay-context.ts';

export interface Option {
  id: string;
  name: string;
}

interface Props {
  label: string;
  value?: Option;
  /** Asked each time the list opens, so that names enter the page no sooner than a person wants them. None: it closes. */
  load(): Promise<readonly Option[] | undefined>;
  onPick(option: Option): void;
  /** Said in place of an empty list. */
  empty?: ReactNode;
  failed?: ReactNode;
}

/** A select-only combobox: nothing can be typed into it. The list opens in the flow and covers no button. */
export function Pick({ label, value, load, onPick, empty, failed }: Props) {
  const { t } = useOverlay();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [options, setOptions] = useState<readonly Option[] | 'failed'>();
  const [active, setActive] = useState(0);
  const list = Array.isArray(options) ? (options as readonly Option[]) : [];

  const show = async () => {
    setOpen(true);
    const found = await load().catch(() => 'failed' as const);
    if (!found) return hide();
    setOptions(found);
    if (found !== 'failed')
      setActive(
        Math.max(
          0,
          found.findIndex((option) => option.id === value?.id),
        ),
      );
  };
  const hide = () => {
    setOpen(false);
    setOptions(undefined);
  };
  const pick = (option?: Option) => {
    if (!option) return;
    hide();
    onPick(option);
  };
  const deeds: Record<string, () => void> = {
    ArrowDown: () => setActive(Math.min(active + 1, list.length - 1)),
    ArrowUp: () => setActive(Math.max(active - 1, 0)),
    Home: () => setActive(0),
    End: () => setActive(list.length - 1),
    Enter: () => pick(list[active]),
    ' ': () => pick(list[active]),
    Escape: hide,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      void show();
    } else if (open && deeds[event.key]) {
      event.preventDefault();
      event.stopPropagation(); // Esc closes the list alone, not the panel
      deeds[event.key]?.();
    }
  };

  return (
    <div className="pick">
      <span id={`${id}-label`} className="pick-label">
        {label}
      </span>
      <button
        type="button"
        role="combobox"
        className="pick-value"
        aria-labelledby={`${id}-label`}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && list[active] ? `${id}-${active}` : undefined}
        onClick={() => (open ? hide() : void show())}
        onKeyDown={onKeyDown}
        onBlur={hide}
      >
        <span className="clip">{value?.name ?? t.panel.choose}</span>
        <span aria-hidden="true">▾</span>
      </button>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-labelledby={`${id}-label`}
        className="pick-list"
        hidden={!open || !list.length}
      >
        {list.map((option, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox holds the focus and takes the keys
          <div
            key={option.id}
            id={`${id}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={option.id === value?.id}
            className={at === active ? 'pick-option active' : 'pick-option'}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(option)}
          >
            {option.name}
          </div>
        ))}
      </div>
      {open && options && !list.length && (
        <p role="status" className="note">
          {options === 'failed' ? failed : empty}
        </p>
      )}
    </div>
  );
}

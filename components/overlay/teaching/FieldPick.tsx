import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Candidate } from '../../../lib/platform/teach-messages.ts';
import { say } from '../../../lib/texts/say.ts';
import { useOverlay } from '../overlay-context.ts';
import { narrowed } from './narrowed.ts';

interface Props {
  /** What a screen reader calls it. */
  name: string;
  load(): Promise<readonly Candidate[]>;
  chosen?: Candidate;
  onChoose(field: Candidate): void;
  onClose(): void;
}

/**
 * The fields a row may be, as a combobox nothing is typed into: an input in a page would show the page what a person types.
 * Letters narrow the list, arrows walk it, Enter chooses, Esc leaves.
 */
export function FieldPick({ name, load, chosen, onChoose, onClose }: Props) {
  const { t } = useOverlay();
  const id = useId();
  const [fields, setFields] = useState<readonly Candidate[] | 'failed'>();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const button = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when a person opens it
  useEffect(() => {
    button.current?.focus({ preventScroll: true });
    let isHere = true;
    const put = (found: readonly Candidate[] | 'failed') => isHere && setFields(found);
    load().then(put, () => put('failed'));
    return () => {
      isHere = false;
    };
  }, []);

  const list = Array.isArray(fields) ? narrowed(fields, typed) : [];
  const open = !chosen && list.length > 0;
  const sections = [...new Set(list.map(({ section }) => section))];
  useEffect(() => {
    const option = button.current?.parentElement?.querySelector('.active');
    option?.scrollIntoView({ block: 'nearest' });
  });

  const narrow = (next: string) => {
    setTyped(next);
    setActive(0);
  };
  const deeds: Record<string, () => void> = {
    ArrowDown: () => setActive(Math.min(active + 1, list.length - 1)),
    ArrowUp: () => setActive(Math.max(active - 1, 0)),
    Home: () => setActive(0),
    End: () => setActive(list.length - 1),
    Enter: () => list[active] && onChoose(list[active]),
    Backspace: () => narrow(typed.slice(0, -1)),
    Escape: onClose,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey) return;
    const deed = deeds[key] ?? (/^[a-z\d]$/iu.test(key) ? () => narrow(typed + key.toLowerCase()) : undefined);
    if (!deed || (chosen && key === 'Enter')) return;
    event.preventDefault();
    event.stopPropagation(); // Esc closes the list alone, not the panel
    deed();
  };

  return (
    <div className="pick">
      <button
        ref={button}
        type="button"
        role="combobox"
        className="pick-value"
        aria-label={name}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && list[active] ? `${id}-${list[active].as}` : undefined}
        aria-describedby={`${id}-how`}
        onKeyDown={onKeyDown}
      >
        <span className="clip">
          {chosen?.name ?? (typed ? say(t.teaching.filter, { text: typed }) : t.teaching.choose)}
        </span>
        <span aria-hidden="true">▾</span>
      </button>
      <div id={`${id}-list`} role="listbox" aria-label={name} className="pick-list" hidden={!open}>
        {sections.map((section) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
          <div key={section} role="group" aria-label={section}>
            <p className="note pick-head" aria-hidden="true">
              {section}
            </p>
            {list.map((field, at) =>
              field.section === section ? (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox holds the focus and takes the keys
                <div
                  key={field.as}
                  id={`${id}-${field.as}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={at === active}
                  className={at === active ? 'pick-option active' : 'pick-option'}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => onChoose(field)}
                >
                  {field.name}
                </div>
              ) : null,
            )}
          </div>
        ))}
      </div>
      <p id={`${id}-how`} role="status" className="note">
        {fields === 'failed'
          ? t.teaching.locked
          : fields && fields.length === 0
            ? t.teaching.none
            : fields && list.length === 0
              ? t.teaching.noMatch
              : !chosen && t.teaching.search}
      </p>
    </div>
  );
}

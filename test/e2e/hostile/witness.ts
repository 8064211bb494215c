/** A value of the profile, and the wording of the row it belongs to. */
export interface Canary {
  value: string;
  row: string;
  /** It may be filled in on this page, once the person has pressed the button. */
  ours: boolean;
}

/** Something the page got hold of. */
export interface Heard {
  where: string;
  value: string;
  /** For a value put into a control: what the page showed there at that moment. */
  row?: string;
  seen?: boolean;
  /** `performance.now()`. */
  at: number;
}

export interface Witness {
  heard: Heard[];
  /** Looks for canaries in whatever a page can get hold of. */
  look(where: string, thing: unknown): void;
  /** Reads all that can be read now. */
  sweep(): void;
  /** Something was filled in, be it a canary or not. */
  filled: boolean;
  /** The id of our extension, which is no secret. */
  ours: string;
  /** What an attack has to say of itself, besides. */
  wrong: string[];
}

declare global {
  interface Window {
    __witness: Witness;
  }
}

/** Runs in the page before anything else: watches all a page can watch for values of the profile. */
export function witness({ canaries, ours }: { canaries: readonly Canary[]; ours: string }): void {
  try {
    localStorage.clear(); // of the attack before
  } catch {
    // A sandbox has none.
  }
  const heard: Heard[] = [];
  const includes = Function.prototype.call.bind(String.prototype.includes) as (text: string, part: string) => boolean;
  const push = Function.prototype.call.bind(Array.prototype.push) as (list: unknown[], item: unknown) => number;
  const now = performance.now.bind(performance);
  const textOf = (thing: unknown): string => (typeof thing === 'string' ? thing : '');

  const look = (where: string, thing: unknown, more: Partial<Heard> = {}): void => {
    const text = textOf(thing);
    if (text.length < 4) return;
    for (let at = 0; at < canaries.length; at++) {
      const { value } = canaries[at] as Canary;
      if (includes(text, value)) push(heard, { where, value, at: now(), ...more });
    }
  };

  const rowOf = (control: HTMLElement): string => {
    const group = control.closest('.weui-desktop-form__control-group');
    return group?.querySelector('label, p')?.textContent?.trim() ?? control.getAttribute('placeholder') ?? '';
  };
  const isSeen = (control: HTMLElement): boolean => {
    const { left, right, width, height, bottom } = control.getBoundingClientRect();
    const inSight = control.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    return (
      inSight &&
      control.getAttribute('type') !== 'hidden' &&
      width > 4 &&
      height > 4 &&
      right > 0 &&
      bottom + scrollY > 0 &&
      left < innerWidth
    );
  };
  const noteControl = (where: string, control: unknown): void => {
    if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) return;
    look(where, control.value, { row: rowOf(control), seen: isSeen(control) });
  };

  for (const kind of ['beforeinput', 'input', 'change', 'blur', 'focusin', 'keydown', 'paste', 'drop'])
    addEventListener(
      kind,
      (event) => {
        // Nobody else makes such events here.
        if (kind === 'input' && !event.isTrusted) window.__witness.filled = true;
        if (kind === 'input' || kind === 'change') noteControl(kind, event.composedPath()[0]);
        else look(kind, (event as InputEvent).data ?? (event as KeyboardEvent).key);
      },
      true,
    );
  addEventListener('message', ({ data }) => look('message', JSON.stringify(data) ?? ''), true);
  addEventListener('storage', ({ newValue }) => look('storage', newValue), true);
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      look('attribute or text', target instanceof Element ? '' : target.nodeValue);
      if (target instanceof Element) for (const { value } of target.attributes) look('attribute', value);
      for (const node of addedNodes) look('node', node instanceof Element ? node.outerHTML : node.nodeValue);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  for (const kind of [HTMLInputElement, HTMLTextAreaElement]) {
    const own = Object.getOwnPropertyDescriptor(kind.prototype, 'value') as PropertyDescriptor;
    Object.defineProperty(kind.prototype, 'value', {
      ...own,
      set(this: HTMLInputElement, text: string) {
        own.set?.call(this, text);
        look('setter', text, { row: rowOf(this), seen: isSeen(this) });
      },
    });
  }

  const sweep = (): void => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        noteControl('standing', element);
      }
    }
    look('document', document.documentElement.outerHTML);
    try {
      for (const store of [localStorage, sessionStorage]) look('storage', JSON.stringify({ ...store }));
    } catch {
      // A sandbox has none.
    }
    for (const entry of performance.getEntries()) look('performance', JSON.stringify(entry));
    look('cookie', document.cookie);
    look('window', `${window.name} ${JSON.stringify(history.state)} ${location.href} ${document.title}`);
    look('selection', String(getSelection()));
  };

  window.__witness = { heard, look, sweep, ours, wrong: [], filled: false };
}

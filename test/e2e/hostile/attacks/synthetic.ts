import { type Attack, bothOrigins } from '../attack.ts';

const deeds: Record<string, (host: HTMLElement) => unknown> = {
  'mouse and pointer events on our element': (host) => {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'auxclick'])
      host.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, detail: 1 }));
  },
  'the same on whatever is drawn at each point of the panel': (host) => {
    for (let y = 0; y < innerHeight; y += 12)
      for (let x = Math.floor(innerWidth * 0.7); x < innerWidth; x += 24) {
        const at = document.elementFromPoint(x, y);
        if (at !== host) continue;
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          at.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }));
      }
  },
  'element.click()': (host) => {
    host.click();
    HTMLElement.prototype.click.call(host);
  },
  'keys on our element, the document and the window': (host) => {
    for (const target of [host, document, window, document.body])
      for (const key of ['Enter', ' ', 'Tab', 'F2'])
        for (const type of ['keydown', 'keypress', 'keyup'])
          target.dispatchEvent(
            new KeyboardEvent(type, { key, code: key, bubbles: true, composed: true, altKey: key === 'F2' }),
          );
  },
  'focus taken to our element, then its key': (host) => {
    host.tabIndex = 0;
    host.focus();
    host.accessKey = 'k';
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  },
  'events that say of themselves they are a person’s': (host) => {
    const event = new PointerEvent('click', { bubbles: true, composed: true });
    const lie = new Proxy(event, { get: (target, name) => (name === 'isTrusted' ? true : Reflect.get(target, name)) });
    for (const one of [event, lie]) {
      try {
        Object.defineProperty(one, 'isTrusted', { value: true });
      } catch {
        // It cannot be said.
      }
      try {
        host.dispatchEvent(one);
      } catch {
        // A proxy is no event.
      }
    }
  },
  'a person’s own click, passed on': (host) => {
    addEventListener(
      'click',
      (event) => host.dispatchEvent(event.constructor === PointerEvent ? new PointerEvent('click', event) : event),
      true,
    );
    document.body.click();
  },
  'touches and drags': (host) => {
    for (const type of ['touchstart', 'touchend', 'dragstart', 'drop', 'submit', 'toggle', 'beforetoggle', 'command'])
      host.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
  },
  'a label and a button of the page that point at our element': (host) => {
    host.id = 'ours';
    const label = Object.assign(document.createElement('label'), { htmlFor: 'ours' });
    const button = document.createElement('button');
    button.setAttribute('commandfor', 'ours');
    button.setAttribute('command', 'toggle-popover');
    button.setAttribute('popovertarget', 'ours');
    document.body.append(label, button);
    label.click();
    button.click();
  },
  'words found on the page and marked': () => {
    document.execCommand('selectAll');
    window.__witness.look('selection', String(getSelection()));
    for (const word of ['13800138001', 'chen.shili', '0000'])
      if (Reflect.apply(Reflect.get(window, 'find'), window, [word])) window.__witness.wrong.push(`found ${word}`);
    getSelection()?.removeAllRanges();
  },
};

/** A page presses, as far as scripts can. */
export const syntheticAttacks: readonly Attack[] = Object.entries(deeds).map(([name, deed]) => ({
  name: `made by script: ${name}`,
  on: bothOrigins,
  deed,
  person: 'nothing',
  must: 'release nothing',
}));

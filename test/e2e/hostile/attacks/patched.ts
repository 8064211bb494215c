import { type Attack, bothOrigins } from '../attack.ts';

const patches: Record<string, () => void> = {
  attachShadow: () => {
    const own = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const root = own.call(this, { ...init, mode: 'open' });
      if (this.localName === 'beian-pilot') window.__witness.wrong.push('our shadow root came through the page');
      return root;
    };
  },
  'createElement and append': () => {
    for (const [owner, name] of [
      [Document.prototype, 'createElement'],
      [Element.prototype, 'append'],
      [Node.prototype, 'appendChild'],
      [Element.prototype, 'setAttribute'],
    ] as const) {
      const own = Reflect.get(owner, name);
      Reflect.set(owner, name, function (this: Node, ...given: unknown[]) {
        window.__witness.look(name, String(given[1] ?? given[0]));
        if (given[0] === 'beian-pilot') window.__witness.wrong.push('our element came through the page');
        return Reflect.apply(own, this, given);
      });
    }
  },
  'a class of the page’s for our element': () => {
    customElements.define(
      'beian-pilot',
      class extends HTMLElement {
        static formAssociated = true;
        internals = this.attachInternals();
        connectedCallback() {
          const peep = () => {
            const root = this.internals.shadowRoot ?? this.shadowRoot;
            if (root) window.__witness.wrong.push(`our shadow root, with 「${root.textContent?.slice(0, 20)}」`);
          };
          peep();
          setTimeout(peep, 500);
        }
      },
    );
  },
  'a class for our element that allows no shadow': () => {
    customElements.define(
      'beian-pilot',
      class extends HTMLElement {
        static disabledFeatures = ['shadow'];
      },
    );
  },
  addEventListener: () => {
    const own = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, listener, options) {
      if (this instanceof ShadowRoot && this.host.localName === 'beian-pilot')
        window.__witness.wrong.push('a listener of ours came through the page');
      return Reflect.apply(own, this, [type, listener, options]);
    };
  },
  'setters of value': () => {
    for (const kind of [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement]) {
      const own = Object.getOwnPropertyDescriptor(kind.prototype, 'value') as PropertyDescriptor;
      Object.defineProperty(kind.prototype, 'value', {
        get: own.get,
        set(this: HTMLElement, text: string) {
          window.__witness.look('patched setter', text);
          own.set?.call(this, text);
        },
      });
    }
  },
  'methods of arrays': () => {
    for (const name of [
      'push',
      'map',
      'filter',
      'join',
      'includes',
      'indexOf',
      'find',
      'some',
      'flatMap',
      'concat',
    ] as const) {
      const own = Array.prototype[name] as (...given: unknown[]) => unknown;
      Object.defineProperty(Array.prototype, name, {
        configurable: true,
        writable: true,
        value(this: unknown[], ...given: unknown[]) {
          for (let at = 0; at < this.length && at < 40; at++) window.__witness.look(`Array ${name}`, this[at]);
          window.__witness.look(`Array ${name}`, given[0]);
          return Reflect.apply(own, this, given);
        },
      });
    }
  },
  'methods of texts, maps and sets': () => {
    const owners: [object, string][] = [
      [String.prototype, 'trim'],
      [String.prototype, 'replace'],
      [String.prototype, 'split'],
      [String.prototype, 'slice'],
      [Map.prototype, 'set'],
      [Set.prototype, 'add'],
      [Object, 'assign'],
      [Object, 'entries'],
      [Reflect, 'set'],
    ];
    for (const [owner, name] of owners) {
      const own = Reflect.get(owner, name);
      Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
        window.__witness.look(name, typeof this === 'string' || this instanceof String ? String(this) : given.at(-1));
        return Reflect.apply(own, this, given);
      });
    }
  },
  'JSON and Promise': () => {
    const { parse, stringify } = JSON;
    JSON.parse = (text: string, ...rest) => {
      window.__witness.look('JSON.parse', text);
      return parse(text, ...rest);
    };
    JSON.stringify = (...given: unknown[]) => {
      const text = Reflect.apply(stringify, JSON, given);
      window.__witness.look('JSON.stringify', text);
      return text;
    };
    const own = Promise.prototype.then;
    Reflect.set(Promise.prototype, 'then', function (this: Promise<unknown>, done: unknown, failed: unknown) {
      const heard = (value: unknown) => {
        window.__witness.look('then', typeof value === 'string' ? value : '');
        return typeof done === 'function' ? done(value) : value;
      };
      return Reflect.apply(own, this, [heard, failed]);
    });
  },
  'what tells whether something is seen': () => {
    Element.prototype.checkVisibility = () => true;
    document.elementFromPoint = () => document.querySelector('beian-pilot');
    document.elementsFromPoint = () => [document.querySelector('beian-pilot') as Element];
    Element.prototype.getBoundingClientRect = () => new DOMRect(1100, 100, 276, 34);
    Object.defineProperty(IntersectionObserverEntry.prototype, 'isVisible', { get: () => true });
    Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
    Reflect.set(Element.prototype, 'matches', () => true);
    Object.defineProperty(document.documentElement, 'clientHeight', { get: () => 900 });
  },
  'observers that tell nothing': () => {
    for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver'])
      Reflect.set(
        window,
        name,
        class {
          observe() {}
          disconnect() {}
          takeRecords() {
            return [];
          }
        },
      );
  },
  'time and frames': () => {
    const own = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (step) => own(() => step(1e9));
    performance.now = () => 1e9;
    Date.now = () => 0;
  },
  'the way to an extension': () => {
    const told: unknown[] = [];
    const runtime = { sendMessage: (...given: unknown[]) => told.push(given), connect: () => undefined, id: 'x' };
    Reflect.set(window, 'chrome', { runtime });
    Reflect.set(window, 'browser', { runtime });
    setInterval(() => told.length > 0 && window.__witness.wrong.push('our messages went through the page'), 200);
  },
};

/** Everything patched before ours comes: we run in a world of our own, so that nothing of it touches us. */
export const patchedAttacks: readonly Attack[] = Object.entries(patches).map(([name, before]) => ({
  name: `patched beforehand: ${name}`,
  on: bothOrigins,
  before,
  person: 'press',
  must: 'fill as shown',
}));

/** The same lies told while the button is covered: they move nobody. */
export const lyingAttacks: readonly Attack[] = ['what tells whether something is seen', 'time and frames'].map(
  (name) => ({
    name: `patched beforehand, then covered: ${name}`,
    on: bothOrigins,
    before: patches[name],
    deed: () => window.__lure.cover(''),
    person: 'presses where it was',
    must: 'release nothing',
  }),
);

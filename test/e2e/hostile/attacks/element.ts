import { type Attack, bothOrigins } from '../attack.ts';

const gone: Record<string, (host: HTMLElement) => unknown> = {
  'taken into a frame of the page': (host) => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0; opacity: 0.01';
    document.body.append(frame);
    frame.contentDocument?.body.append(host);
    setTimeout(() => {
      document.documentElement.append(host);
      frame.remove();
    }, 1500);
  },
  'taken into another window’s document': (host) => {
    const other = document.implementation.createHTMLDocument('other');
    other.body.append(host);
    setTimeout(() => document.documentElement.append(host), 1500);
  },
  'taken into a shadow root of the page': (host) => {
    const box = document.createElement('div');
    box.style.opacity = '0';
    const root = box.attachShadow({ mode: 'open' });
    root.append(host);
    document.body.append(box);
    setTimeout(() => {
      document.documentElement.append(host);
      box.remove();
    }, 1500);
  },
  'closed as a popover, under a cover': (host) => {
    host.hidePopover();
    window.__lure.cover('');
  },
  'shown under the pointer only when it comes': (host) => {
    const cover = window.__lure.cover('');
    addEventListener('pointermove', () => cover.remove(), { capture: true, once: true });
    window.__witness.look('attributes', host.outerHTML);
  },
  'uncovered by the press itself': () => {
    const cover = window.__lure.cover('');
    addEventListener('pointerdown', () => cover.remove(), { capture: true, once: true });
  },
  'moved under the pointer as it comes': () => {
    const box = window.__lure.wrap('position: fixed; inset: 0; transform: translate(-400px, 200px)');
    addEventListener('pointermove', () => box.style.setProperty('transform', 'translate(0)'), {
      capture: true,
      once: true,
    });
  },
  'moved under the pointer by the zoom of the page': () => {
    document.documentElement.style.setProperty('zoom', '0.8');
    const back = () => document.documentElement.style.removeProperty('zoom');
    addEventListener('pointermove', back, { capture: true, once: true });
    setTimeout(back, 1500);
  },
};

/** The button is somewhere else, something else, or there too short a time, when the press comes. */
const goneAttacks: readonly Attack[] = Object.entries(gone).map(([name, deed]) => ({
  name: `our element: ${name}`,
  on: bothOrigins,
  deed,
  person: 'presses where it was',
  must: 'release nothing',
}));

const stays: Record<string, (host: HTMLElement) => unknown> = {
  'removed, a likeness in its place': (host) => {
    const likeness = document.createElement('beian-pilot');
    likeness.style.cssText = 'position: fixed; inset: 0; z-index: 9';
    likeness.attachShadow({ mode: 'open' }).innerHTML = '<button style="width: 100%; height: 100%">一键填充</button>';
    host.replaceWith(likeness);
    setTimeout(() => likeness.remove(), 300);
  },
  'a clone in its place': (host) => {
    const clone = host.cloneNode(true) as HTMLElement;
    host.replaceWith(clone);
    window.__witness.look('clone', clone.shadowRoot?.innerHTML);
    setTimeout(() => clone.remove(), 300);
  },
  'attributes of every kind': (host) => {
    for (const name of ['style', 'class', 'slot', 'part', 'lang', 'dir', 'contenteditable', 'draggable', 'title', 'is'])
      host.setAttribute(name, name === 'style' ? 'all: unset !important; opacity: 0 !important' : 'true');
  },
  'children of the page put into it': (host) => {
    host.innerHTML = '<button>一键填充</button><slot></slot><input value="x">';
  },
  'a flood of changes to it': (host) => {
    for (let at = 0; at < 5000; at++) host.setAttribute(`data-${at % 50}`, String(at));
  },
  'a flood of changes around it': () =>
    new Promise<void>((resolve) => {
      let turns = 0;
      const turn = () => {
        for (let at = 0; at < 200; at++) {
          const box = document.createElement('div');
          box.className = `flood-${at}`;
          document.body.append(box);
          box.remove();
        }
        if (turns++ < 60) requestAnimationFrame(turn);
        else resolve();
      };
      turn();
    }),
  'its shadow asked for in every way': (host) => {
    const see = (where: string, root: ShadowRoot | null | undefined) => {
      if (root) window.__witness.wrong.push(`${where} has the shadow root`);
    };
    see('shadowRoot', host.shadowRoot);
    for (const kind of ['open', 'closed'] as const)
      try {
        see('attachShadow', host.attachShadow({ mode: kind }));
      } catch {
        // It has one already.
      }
    try {
      see('attachInternals', host.attachInternals().shadowRoot);
    } catch {
      // No element of a class of the page's.
    }
    window.__witness.look('getHTML', host.getHTML({ serializableShadowRoots: true }));
    for (const animation of document.getAnimations()) {
      const target = (animation.effect as KeyframeEffect | null)?.target;
      if (target && target.getRootNode() !== document) window.__witness.wrong.push('an animation names a part of ours');
    }
    addEventListener(
      'pointermove',
      (event) => {
        const [first] = event.composedPath();
        if (first instanceof Node && first !== host && first.getRootNode() instanceof ShadowRoot)
          window.__witness.wrong.push('a path leads into ours');
      },
      true,
    );
  },
};

/** What is done to our element comes to nothing: the button stands, and a press fills. */
const staysAttacks: readonly Attack[] = Object.entries(stays).map(([name, deed]) => ({
  name: `our element: ${name}`,
  on: bothOrigins,
  deed,
  person: 'press',
  must: 'fill as shown',
}));

export const elementAttacks = [...goneAttacks, ...staysAttacks];

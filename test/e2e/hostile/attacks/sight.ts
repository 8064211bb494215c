import { type Attack, bothOrigins } from '../attack.ts';

/** What a page may say of our element's style, in vain. */
const vain: Record<string, (host: HTMLElement) => unknown> = {
  'display: none': () => window.__lure.style('beian-pilot { display: none !important }'),
  'visibility: hidden': () => window.__lure.style('beian-pilot { visibility: hidden !important }'),
  'opacity 0 by rule': () => window.__lure.style('beian-pilot { opacity: 0 !important }'),
  'opacity by its own style': (host) => host.style.setProperty('opacity', '0.01', 'important'),
  'everything reset by its own style': (host) => host.style.setProperty('all', 'unset', 'important'),
  'opacity by animation': (host) => host.animate({ opacity: [0, 0] }, { duration: 1e8, fill: 'both' }),
  'moved by animation': (host) =>
    host.animate({ translate: ['-900px 0', '-900px 0'] }, { duration: 1e8, fill: 'both' }),
  'opacity by transition': () =>
    window.__lure.style('beian-pilot { transition: opacity 1000s !important; opacity: 0 !important }'),
  'all things but the form transparent': () => {
    // Were the form so as well, there would be nothing to fill, and we would be gone.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      ':root > :not(body) { opacity: 0 !important; color: transparent !important; background: none !important }',
    );
    document.adoptedStyleSheets = [sheet];
  },
  'everything reset by rule': () =>
    window.__lure.style('beian-pilot { all: revert !important; position: static !important }'),
  'clipped, masked and scaled by rule': () =>
    window.__lure.style(
      'beian-pilot { clip-path: inset(50%) !important; mask: linear-gradient(#0000, #0000) !important; scale: 0.01 !important; filter: opacity(0) !important; zoom: 0.1 !important }',
    ),
  'our fonts declared as others': async () => {
    const families = [
      '-apple-system',
      'Segoe UI',
      'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      'Noto Sans SC',
    ];
    window.__lure.style(
      families
        .map(
          (name) =>
            `@font-face { font-family: "${name}"; src: local("Noto Sans CJK SC"), local("DejaVu Sans"); size-adjust: 300%; unicode-range: U+952E; }`,
        )
        .join(''),
    );
    await document.fonts.ready;
  },
  'our own colours declared as something else': () => {
    for (const name of ['--ground', '--ink', '--accent', '--accent-ink', '--line', '--edge'])
      CSS.registerProperty({ name, syntax: '<length>', inherits: true, initialValue: '0px' });
  },
};

// Each is one call, because a function that goes into the page takes nothing along.
const deeds: Record<string, (host: HTMLElement) => unknown> = {
  'the whole page at opacity 0, ours out of the top layer': (host) => {
    host.hidePopover();
    window.__lure.style('html { opacity: 0 !important }');
  },
  'out of the top layer, under a box of the page': (host) => {
    host.removeAttribute('popover');
    window.__lure.wrap('position: fixed; z-index: -1; inset: 0');
    window.__lure.style('#app, #app * { position: relative; background: white } body { background: white }');
    window.__lure.cover('');
  },
  'faded in a box': () => window.__lure.wrap('opacity: 0'),
  'nearly faded in a box': () => window.__lure.wrap('opacity: 0.02'),
  'almost there in a box': () => window.__lure.wrap('opacity: 0.98'),
  'filtered away': () => window.__lure.wrap('filter: opacity(0)'),
  blurred: () => window.__lure.wrap('filter: blur(20px)'),
  'bleached by a filter': () => window.__lure.wrap('filter: brightness(50)'),
  'clipped away by a path': () => window.__lure.wrap('position: fixed; inset: 0; clip-path: inset(0 100% 100% 0)'),
  'clipped to a sliver of the button': (host) => {
    const { right, top } = window.__lure.wrap('position: fixed; inset: 0').getBoundingClientRect();
    host.parentElement?.style.setProperty('clip-path', `inset(${top}px 0 0 calc(${right}px - 40px))`);
  },
  'masked away': () => window.__lure.wrap('position: fixed; inset: 0; mask: linear-gradient(transparent, transparent)'),
  'masked to nearly nothing': () =>
    window.__lure.wrap('position: fixed; inset: 0; mask: linear-gradient(rgb(0 0 0 / 2%), rgb(0 0 0 / 2%))'),
  'clipped by a box without size': () =>
    window.__lure.wrap(
      'position: fixed; left: 0; top: 0; width: 0; height: 0; overflow: hidden; transform: translate(0)',
    ),
  'scaled down': () => window.__lure.wrap('transform: scale(0.05)'),
  'scaled down by zoom of the page': () => window.__lure.style('html { zoom: 0.1 !important }'),
  'scaled down by zoom of a box': () => window.__lure.wrap('position: fixed; inset: 0; zoom: 0.1'),
  'blown up until nothing can be read': () =>
    window.__lure.wrap('position: fixed; inset: 0; transform-origin: 100% 0; transform: scale(14)'),
  squeezed: () => window.__lure.wrap('transform: scale(1, 0.05)'),
  turned: () => window.__lure.wrap('transform: rotate(180deg)'),
  'turned away in space': () => window.__lure.wrap('transform: rotateY(89deg)'),
  'blended into the page': () => window.__lure.wrap('mix-blend-mode: difference'),
  'skipped by content-visibility': () => window.__lure.wrap('content-visibility: hidden'),
  'left at the edge of the window but for a sliver': () =>
    window.__lure.wrap('position: fixed; inset: 0; transform: translateX(290px)'),
  'a closed cover': () => window.__lure.cover(''),
  'a cover that can be seen through': () => window.__lure.cover('opacity: 0.01'),
  'a cover of no colour': () => window.__lure.cover('background: none'),
  'a cover over the right half': () => window.__lure.cover('left: 60vw; width: 40vw'),
  'a cover of many small pieces': () => {
    for (let at = 0; at < 40; at++) window.__lure.cover(`top: ${at * 2.5}vh; height: 1.5vh`);
  },
  'a cover over all of the panel but the button': () => window.__lure.cover('height: 130px'),
  'a picture of the page shown in its place': async () => {
    window.__lure.style(
      '::view-transition { pointer-events: none } ::view-transition-new(root) { opacity: 0; animation: none } ::view-transition-old(root) { animation: none; opacity: 0 } ::view-transition-group(root) { animation-duration: 4s }',
    );
    await document.startViewTransition(() => undefined).ready;
  },
  'a picture over it': () => {
    const cover = window.__lure.cover('');
    cover.innerHTML = '<svg width="100%" height="100%"><rect width="100%" height="100%" fill="white"/></svg>';
  },
  'a canvas over it': () => window.__lure.cover('').append(document.createElement('canvas')),
  'a frame over it': () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 100%; height: 100%; border: 0; background: white; pointer-events: none';
    window.__lure.cover('background: none').append(frame);
  },
  'in front of a fading dialog that holds it': () => {
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'opacity: 0; position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none';
    window.__lure.wrap('').append(dialog);
    dialog.append(document.querySelector('beian-pilot') as HTMLElement);
    dialog.showModal();
  },
  'a modal dialog over it': () => {
    const dialog = document.createElement('dialog');
    dialog.textContent = '领取奖品';
    dialog.style.cssText = 'width: 100vw; height: 100vh; max-width: none; max-height: none; pointer-events: none';
    window.__lure.wrap('').append(dialog);
    document.documentElement.append(document.querySelector('beian-pilot') as HTMLElement);
    dialog.showModal();
  },
  inert: (host) => {
    host.inert = true;
  },
  'hidden by attribute': (host) => {
    host.hidden = true;
    window.__lure.wrap('display: none');
  },
};

export const sightAttacks: readonly Attack[] = [
  ...Object.entries(vain).map(
    ([name, deed]) =>
      ({ name: `style: ${name}`, on: bothOrigins, deed, person: 'nothing', must: 'stay in sight' }) as const,
  ),
  // Our button is there and takes clicks, but a person does not see it, or not as it is.
  ...Object.entries(deeds).map(
    ([name, deed]) =>
      ({ name: `out of sight: ${name}`, on: bothOrigins, deed, person: 'press', must: 'release nothing' }) as const,
  ),
];

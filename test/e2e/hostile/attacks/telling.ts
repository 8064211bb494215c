import { type Attack, bothOrigins } from '../attack.ts';

const echoes: Record<string, () => void> = {
  'what is put in goes out by fetch, beacon, picture and form': () => {
    addEventListener(
      'input',
      ({ target }) => {
        const { value } = target as HTMLInputElement;
        const to = `/practice/echo?${new URLSearchParams({ value })}`;
        void fetch(to, { method: 'POST', body: value }).catch(() => undefined);
        navigator.sendBeacon(to, value);
        new Image().src = to;
      },
      true,
    );
  },
  'what is put in goes to the store, the address and other windows': () => {
    const channel = new BroadcastChannel('echo');
    addEventListener(
      'input',
      ({ target }) => {
        const { value } = target as HTMLInputElement;
        localStorage.setItem('echo', value);
        channel.postMessage(value);
        window.postMessage(value, '*');
      },
      true,
    );
  },
};

const forged: Record<string, (host: HTMLElement) => unknown> = {
  'messages to the window with the names of ours': () => {
    const names = ['openGrant', 'answersFor', 'fillNow', 'pageState', 'unlocked', 'profilesHere', 'view', 'hints'];
    for (const name of names)
      for (const message of [
        {
          name,
          request: { profileId: 'x', grantId: 'x', fieldIds: ['icp_subject.principal_info.mobile'], confirmed: [] },
        },
        { type: name, source: 'beian-pilot' },
        { [name]: true, from: 'beian-pilot', trusted: true },
        name,
      ])
        window.postMessage(message, '*');
  },
  'events with the names of ours': (host) => {
    for (const name of ['fillNow', 'openGrant', 'beian-pilot', 'wxt:content-script-started', 'beian-pilot:fill'])
      for (const target of [host, document, window])
        target.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail: { name, request: {} } }));
  },
  'messages with ports and transferred things': () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => window.__witness.look('port', JSON.stringify(data));
    window.postMessage({ name: 'answersFor' }, '*', [port2]);
  },
  'messages straight to the extension': async () => {
    const runtime = Reflect.get(Reflect.get(window, 'chrome') ?? {}, 'runtime');
    if (runtime?.sendMessage) window.__witness.wrong.push('the page can speak to extensions');
  },
};

/** What the page does with values it was given is its own; until then it has none. */
export const tellingAttacks: readonly Attack[] = [
  ...Object.entries(echoes).map(
    ([name, before]) =>
      ({ name: `echo: ${name}`, on: bothOrigins, before, person: 'press', must: 'fill as shown' }) as const,
  ),
  ...Object.entries(echoes).map(
    ([name, before]) =>
      ({
        name: `echo, and no press: ${name}`,
        on: bothOrigins,
        before,
        person: 'nothing',
        must: 'release nothing',
      }) as const,
  ),
  ...Object.entries(forged).map(
    ([name, deed]) =>
      ({ name: `forged: ${name}`, on: bothOrigins, deed, person: 'nothing', must: 'release nothing' }) as const,
  ),
];

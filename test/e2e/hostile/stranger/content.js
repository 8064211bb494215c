// Another extension on the same pages. Asked by an event of the page to do one of its deeds, it does so and tells what came
// of it: texts it could read, replies it was given.
const ours = () => document.querySelector('beian-pilot');
const rootOf = () => {
  const host = ours();
  return host && chrome.dom.openOrClosedShadowRoot(host);
};

const deeds = {
  read: async () => [rootOf()?.textContent ?? '', rootOf()?.innerHTML ?? ''],
  press: async () => {
    const buttons = [...(rootOf()?.querySelectorAll('button.primary, [role=option], [role=radio]') ?? [])];
    for (const button of buttons) {
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        button.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
      button.click();
      button.focus();
      for (const key of ['Enter', ' '])
        for (const type of ['keydown', 'keyup'])
          button.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
    }
    return [buttons.length ? '' : 'no button of ours was there to press'];
  },
  ask: async ({ id, messages }) => {
    const replies = await Promise.all(
      messages.map((message) => chrome.runtime.sendMessage(id, message).catch(() => undefined)),
    );
    return replies.filter((reply) => reply !== undefined).map((reply) => `a reply: ${JSON.stringify(reply)}`);
  },
  connect: ({ id }) =>
    new Promise((resolve) => {
      const said = [];
      try {
        const port = chrome.runtime.connect(id);
        port.onMessage.addListener((message) => said.push(`a word: ${JSON.stringify(message)}`));
        port.postMessage({ name: 'openGrant', request: {} });
        port.onDisconnect.addListener(() => resolve(said));
      } catch {
        resolve(said);
      }
      setTimeout(() => resolve(said), 500);
    }),
  load: async ({ id }) => {
    const tries = ['manifest.json', 'assistant.js', 'options.html'].map((path) =>
      fetch(`chrome-extension://${id}/${path}`).then(
        () => `${path} could be loaded`,
        () => '',
      ),
    );
    return Promise.all(tries);
  },
  stored: async () => Object.values((await chrome.storage?.local.get(null)) ?? {}).map(String),
};

document.addEventListener('stranger', async ({ detail }) => {
  const { deed, ...wish } = JSON.parse(detail);
  const told = await deeds[deed](wish).catch((error) => [`failed: ${error}`]);
  document.dispatchEvent(new CustomEvent('stranger-told', { detail: JSON.stringify(told) }));
});

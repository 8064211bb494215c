import { messages } from '../../../../lib/platform/messages.ts';
import { type Attack, bothOrigins } from '../attack.ts';

const asked = Object.keys(messages).map((name) => ({ name, request: {} }));

const deeds: Record<string, object> = {
  'reads our shadow root, which an extension may': { deed: 'read' },
  'presses our buttons by script, which a page cannot reach': { deed: 'press' },
  'asks our background every message there is': { deed: 'ask', messages: asked },
  'connects to our background': { deed: 'connect' },
  'loads our files': { deed: 'load' },
};

/** Another extension's content script: what it can read holds no value, and what it presses is not pressed by a person. */
export const strangerAttacks: readonly Attack[] = Object.entries(deeds).map(([name, wish]) => ({
  name: `another extension: ${name}`,
  on: bothOrigins,
  deed: `() => new Promise((resolve) => {
    const { look, wrong, ours } = window.__witness;
    document.addEventListener('stranger-told', ({ detail }) => {
      for (const text of JSON.parse(detail)) {
        look('another extension', text);
        if (/^(?:a reply|a word|failed|no button)|could be loaded$/u.test(text)) wrong.push(text);
      }
      clearTimeout(late);
      resolve();
    }, { once: true });
    document.dispatchEvent(new CustomEvent('stranger', { detail: JSON.stringify({ id: ours, ...${JSON.stringify(wish)} }) }));
    const late = setTimeout(() => { wrong.push('the other extension does not answer'); resolve(); }, 5000);
  })`,
  person: 'nothing',
  must: 'release nothing',
}));

import { type Attack, bothOrigins } from '../attack.ts';

// With the first value that is put in, once.
const leaves: Record<string, (host: HTMLElement) => unknown> = {
  'another address by pushState': () => {
    const go = (event: Event) => {
      if (event.target === document.querySelector('beian-pilot')) return;
      removeEventListener('input', go, true);
      history.pushState({}, '', '/elsewhere');
      const after = (later: Event) => {
        const { value } = later.target as HTMLInputElement;
        if (later.target !== event.target && value)
          window.__witness.wrong.push(`${value} was written after the page had left`);
      };
      addEventListener('input', after, true);
    };
    addEventListener('input', go, true);
  },
  'another hash': () => {
    const go = (event: Event) => {
      removeEventListener('input', go, true);
      location.hash = '#/elsewhere';
      const after = (later: Event) => {
        const { value } = later.target as HTMLInputElement;
        if (later.target !== event.target && value)
          window.__witness.wrong.push(`${value} was written after the page had left`);
      };
      addEventListener('input', after, true);
    };
    addEventListener('input', go, true);
  },
  'the whole page left': () =>
    addEventListener('input', () => location.assign('/elsewhere?left'), { capture: true, once: true }),
  'the page loaded anew': () => addEventListener('input', () => location.reload(), { capture: true, once: true }),
  'the other official site': () => {
    const other = location.host === 'mp.weixin.qq.com' ? 'beian.miit.gov.cn' : 'mp.weixin.qq.com';
    addEventListener('input', () => location.assign(`https://${other}/`), { capture: true, once: true });
  },
  'the document written anew': () => {
    const form = document.body.innerHTML;
    const write = () => {
      document.open();
      document.write(`<!doctype html><body>${form}</body>`);
      document.close();
    };
    addEventListener('input', () => setTimeout(write), { capture: true, once: true });
  },
  'the body replaced': () =>
    addEventListener('input', () => document.body.replaceWith(document.body.cloneNode(true)), {
      capture: true,
      once: true,
    }),
};

export const leavingAttacks: readonly Attack[] = Object.entries(leaves).map(([name, deed]) => ({
  name: `left during the fill: ${name}`,
  on: bothOrigins,
  deed,
  person: 'press',
  must: 'at most as shown',
}));

import { type Attack, bothOrigins } from '../attack.ts';

/** The other official site's form, and how the page frames it. */
const frames: Record<string, (host: HTMLElement) => unknown> = {
  'the other official site’s form': () => {
    const console_ = 'https://mp.weixin.qq.com/wxamp/practice/filing?token=1&lang=zh_CN&subject=4&step=1';
    const miit = 'https://beian.miit.gov.cn/#/Integrated/index';
    const frame = document.createElement('iframe');
    frame.src = location.host === 'mp.weixin.qq.com' ? miit : console_;
    frame.style.cssText = 'position: absolute; left: 0; top: 0; width: 900px; height: 600px';
    document.body.append(frame);
    return new Promise((resolve) => frame.addEventListener('load', resolve));
  },
  'the same form in a sandbox': () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-forms');
    frame.src = location.href;
    frame.style.cssText = 'position: absolute; left: 0; top: 0; width: 900px; height: 600px';
    document.body.append(frame);
    return new Promise((resolve) => frame.addEventListener('load', resolve));
  },
  'a copy of the form in a sandboxed srcdoc': () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = document.body.innerHTML;
    frame.style.cssText = 'position: absolute; left: 0; top: 0; width: 900px; height: 600px';
    document.body.append(frame);
    return new Promise((resolve) => frame.addEventListener('load', resolve));
  },
  'a copy of the form in a srcdoc nobody sees': () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = document.body.innerHTML;
    frame.style.cssText = 'position: absolute; left: 0; top: 0; width: 900px; height: 600px; opacity: 0';
    document.body.append(frame);
    return new Promise((resolve) => frame.addEventListener('load', resolve));
  },
  'a copy of the form in a srcdoc of one pixel': () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = document.body.innerHTML;
    frame.style.cssText = 'position: absolute; left: 0; top: 0; width: 1px; height: 1px; border: 0';
    document.body.append(frame);
    return new Promise((resolve) => frame.addEventListener('load', resolve));
  },
  'our own pages': () => {
    const tries = ['options.html', 'popup.html', 'unlock.html'].map((path) => {
      const frame = document.createElement('iframe');
      frame.src = `chrome-extension://${window.__witness.ours}/${path}`;
      frame.style.cssText = 'position: absolute; left: 0; top: 0; width: 900px; height: 200px';
      document.body.append(frame);
      return new Promise((resolve) => frame.addEventListener('load', resolve));
    });
    return Promise.race([Promise.all(tries), new Promise((resolve) => setTimeout(resolve, 1000))]);
  },
};

/** What is framed is given nothing but what a person sees there, and a frame of another origin nothing at all. */
export const frameAttacks: readonly Attack[] = Object.entries(frames).map(([name, deed]) => ({
  name: `framed: ${name}`,
  on: bothOrigins,
  deed,
  person: 'press',
  must: 'at most as shown',
}));

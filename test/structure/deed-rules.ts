import type { CodeBase } from './code-base.ts';
import type { Rule } from './rule.ts';
import { type Node, type SourceFile, stringIn } from './source-file.ts';

const reachingOut = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
  'fetchLater',
  'webkitRTCPeerConnection',
  'Image',
  'Audio',
  'Worker',
  'SharedWorker',
  'connectNative',
  'sendNativeMessage',
]);
const runningText = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'dangerouslySetInnerHTML',
  'eval',
  'Function',
]);

/** Buttons and ticks that are the person's alone; only tables of labels and texts may hold these words. */
const personsDeeds = /提交|获取验证码|发送验证码|下一步|人脸|我同意/u;
const tables = /^lib\/(?:texts|fields|portals|checks\/rejections)\//u;
const clicker = 'lib/controls/click.ts';
const presses = new Set(['click', 'submit', 'Enter']);

const nameOf = (node: unknown): string | undefined => {
  const { type, name } = (node ?? {}) as Node;
  return ['Identifier', 'JSXIdentifier', 'PrivateIdentifier'].includes(type) ? String(name) : stringIn(node);
};

const printed = (node: Node): string =>
  stringIn(node) ??
  (node.type === 'JSXText' ? String(node.value) : (node as { value?: { raw?: string } }).value?.raw) ??
  '';

/** One line for each file and thing found in it. */
const findings = (files: CodeBase, find: (file: SourceFile) => (string | undefined | false)[]): string[] =>
  [...files.values()].flatMap((file) =>
    [...new Set(find(file))].filter(Boolean).map((what) => `${file.path}: ${what}`),
  );

const names = (files: CodeBase, banned: ReadonlySet<string>): string[] =>
  findings(files, ({ nodes }) => nodes.map(nameOf).map((name) => name !== undefined && banned.has(name) && name));

/** The method a node calls: `click` of `element.click()` and `element['click']()`. */
const methodCalled = ({ type, callee }: Node): string | undefined => {
  const { type: kind, property } = (callee ?? {}) as Node;
  return type === 'CallExpression' && kind === 'MemberExpression' ? nameOf(property) : undefined;
};

/** What a made-up event is: 'click' of `new MouseEvent('click')` and of `fire(element, 'MouseEvent', 'click')`. */
const eventsMade = (node: Node): (string | undefined)[] => {
  const callee = nameOf(node.callee);
  const makes = node.type === 'NewExpression' ? callee?.endsWith('Event') : callee === 'fire';
  return makes ? (node.arguments as unknown[]).map(stringIn) : [];
};

export const deedRules: readonly Rule[] = [
  {
    says: 'nothing of ours reaches out to the network',
    todo: 'Leave it out: people are promised that nothing leaves their machine.',
    offenders: (files) => names(files, reachingOut),
  },
  {
    says: 'no text becomes markup or code',
    todo: 'Draw with React or textContent: what a page or a file says is never run.',
    offenders: (files) => names(files, runningText),
  },
  {
    says: 'no form is submitted',
    todo: 'Leave it out: submitting is the person’s, whatever the page.',
    offenders: (files) =>
      findings(files, ({ nodes }) =>
        nodes.map((node) => ['submit', 'requestSubmit'].find((method) => method === methodCalled(node))),
      ),
  },
  {
    says: 'no click, Enter or submit event is made up',
    todo: `Only ${clicker} clicks, and only drivers of controls call it.`,
    offenders: (files) =>
      findings(files, ({ path, nodes, imports }) => [
        ...nodes.map((node) => path !== clicker && methodCalled(node) === 'click' && '.click()'),
        ...nodes
          .flatMap(eventsMade)
          .filter((event) => path !== clicker || event !== 'click')
          .map((event) => event !== undefined && presses.has(event) && `event ${event}`),
        ...imports.map(({ names }) => names === clicker && !path.startsWith('lib/controls/') && `imports ${clicker}`),
      ]),
  },
  {
    says: 'no code that acts knows the name of a button that is the person’s',
    todo: 'Recognise such a button by a row of lib/fields with answer by-hand; never look for it to press it.',
    offenders: (files) =>
      findings(files, ({ path, nodes }) =>
        tables.test(path) ? [] : nodes.map((node) => personsDeeds.exec(printed(node))?.[0]),
      ),
  },
];

import type { CDPSession, Page } from '@playwright/test';

interface Node {
  backendNodeId: number;
  localName: string;
  nodeValue: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
}

export interface Point {
  x: number;
  y: number;
}

const below = (node: Node): Node[] => [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(below)];

const textOf = (node: Node): string =>
  below(node)
    .map(({ nodeValue }) => nodeValue)
    .join('');

async function ours(session: CDPSession): Promise<Node[]> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: Node };
  const host = below(root).find(({ localName }) => localName === 'beian-pilot');
  return host ? below(host) : [];
}

async function middleOf(session: CDPSession, { backendNodeId }: Node): Promise<Point> {
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Hands an element of ours, which the page cannot reach, to `benchWatch.hear` of the page. */
async function letHear(session: CDPSession, { backendNodeId }: Node): Promise<void> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const functionDeclaration = 'function () { window.benchWatch.hear(this); }';
  await session.send('Runtime.callFunctionOn', { objectId: object.objectId ?? '', functionDeclaration });
}

const lookFor = 15_000;
const lookEvery = 100;

const hasWord =
  (word: string) =>
  ({ attributes = [] }: Node) =>
    attributes.some((text) => text.split(' ').includes(word));

/**
 * Where to press a button of the assistant, whose status, or whatever else bears that word, is heard from now on. Done before any clock starts: nothing of
 * the debugger stays on the page to slow it down.
 */
export async function aimAt(page: Page, name: string, heard = 'status'): Promise<Point> {
  const session = await page.context().newCDPSession(page);
  try {
    for (let waited = 0; waited < lookFor; waited += lookEvery) {
      const nodes = await ours(session);
      const button = nodes.find((node) => node.localName === 'button' && textOf(node) === name);
      const status = nodes.find(hasWord(heard));
      if (button && status) {
        await letHear(session, status);
        return await middleOf(session, button);
      }
      await page.waitForTimeout(lookEvery);
    }
  } finally {
    await session.send('DOM.disable');
    await session.detach();
  }
  throw new Error(`no button ${name}`);
}

import type { CDPSession, Page } from '@playwright/test';

/** A node as assistive technology sees it; closed shadow roots are no obstacle there. */
export interface AxNode {
  role: string;
  name: string;
  backendId: number;
  description: string;
  disabled: boolean;
  focused: boolean;
  /** Undefined where nothing opens. */
  expanded?: boolean;
}

type Raw = {
  nodeId: string;
  ignored: boolean;
  parentId?: string;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  backendDOMNodeId?: number;
  properties?: { name: string; value: { value?: unknown } }[];
};

const sessions = new WeakMap<Page, Promise<CDPSession>>();

const sessionOf = (page: Page): Promise<CDPSession> => {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
};

/** Everything within the region of that name, in order. Empty while there is no such region. */
export async function axWithin(page: Page, region: string): Promise<AxNode[]> {
  const session = await sessionOf(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Raw[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inside = (node: Raw): boolean => {
    for (let at: Raw | undefined = node; at; at = at.parentId ? byId.get(at.parentId) : undefined) {
      if (at.role?.value === 'region' && at.name?.value === region) return true;
    }
    return false;
  };
  return nodes
    .filter((node) => !node.ignored && node.backendDOMNodeId !== undefined && inside(node))
    .map((node) => {
      const property = (wanted: string) => node.properties?.find(({ name }) => name === wanted)?.value.value;
      return {
        role: node.role?.value ?? '',
        name: node.name?.value ?? '',
        description: node.description?.value ?? '',
        backendId: node.backendDOMNodeId ?? 0,
        disabled: property('disabled') === true,
        focused: property('focused') === true,
        expanded: property('expanded') as boolean | undefined,
      };
    });
}

/** Box of a node in the viewport's CSS pixels. */
export async function boxOfNode(
  page: Page,
  { backendId }: AxNode,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const session = await sessionOf(page);
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: backendId });
  const [x = 0, y = 0, right = 0, , , bottom = 0] = model.border;
  return { x, y, width: right - x, height: bottom - y };
}

/** A real mouse click in the middle of the node. */
export async function clickNode(page: Page, node: AxNode): Promise<void> {
  const session = await sessionOf(page);
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendId }).catch(() => undefined);
  const { x, y, width, height } = await boxOfNode(page, node);
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** A computed style of a node, wherever it stands. */
export async function styleOfNode(page: Page, { backendId }: AxNode, name: string): Promise<string> {
  const session = await sessionOf(page);
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: backendId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function (name) {
      return getComputedStyle(this.nodeType === 1 ? this : this.parentElement).getPropertyValue(name);
    }`,
    arguments: [{ value: name }],
    returnByValue: true,
  });
  return String(result.value);
}

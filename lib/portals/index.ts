import { miit } from './miit.ts';
import type { Portal } from './portal.ts';
import { wechat } from './wechat.ts';

export const portals: readonly Portal[] = [wechat, miit];

/** The portal a page address belongs to, if any. */
export const portalAt = (url: string): Portal | undefined => {
  const { protocol, hostname, pathname } = new URL(url);
  return portals.find((portal) => protocol === 'https:' && portal.host === hostname && portal.path.test(pathname));
};

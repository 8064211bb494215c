import type { PortalHost } from './pages.ts';

/** The official hosts lead here. */
export const mapped = /\.(qq\.com|gov\.cn)$/u.test(location.hostname);

/** A link to a page of the replica. Under its own address (127.0.0.1) it must not lead a person to the real site. */
export const portalLink = (host: PortalHost, path: string): string => (mapped ? `https://${host}${path}` : path);

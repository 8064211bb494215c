/** The two official sites, the only ones the extension may see. */
export const siteHosts = { wechat: 'mp.weixin.qq.com', miit: 'beian.miit.gov.cn' } as const;

export type SiteId = keyof typeof siteHosts;
export const siteIds = Object.keys(siteHosts) as SiteId[];

/** All addresses of a site, as the browser takes them for permissions, scripts and tabs. */
export const sitePattern = (id: SiteId): string => `https://${siteHosts[id]}/*`;

/** The site an address belongs to: its host exactly, over HTTPS on the usual port. */
export function siteAt(url: string): SiteId | undefined {
  if (!URL.canParse(url)) return undefined;
  const { origin } = new URL(url);
  return siteIds.find((id) => origin === `https://${siteHosts[id]}`);
}

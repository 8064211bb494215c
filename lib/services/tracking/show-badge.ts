import { browser } from 'wxt/browser';
import type { Badge } from '../../tracker/badge.ts';

// White figures are read on each of them (4.5:1 and more).
const colours: Record<Badge['tone'], string> = { calm: '#1f6f50', soon: '#a85100', urgent: '#b3261e' };

/** Puts it on the icon in the toolbar. A browser without one (a phone's) loses nothing but that. */
export async function showBadge({ text, tone }: Badge): Promise<void> {
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: colours[tone] });
}

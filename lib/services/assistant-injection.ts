import { browser } from 'wxt/browser';
import { Refused } from '../platform/refused.ts';
import type { PageSender } from '../platform/sender.ts';
import { stored } from '../platform/stored.ts';
import { z } from '../zod.ts';
import { settings } from './settings.ts';

// Tab → the document that has its assistant. In session storage: the background may be stopped in between.
const injected = stored('session:assistants', z.record(z.string(), z.string()));

/**
 * Brings the assistant into the top frame of the page that asked, once for each document; and in the same step what knows of
 * rows that were taught, so that none is read without it.
 */
export const bringAssistant = ({ tabId, documentId, site }: PageSender): Promise<void> =>
  navigator.locks.request('assistants', async () => {
    if ((await settings()).sites[site].off) throw new Refused('siteOff');
    const present = (await injected.get()) ?? {};
    // Where the browser names no documents, the assistant itself must leave when it finds another.
    if (documentId && present[tabId] === documentId) return;
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: ['/assistant.js', '/teaching.js'],
    });
    if (documentId) await injected.set({ ...present, [tabId]: documentId });
  });

/** Brings a script into a page; each stays away by itself where it is already. */
async function bring(
  file: '/console-reader.js' | '/entry-reader.js' | '/checking.js' | '/more-kits.js',
  { tabId, site }: PageSender,
): Promise<void> {
  if ((await settings()).sites[site].off) return;
  const target = { tabId, frameIds: [0] };
  await browser.scripting.executeScript({ target, files: [file] }).catch(() => undefined); // gone on
}

/** What reads a filing's status. */
export const bringReader = (sender: PageSender): Promise<void> => bring('/console-reader.js', sender);

/** What reads the way into the filing. */
export const bringEntryReader = (sender: PageSender): Promise<void> => bring('/entry-reader.js', sender);

/** What judges a form and lists its rows, drawn with the assistant. */
export const bringChecking = (sender: PageSender): Promise<void> => bring('/checking.js', sender);

/** The drivers of kits neither site is known to use. */
export const bringKits = (sender: PageSender): Promise<void> => bring('/more-kits.js', sender);

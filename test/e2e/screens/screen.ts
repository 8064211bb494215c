import type { Page } from '@playwright/test';
import type { World } from './world.ts';

/** How far the browser has come; each stage begins where the one before ends (stages.ts). */
export const stages = ['new', 'empty', 'kept', 'locked'] as const;
export type Stage = (typeof stages)[number];

/** One thing a person can have before them. */
export interface Screen {
  /** What is open, then the state it is in: the name of its picture. */
  name: string;
  stage: Stage;
  /** What is to be seen, for who looks at the pictures. */
  says: { zh: string; en: string };
  /** Opens it in a tab of its own, in the language the world is in, and waits until all of it is there. */
  open(world: World): Promise<Page>;
  /** What of the page is ours. */
  ours: 'page' | 'overlay';
  /** Of the window, CSS pixels: what the browser would give it. */
  size: { width: number; height: number };
  /** Also in the dark, in English and in a narrow window. */
  main?: true;
}

export const sizes = {
  options: { width: 1280, height: 800 },
  popup: { width: 400, height: 600 },
  sidepanel: { width: 360, height: 800 },
  unlock: { width: 440, height: 560 },
  site: { width: 1440, height: 900 },
} as const;

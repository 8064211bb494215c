import type { Locator } from '@playwright/test';

/** How a person works the rows of a kit: by real clicks and keys, finding each row by its label. */
export interface Hands {
  row(label: string): Locator;
  /** Text into an input or a textarea, and on to the next field. */
  type(label: string, text: string): Promise<void>;
  choose(label: string, text: string): Promise<void>;
  /** Several out of one list. */
  chooseAll(label: string, texts: readonly string[]): Promise<void>;
  region(label: string, names: readonly string[]): Promise<void>;
  /** Radios and boxes, by their own text. */
  tick(label: string, text: string): Promise<void>;
  /** Days as 2026-05-01; 长期 for an end that never comes. */
  validity(label: string, start: string, end: string): Promise<void>;
  upload(label: string, name: string): Promise<void>;
  phone(label: string, mobile: string, code: string): Promise<void>;
}

/** A text that is all there is, but for spaces, a required mark and a colon. */
export const exactly = (text: string): RegExp =>
  new RegExp(`^[\\s*]*${text.replace(/[()[\]]/gu, '\\$&')}[\\s：]*$`, 'u');

/** The smallest PNG there is, under a name. */
export const picture = (name: string) => ({
  name,
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
});

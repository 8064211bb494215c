/**
 * Keys that work anywhere in the browser, by what they do, with the keys suggested for them: a browser takes at most four suggestions,
 * the toolbar's own among them. Alt+Shift and a letter that neither Chrome, Edge nor Firefox uses (Chromium gives out no B and no P), nor the assistant (H); seen
 * 2026-11. None of them fills anything: a key comes from the browser, but nobody has seen then what would go where.
 */
export const commands = {
  fill: 'Alt+Shift+F',
  verification: 'Alt+Shift+V',
  panel: 'Alt+Shift+K',
  options: undefined,
} as const satisfies Record<string, string | undefined>;

/** The browser's own command that opens the popup. */
export const popupCommand = '_execute_action';
export const popupKey = 'Alt+Shift+U';

export type CommandId = keyof typeof commands;
export const commandIds = Object.keys(commands) as CommandId[];

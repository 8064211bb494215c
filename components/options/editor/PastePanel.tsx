/** 「粘贴资料」. */
export function PastePanel(_: { onReplaced(): void }) {
  return null;
}

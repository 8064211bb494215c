/** How long a page must stand still, and how long that is waited for, in ms. */
const still = 600;
const mostWait = 3000;

/**
 * Waits until a document has stood still for a moment: what follows from the last answers (a check that draws a block
 * anew) has then been done. A page that never rests is not waited for longer than a few seconds.
 */
export function pageRest(near: Node, signal: AbortSignal): Promise<void> {
  const document = near.ownerDocument as Document;
  return new Promise((resolve) => {
    const finish = () => {
      observer.disconnect();
      clearTimeout(calm);
      clearTimeout(end);
      resolve();
    };
    let calm = setTimeout(finish, still);
    const end = setTimeout(finish, mostWait);
    const observer = new MutationObserver(() => {
      clearTimeout(calm);
      calm = setTimeout(finish, still);
    });
    observer.observe(near.getRootNode(), { subtree: true, childList: true, characterData: true, attributes: true });
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    signal.addEventListener('abort', finish, { once: true });
  });
}

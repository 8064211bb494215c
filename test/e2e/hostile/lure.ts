/** What hostile pages do again and again, in the page's own world. */
export interface Lure {
  /** A style sheet of the page. */
  style(css: string): void;
  /** Takes our element into a box of the page's own, dressed so. */
  wrap(css: string): HTMLElement;
  /** Lays something that takes no clicks over everything, in the top layer. */
  cover(css: string): HTMLElement;
  /** Puts everything back as it was. */
  restore(): void;
}

declare global {
  interface Window {
    __lure: Lure;
  }
}

/** Runs in the page before anything else. */
export function lure(): void {
  const undo: (() => void)[] = [];
  const host = () => document.querySelector<HTMLElement>('beian-pilot');
  window.__lure = {
    style: (css) => {
      const sheet = document.createElement('style');
      sheet.textContent = css;
      document.head.append(sheet);
      undo.push(() => sheet.remove());
    },
    wrap: (css) => {
      const box = document.createElement('div');
      const ours = host();
      box.style.cssText = css;
      document.body.append(box);
      if (ours) box.append(ours);
      undo.push(() => {
        if (ours) document.documentElement.append(ours);
        box.remove();
      });
      return box;
    },
    cover: (css) => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = `position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; border: 0; padding: 0; background: white; pointer-events: none; ${css}`;
      document.body.append(cover);
      cover.showPopover();
      undo.push(() => cover.remove());
      return cover;
    },
    restore: () => {
      for (const deed of undo.splice(0).reverse()) deed();
      document.adoptedStyleSheets = [];
      const ours = host();
      // It goes of its own accord where no form shows any more, and comes back.
      if (!ours) return;
      for (const animation of ours.getAnimations()) animation.cancel();
      for (const { name } of [...ours.attributes]) if (name !== 'popover') ours.removeAttribute(name);
      ours.popover = 'manual';
      if (!ours.matches(':popover-open')) ours.showPopover();
    },
  };
}

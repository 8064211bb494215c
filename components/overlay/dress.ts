/** Gives the shadow root its style in a way no content security policy of the page forbids. */
export const dress = (root: ShadowRoot, css: string): void => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox before it let content scripts adopt sheets: an element of theirs is exempt from the page's policy.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
};

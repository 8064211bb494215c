/** What a person does with our parts is none of the page's business, nor may it set off what the page listens for. */
const kinds = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'mouseover', 'mouseout', 'mousemove'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel', 'wheel'],
  ...['touchstart', 'touchmove', 'touchend', 'keydown', 'keyup', 'keypress', 'focusin', 'focusout'],
  ...['input', 'beforeinput', 'change', 'selectstart', 'dragstart', 'copy', 'cut', 'paste'],
];

/** Stops them where they would leave the shadow root: after our own listeners, before the page's bubbling ones. */
export const keepInside = (root: ShadowRoot, signal: AbortSignal): void => {
  for (const kind of kinds) root.addEventListener(kind, (event) => event.stopPropagation(), { signal, passive: true });
};

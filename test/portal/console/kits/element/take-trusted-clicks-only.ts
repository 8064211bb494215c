const parts = '.el-form-item, .el-popper, .el-button';

let taken = false;

/** Element itself heeds any click; from now on those of scripts do not reach its parts, also in menus under `body`. */
export function takeTrustedClicksOnly(): void {
  if (taken) return;
  taken = true;
  const drop = (event: Event) => {
    const target = event.composedPath()[0] as Element;
    // Element itself clicks its hidden file input, when its button was clicked.
    if (event.isTrusted || !target.closest?.(parts) || target.matches('input[type=file]')) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of ['mousedown', 'mouseup', 'click']) window.addEventListener(type, drop, true);
}

const parts = '.el-form-item, .el-popper, .el-button';

let taken = false;

/** Element itself heeds any click; from now on those of scripts do not reach its parts, also in menus under `body`. */
export function takeTrustedClicksOnly(): void {
  if (taken) return;
  taken = true;
  const drop = (event: Event) => {
    const [target] = event.composedPath();
    if (event.isTrusted || !(target as Element).closest?.(parts)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of ['mousedown', 'mouseup', 'click']) window.addEventListener(type, drop, true);
}

const sample = () =>
  [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].map((field) => ({
    field,
    stood: field.type === 'checkbox' || field.type === 'radio' ? String(field.checked) : field.value,
  }));

/**
 * Watches whether anything in the document was changed or pressed by whomever: by events, and by comparing the values
 * of each field with those it had when first seen, so that a value put in silently is noticed as well.
 */
export function watchTouches(): () => boolean {
  let touched = false;
  const first = new Map<Element, string>();
  const look = () => {
    for (const { field, stood } of sample()) {
      const before = first.get(field);
      if (before === undefined) first.set(field, stood);
      else if (before !== stood) touched = true;
    }
  };
  for (const type of ['input', 'change', 'paste', 'drop'])
    document.addEventListener(
      type,
      () => {
        touched = true;
      },
      true,
    );
  document.addEventListener(
    'click',
    ({ isTrusted }) => {
      if (!isTrusted) touched = true;
    },
    true,
  );
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
  return () => {
    look();
    return touched;
  };
}

const shown = 4;

/** A value with only its last signs in sight; a short one entirely hidden. An address of mail keeps its domain. */
export function masked(text: string): string {
  const [box = '', domain] = text.split('@');
  if (domain !== undefined) return `${box.slice(0, 1)}•••@${domain}`;
  const signs = [...text];
  return signs.length > shown * 2 ? `••••${signs.slice(-shown).join('')}` : '••••';
}

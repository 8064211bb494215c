/** What the address asks of this visit; the first of each is what the site itself does. */
const query = new URLSearchParams(location.search);

export const variant = {
  /** `hashed`: no class name tells anything, only texts and roles are left. */
  classes: query.get('classes') === 'hashed' ? 'hashed' : 'named',
  /** Whether the page of its own has class names of its own; nobody outside has recorded them. */
  complaint: query.get('complaint') === 'home' ? 'home' : 'renamed',
  /** Seconds between the shell and the page in it. */
  timing: Number(query.get('timing') ?? 0),
  /** What the ministry answers, whatever was sent (a key of results.ts). */
  status: query.has('status') ? Number(query.get('status')) : undefined,
  /** The first document is thrown away for a second one, as behind the site's CDN. */
  challenge: query.get('challenge') === '1',
} as const;

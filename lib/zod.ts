import { z } from 'zod';

// zod builds its parsers with eval where it can; extension pages forbid eval, and asking for it fills their error log.
z.config({ jitless: true });

export { z };

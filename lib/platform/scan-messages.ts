import { fieldIds } from '../fields/index.ts';
import { z } from '../zod.ts';

const id = z.string().min(1).max(64);
const fieldId = z.enum(fieldIds);
const nothing = z.strictObject({});
// 2 MB as base64, and room for a film of 10 MB
const data = z.base64().max(14_000_000);
const file = z.object({ name: z.string().max(300), type: z.string().max(100), data });

/** Scans: their bytes cross as base64, one at a time. */
export const scanMessages = {
  /** Stores the bytes, encrypted. Nobody refers to them until a profile is saved with the id. */
  putScan: { from: 'extension', request: file, reply: z.object({ scanId: id }) },
  scan: { from: 'extension', request: z.object({ scanId: id }), reply: file },
  /** Bytes in use, and what the browser would give. */
  storageUse: {
    from: 'extension',
    request: nothing,
    reply: z.object({
      records: z.number(),
      scans: z.object({ count: z.number(), bytes: z.number() }),
      usage: z.number().optional(),
      quota: z.number().optional(),
    }),
  },
  /** Within a grant: one of the scans its profile has for a field of that page, about to be put in. */
  scanFor: {
    from: 'page',
    request: z.object({ grantId: id, fieldId, at: z.number().int().nonnegative().max(29) }),
    reply: file,
  },
} as const;

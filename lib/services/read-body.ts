import { fromOfficialBody, isOfficialBody } from '../fields/official-body.ts';
import { Refused } from '../platform/refused.ts';
import { sidesOf } from './profile.ts';

// A body without pictures is a few kB; 5 MB is some other file.
const tooManyBytes = 5_000_000;

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The parts the interface gives every body; one that lacks the inner ones is a draft, and taken. */
const parts = ['icp_subject', 'icp_applets'] as const;
const innerParts = {
  icp_subject: ['base_info', 'organize_info', 'principal_info'],
  icp_applets: ['base_info', 'principal_info'],
} as const;

function parsed(text: string): unknown {
  if (text.length >= tooManyBytes || new TextEncoder().encode(text).length >= tooManyBytes)
    throw new Refused('tooLarge');
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    throw new Refused('notJson');
  }
}

/** A body of apply_icp_filing as it came: bare, or as the payload of a draft file. */
function bodyIn(json: unknown): Tree {
  const body = isTree(json) && isTree(json.payload) ? json.payload : json;
  if (!isTree(body) || !parts.some((part) => part in body)) throw new Refused('notABody');
  if (parts.some((part) => part in body && !isTree(body[part]))) throw new Refused('damagedParts');
  if (!parts.every((part) => part in body) || !isOfficialBody(body)) throw new Refused('missingParts');
  return body;
}

/** Everything a file says, split between subject and mini program, or the reason it cannot be read. Pure. */
export function readBody(text: string) {
  const body = bodyIn(parsed(text));
  let read: ReturnType<typeof fromOfficialBody>;
  try {
    read = fromOfficialBody(body);
  } catch {
    throw new Refused('damagedParts'); // nested beyond reason
  }
  if (!Object.keys(read.saved).some((id) => id.startsWith('icp_'))) throw new Refused('nothingInIt');
  const saved = sidesOf(read.saved as Record<string, string | string[]>);
  const unplaced = sidesOf(read.unplaced);
  const toUpload = sidesOf(read.stillToUpload);
  const missing = parts.flatMap((part) =>
    innerParts[part].filter((inner) => !isTree((body[part] as Tree)[inner])).map((inner) => `${part}.${inner}`),
  );
  return {
    subject: { saved: saved.subject, unplaced: unplaced.subject, toUpload: toUpload.subject },
    applet: { saved: saved.applet, unplaced: unplaced.applet, toUpload: toUpload.applet },
    missing,
  };
}

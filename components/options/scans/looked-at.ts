import { filmFindings } from '../../../lib/checks/picture/film-findings.ts';
import { type PictureFinding, pictureFindings } from '../../../lib/checks/picture/picture-findings.ts';
import { typeOfBytes } from '../../../lib/checks/picture/type-of-bytes.ts';
import { lookAtPicture } from './look-at-picture.ts';

/** A file, and what was seen of it. A film has neither width nor height here. */
export interface LookedAt {
  file: File;
  type: string;
  width: number;
  height: number;
  findings: PictureFinding[];
}

/** Looks at a file that is to go into a slot for pictures, or for a film. */
export async function lookedAt(file: File, isFilm: boolean): Promise<LookedAt> {
  if (isFilm) {
    const type = typeOfBytes(new Uint8Array(await file.slice(0, 16).arrayBuffer()));
    return { file, type, width: 0, height: 0, findings: filmFindings({ type, bytes: file.size }) };
  }
  const facts = await lookAtPicture(file);
  const { width = 0, height = 0 } = facts.seen ?? {};
  return { file, type: facts.type, width, height, findings: pictureFindings(facts) };
}

import { anchored } from '../controls/anchored.ts';
import { attach } from '../controls/attach.ts';
import { DriverError } from '../controls/driver.ts';
import { fileInput } from '../controls/native/file.ts';
import { hiddenIn, rowAround } from '../controls/upload-row.ts';
import { type FieldId, fields } from '../fields/index.ts';
import type { Answer } from '../fields/value.ts';
import { Refused } from '../platform/refused.ts';
import type { Found } from '../recognise/decide.ts';
import type { FoundPart } from '../recognise/parts.ts';
import type { Scan } from '../recognise/scan.ts';
import type { Fault, Outcome } from './assist-state.ts';
import { facesClear } from './faces.ts';
import type { FillRun, Result } from './fill-run.ts';
import { pageRest } from './page-rest.ts';
import { isUpload, partKey, type Target } from './target.ts';
import { same } from './writing.ts';

const couldNot = (fault: Fault): Result => ({ outcome: 'couldNot', fault });
const byHand: Result = { outcome: 'byHand' };

const mostTries = 2;

/** Of several results for one row the one that needs most attention. */
const order: readonly Outcome[] = ['couldNot', 'differs', 'keptYours', 'byHand', 'notInProfile', 'filled', 'already'];
const worst = (results: readonly Result[]): Result =>
  [...results].sort((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome))[0] ?? byHand;

/** Where a file would go. */
interface Place extends Target {
  id: FieldId;
  label: string;
  found: Found;
}

/** What to do with a place before anything is put in: `free`, or the result it has as it stands. */
function standing({ key, root, driver, answer, id, found }: Place, { world, uploads }: FillRun): Result | 'free' {
  const { memory, touched, replacing, profileId } = world;
  const shown = driver.read(root);
  const files = answer.files ?? [];
  const ours = memory.latest(key);
  const stands = ours && shown.length > 0 && same(ours.written, shown);
  const foreign = stands && ours.profileId !== profileId;
  if (stands && !foreign) return { outcome: uploads.has(key) ? 'filled' : 'already' };
  // What the person removed or chose since stays as they left it.
  if (ours && !foreign && touched(root, ours.at)) return { outcome: 'keptYours' };
  const taken = shown.length > 0 || hiddenIn(rowAround(root)).length > 0;
  if (files.length === 0) return foreign ? couldNot('strangersFile') : byHand;
  if (driver.barred(root)) return couldNot('barred');
  const one = fields[id].kind !== 'images';
  const input = fileInput(root);
  if (files.length > 1 && (one || !(input?.multiple || driver.takesMore?.(root)))) return couldNot('severalScans');
  if (!taken) return 'free';
  const asked = replacing === 'all' ? !touched(root) : replacing.has(found.group);
  const gives = one && shown.length === 1 && !driver.takesMore && !input?.multiple;
  if (asked) return gives ? 'free' : couldNot('standsAlready');
  return { outcome: touched(root) ? 'keptYours' : 'differs' };
}

/** Puts in all files of a place, one after the other, each only when the one before is up. */
async function putIn(place: Place, run: FillRun): Promise<Result> {
  const { key, root, driver, answer, id, label } = place;
  const { memory, profileId, signal, leaving, fileFor, stands } = run.world;
  const now = anchored(driver, root);
  const previous = driver.read(root);
  run.tries.set(key, (run.tries.get(key) ?? 0) + 1);
  run.world.busy();
  try {
    for (let at = 0; at < (answer.files?.length ?? 0); at++) {
      const input = fileInput(now());
      if (at > 0 && !input?.multiple && !driver.takesMore?.(now())) return couldNot('severalScans');
      const file = await fileFor(id, at);
      if (!stands(key, now())) throw new DriverError('notTaken');
      await attach(driver, now(), file, { signal, leaving });
      memory.note({ key, label, previous, written: driver.read(now()), profileId, at: performance.now() });
    }
    return { outcome: 'filled' };
  } catch (error) {
    if (error instanceof Refused && error.fault === 'locked') throw error;
    if (error instanceof Refused) return couldNot(error.fault === 'grantOver' ? 'grantOver' : 'scanUnreadable');
    const fault = error instanceof DriverError ? error.fault : 'notTaken';
    if (fault !== 'notStarted') return couldNot(signal.aborted && fault === 'aborted' ? 'grantOver' : fault);
    run.ownChoice = true;
    return { outcome: 'byHand', fault };
  }
}

async function fillPlace(place: Place, run: FillRun): Promise<Result> {
  const { key, root } = place;
  const { signal, touched } = run.world;
  const before = run.uploads.get(key);
  const failed = before && before.outcome !== 'filled' && !touched(root, run.wroteAt.get(key));
  const again = (run.tries.get(key) ?? 0) < mostTries;
  // Once more only where the page itself forgot the file, being drawn anew.
  if (failed && !(again && before.fault === 'notTaken')) return before;
  const now = standing(place, run);
  if (now !== 'free') return now;
  if (!again) return couldNot('notTaken');
  if (signal.aborted) return couldNot('grantOver');
  if (run.ownChoice) return { outcome: 'byHand', fault: 'notStarted' };
  const result = await putIn(place, run);
  run.uploads.set(key, result);
  run.wroteAt.set(key, performance.now());
  return result;
}

const mostRests = 3;

/** Lets the page come to rest before files go in; true when it has drawn places anew meanwhile and must be read again. */
async function restBefore(uploads: readonly Found[], scan: Scan, run: FillRun): Promise<boolean> {
  const parts = uploads.flatMap((found) => found.parts);
  const due = parts.filter((part) => part.ids[0] && run.answers[part.ids[0]]?.files && !run.uploads.has(partKey(part)));
  const roots = due.flatMap(({ control }) => scan.controls[control]?.root ?? []);
  const [near] = roots;
  if (!near || run.rests >= mostRests) return false;
  run.rests += 1;
  run.world.busy();
  await pageRest(near, run.world.signal);
  return roots.some((root) => !root.isConnected);
}

/**
 * Puts scans into the uploaders a scan of the page found, in page order, one at a time. `quiet`: nothing else is left
 * to write, for a page may drop or read uploads when an answer changes; until then only what is the person's is told.
 * Returns whether the page must be read again first.
 */
export async function fillUploads(scan: Scan, run: FillRun, quiet: boolean): Promise<boolean> {
  const all = new Map<string, Result[]>();
  const uploads = scan.found.filter((one) => isUpload(one, scan));
  if (quiet && (await restBefore(uploads, scan, run))) return true;
  for (const found of uploads) {
    const results: Result[] = [];
    const places = found.parts.flatMap((part) => placeOf(part, found, scan, run.answers) ?? []);
    if (places.some(({ root }) => !root.isConnected)) continue;
    const some = places.some(({ answer }) => answer.files);
    if (some && !quiet && !run.world.signal.aborted) continue;
    const clear = places.length < 2 || facesClear(places);
    for (const place of places) results.push(clear || !some ? await fillPlace(place, run) : couldNot('facesUnclear'));
    all.set(found.group, [...(all.get(found.group) ?? []), ...results]);
  }
  for (const [group, results] of all) {
    const missing =
      results.some(({ outcome }) => outcome === 'byHand') && results.some(({ outcome }) => outcome === 'filled');
    const typed = scan.found.some((one) => one.group === group && !isUpload(one, scan))
      ? run.results.get(group)
      : undefined;
    const result = worst([...results, ...(typed ? [typed] : [])]);
    const told: Result =
      missing && result.outcome === 'byHand' && !result.fault ? { ...result, fault: 'scansMissing' } : result;
    run.results.set(group, told);
    run.world.report(group, told);
  }
  return false;
}

function placeOf(part: FoundPart, found: Found, scan: Scan, answers: FillRun['answers']): Place | undefined {
  const live = scan.controls[part.control];
  const [id] = part.ids;
  if (!live || !id) return undefined;
  const answer: Answer = answers[id] ?? { value: [] };
  return { key: partKey(part), ...live, answer, id, label: found.label, found };
}

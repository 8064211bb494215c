import { useRef, useState } from 'react';
import { now } from '../../../lib/platform/clock.ts';
import type { ScanRef } from '../../../lib/platform/profile-messages.ts';
import { usePage } from '../../page-context.ts';
import { useDeed } from '../../use-deed.ts';
import { fitPicture } from './fit-picture.ts';
import { type LookedAt, lookedAt } from './looked-at.ts';
import { storeScan } from './stored-scan.ts';

interface Slot {
  isFilm: boolean;
  /** How many it holds; one more takes the place of the only one, or is refused. */
  most: number;
  /** Noted with a new scan as its last day. */
  validUntil?: string | undefined;
  refs: readonly ScanRef[];
  onChange(refs: ScanRef[]): void;
}

const isBlocked = ({ findings }: LookedAt): boolean => findings.some(({ severity }) => severity === 'block');

/** Takes files into a slot: looked at, stored where nothing stands against them, else kept in sight with the reason. */
export const useSlot = ({ isFilm, most, validUntil, refs, onChange }: Slot) => {
  const { send, p } = usePage();
  const { busy, problem, setProblem, attempt } = useDeed();
  const [pending, setPending] = useState<readonly LookedAt[]>([]);
  const [said, setSaid] = useState('');
  const latest = useRef(refs); // several files go in one after the other: each counts on the one before
  latest.current = refs;

  const change = (next: readonly ScanRef[]) => {
    latest.current = next;
    onChange([...next]);
  };
  const dismiss = (looked: LookedAt) => setPending((all) => all.filter((one) => one !== looked));

  /** Into the place of another, or as one more. */
  const take = async (file: File, replaced?: ScanRef) => {
    const looked = await lookedAt(file, isFilm);
    if (isBlocked(looked)) {
      setPending((all) => [...all, looked]);
      return;
    }
    const place = replaced ?? (most === 1 ? latest.current[0] : undefined);
    if (!place && latest.current.length >= most) {
      setProblem(p.scans.full(most));
      return;
    }
    const stored = await storeScan(send, looked, now());
    const until = place?.until ?? validUntil;
    const scan = { ...stored, ...(until !== undefined && { until }) };
    const at = latest.current.findIndex(({ id }) => id === place?.id);
    change(at < 0 ? [...latest.current, scan] : latest.current.with(at, scan));
    setSaid(p.scans.stored(scan.name));
  };

  const addAll = (files: readonly File[]) =>
    attempt(async () => {
      setSaid('');
      for (const file of files) await take(file);
    });

  const makeFit = (file: File, quarters: number, replaced?: ScanRef) =>
    attempt(async () => {
      setSaid('');
      const fitted = await fitPicture(file, quarters);
      if (fitted) await take(fitted, replaced);
      else setProblem(p.scans.cannotFit);
    });

  return { busy, problem, pending, said, change, dismiss, addAll, makeFit };
};

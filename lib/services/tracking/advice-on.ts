import { rejections } from '../../checks/rejections/index.ts';
import { rejectionsMeant, type Said } from '../../checks/rejections/rejections-meant.ts';
import type { Lang } from '../../texts/index.ts';
import { rejectionTexts } from '../../texts/rejections.ts';

/** Where a reason of a rejection comes from and what to do about it; undefined where it is none of the known ones. */
export function adviceOn(
  said: Said,
  lang: Lang,
): { cause: string; fix: string; source: string; seen: string } | undefined {
  const [first] = rejectionsMeant(said);
  if (!first) return undefined;
  const { source, seen } = rejections[first];
  return { ...rejectionTexts(lang)[first], source, seen };
}

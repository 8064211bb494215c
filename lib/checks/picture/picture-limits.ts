import type { FieldId } from '../../fields/index.ts';

/** 「JPG / JPEG / PNG，不超过 2M，分辨率不低于 720×1280」: the platform's community guide (read 2026-10). */
export const pictureLimits = {
  types: ['image/jpeg', 'image/png'],
  bytes: 2 * 1024 * 1024,
  shortSide: 720,
  longSide: 1280,
} as const;

/** Nobody publishes limits for the film: the usual types, and as much as a message of ours carries. */
export const filmLimits = { types: ['video/mp4', 'video/quicktime', 'video/webm'], bytes: 10 * 1024 * 1024 } as const;

const most: Partial<Record<FieldId, number>> = {
  'icp_materials.subject_other_materials': 10,
  'icp_materials.applets_other_materials': 10,
};

/** How many scans the form takes for a field (the interface's max_count). */
export const mostScans = (id: FieldId): number => most[id] ?? 1;

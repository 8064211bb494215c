import { stored } from '../platform/stored.ts';
import { z } from '../zod.ts';

/** After how many minutes the vault locks by itself; in the clear, as it must be known while it is locked. */
export const lockMinutesItem = stored('local:lock', z.object({ minutes: z.number().int().min(1).max(1440) }));

const usual = 4 * 60;

export const lockMinutes = async (): Promise<number> => (await lockMinutesItem.get())?.minutes ?? usual;

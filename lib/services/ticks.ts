import { stored } from '../platform/stored.ts';
import { z } from '../zod.ts';

/** Rows of the copy list a person has ticked, by profile and mini program: ids alone, gone when the browser ends. */
export const ticks = stored('session:ticks', z.record(z.string(), z.array(z.string())));

import type { ControlDriver, ControlKind } from '../../../lib/controls/driver.ts';
import { allDrivers } from '../../../lib/controls/index.ts';

/** The driver of a kit for one kind of control. */
export function driverFor(kit: string, control: ControlKind): ControlDriver {
  const driver = allDrivers().find((one) => one.kit === kit && one.control === control);
  if (!driver) throw new Error(`no ${kit} driver for ${control}`);
  return driver;
}

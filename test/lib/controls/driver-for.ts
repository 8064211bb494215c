import type { ControlDriver, ControlKind } from '../../../lib/controls/driver.ts';

/** The driver of a kit for one kind of control. */
export function driverFor(kit: readonly ControlDriver[], control: ControlKind): ControlDriver {
  const driver = kit.find((one) => one.control === control);
  if (!driver) throw new Error(`no driver for ${control}`);
  return driver;
}

import { type ReminderSettings, reminderSettings } from '../../platform/reminder-settings-shape.ts';
import { stored } from '../../platform/stored.ts';
import { usualSmsSteps } from '../../tracker/reminders.ts';

const item = stored('local:reminder-settings', reminderSettings);

/** Labels are shown: they are the person's own words for this, and told to be unencrypted. */
const usual: ReminderSettings = {
  sms: { after: [...usualSmsSteps.after], before: [...usualSmsSteps.before] },
  quiet: { from: 23 * 60, to: 8 * 60 },
  labels: true,
};

export const readReminderSettings = async (): Promise<ReminderSettings> => (await item.get()) ?? usual;

/**
 * Within `inTracker`: changes what is named, keeps the rest, and tells the new whole. What is undefined is not named: some
 * browsers hand that on in a message.
 */
export async function changeReminderSettings({
  sms,
  quiet,
  labels,
}: Partial<ReminderSettings>): Promise<ReminderSettings> {
  const before = await readReminderSettings();
  const next = { sms: sms ?? before.sms, quiet: quiet ?? before.quiet, labels: labels ?? before.labels };
  await item.set(next);
  return next;
}

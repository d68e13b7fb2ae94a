import { readSettings, type Settings, watchSettings } from '../../lib/store/settings.ts';

let known: Promise<Settings> | undefined;

/** The settings, read once until they change: every block of every page asks for them. */
export function currentSettings(): Promise<Settings> {
  if (!known) {
    const reading = readSettings();
    reading.catch(forgetSettings);
    known = reading;
  }
  return known;
}

/** The next question reads them anew. */
export function forgetSettings(): void {
  known = undefined;
}

/** Follows changes, whichever page makes them. */
export function followSettings(changed: () => void): void {
  watchSettings(() => {
    forgetSettings();
    changed();
  });
}

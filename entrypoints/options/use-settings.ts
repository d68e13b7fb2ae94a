import { useEffect, useState } from 'preact/hooks';
import { readSettings, type Settings, watchSettings } from '../../lib/store/settings.ts';

/** The settings as they are, whichever page changes them; null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const page = new AbortController();
    watchSettings(setSettings, page.signal);
    void readSettings().then((read) => setSettings((known) => known ?? read));
    return () => page.abort();
  }, []);
  return settings;
}

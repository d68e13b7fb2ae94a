import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../components/common/words.ts';
import { type MutedTerm, SettingsPage } from '../../components/corpus/SettingsPage.tsx';
import { settingsChanged } from '../../lib/messages/changes.ts';
import { ask } from '../../lib/messages/wire.ts';
import type { Library } from '../../lib/store/library.ts';
import { changeSettings, type MutedPair, switchSite, unmute } from '../../lib/store/settings.ts';
import { useSettings } from './use-settings.ts';

/** The settings, saved as they are changed. */
export function SettingsRoute({ library }: { library: Library }) {
  const { t } = useWords();
  const settings = useSettings();
  const muted = useNames(settings?.muted ?? NOBODY, library);
  if (!settings) return <p class="found-none">{t('optionsLoading')}</p>;
  return (
    <SettingsPage
      choices={settings}
      sitesOff={settings.sitesOff}
      muted={muted}
      onChoose={(choices) => save(changeSettings(() => choices))}
      onSiteOn={(site) => save(switchSite(site, true))}
      onUnmute={({ entity, surface }) => save(unmute({ entity, surface }))}
    />
  );
}

const NOBODY: readonly MutedPair[] = [];

async function save(change: Promise<unknown>): Promise<void> {
  await change;
  await ask(settingsChanged, null).catch(() => {});
}

/** Muted words with the names of what they were taken for, where the corpus still knows them. */
function useNames(pairs: readonly MutedPair[], library: Library): readonly MutedTerm[] {
  const [terms, setTerms] = useState<readonly MutedTerm[]>([]);
  useEffect(() => {
    let isLate = false;
    const named = pairs.map(async (pair) => ({
      ...pair,
      name: await library.nameOf(pair.entity).catch(() => null),
    }));
    void Promise.all(named).then((loaded) => isLate || setTerms(loaded));
    return () => {
      isLate = true;
    };
  }, [pairs, library]);
  return terms;
}

import { useEffect } from 'preact/hooks';

/** A file dropped beside the place for it would replace this page, and all that is not saved: nothing happens instead. */
export function useStrayDrops(): void {
  useEffect(() => {
    const page = new AbortController();
    const ignore = (event: DragEvent) => event.preventDefault();
    for (const kind of ['dragover', 'drop'] as const) addEventListener(kind, ignore, { signal: page.signal });
    return () => page.abort();
  }, []);
}

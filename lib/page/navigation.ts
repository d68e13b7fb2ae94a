/** The Navigation API, as far as it is used here; not every browser has it. */
interface WithNavigation {
  readonly navigation?: EventTarget;
}

/** What of an address names another article: not the place in it. */
const articleOf = ({ origin, pathname, search }: Location) => origin + pathname + search;

/**
 * Calls `onNavigated` when the page has become another one without being loaded. The returned function looks whether
 * that has happened: for browsers that do not tell, after the page has changed.
 */
export function watchNavigation(onNavigated: () => void, signal: AbortSignal): () => void {
  let article = articleOf(location);
  const look = () => {
    if (articleOf(location) === article) return;
    article = articleOf(location);
    onNavigated();
  };
  (window as WithNavigation).navigation?.addEventListener('navigatesuccess', look, { signal });
  window.addEventListener('popstate', look, { signal });
  return look;
}

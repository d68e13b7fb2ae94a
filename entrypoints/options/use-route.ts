import { useEffect, useState } from 'preact/hooks';
import { type Route, routeOf } from './route.ts';

/** How many frames a page's heading is waited for: what a page shows may have to be loaded first. */
const FRAMES = 120;

/** Who reads by ear or goes by key begins at the page's heading. */
function focusHeading(frames = FRAMES): void {
  const heading = document.querySelector<HTMLElement>('main h2');
  if (heading) heading.focus();
  else if (frames > 0) requestAnimationFrame(() => focusHeading(frames - 1));
}

/** The page that the address names, following the browser's back and forward; brings each new page's heading up. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () => {
      setRoute(routeOf(location.hash));
      scrollTo(0, 0);
      requestAnimationFrame(() => focusHeading());
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

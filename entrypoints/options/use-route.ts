import { useEffect, useState } from 'preact/hooks';
import { type Route, routeOf } from './route.ts';

/** The page that the address names, following the browser's back and forward; brings each new page's heading up. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () => {
      setRoute(routeOf(location.hash));
      scrollTo(0, 0);
      requestAnimationFrame(() => document.querySelector<HTMLElement>('main h2')?.focus());
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

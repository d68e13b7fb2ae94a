/** Which page of the options is shown; each has an address, so that the browser's back button works. */
export type Route =
  | { readonly kind: 'corpus' }
  | { readonly kind: 'document'; readonly id: string }
  /** `tab`: the tab whose page is to be added; null where the reader brings something. */
  | { readonly kind: 'add'; readonly tab: number | null }
  | { readonly kind: 'settings' };

/** The route of an address's hash. An unknown one is the corpus. */
export function routeOf(hash: string): Route {
  const [page, id = ''] = hash.replace(/^#\/?/u, '').split('/');
  if (page === 'settings') return { kind: page };
  if (page === 'add') return { kind: page, tab: /^\d{1,10}$/u.test(id) ? Number(id) : null };
  const document = page === 'document' && id ? decoded(id) : null;
  return document ? { kind: 'document', id: document } : { kind: 'corpus' };
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** The hash of a route. */
export function hrefOf(route: Route): string {
  switch (route.kind) {
    case 'corpus':
      return '#/';
    case 'document':
      return `#/document/${encodeURIComponent(route.id)}`;
    case 'add':
      return route.tab === null ? '#/add' : `#/add/${route.tab}`;
    case 'settings':
      return '#/settings';
  }
}

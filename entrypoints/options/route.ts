/** Which page of the options is shown; each has an address, so that the browser's back button works. */
export type Route =
  | { readonly kind: 'corpus' }
  | { readonly kind: 'document'; readonly id: string }
  | { readonly kind: 'add' }
  | { readonly kind: 'settings' };

/** The route of an address's hash. An unknown one is the corpus. */
export function routeOf(hash: string): Route {
  const [page, id] = hash.replace(/^#\/?/u, '').split('/');
  if (page === 'add' || page === 'settings') return { kind: page };
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
  if (route.kind === 'corpus') return '#/';
  return route.kind === 'document' ? `#/document/${encodeURIComponent(route.id)}` : `#/${route.kind}`;
}

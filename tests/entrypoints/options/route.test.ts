import { expect, it } from 'vitest';
import { hrefOf, type Route, routeOf } from '../../../entrypoints/options/route.ts';

it.each<Route>([
  { kind: 'corpus' },
  { kind: 'add', tab: null },
  { kind: 'add', tab: 17 },
  { kind: 'settings' },
  { kind: 'document', id: '0542d2a6eea26b' },
  { kind: 'document', id: 'a/b #1' },
])('has an address for $kind that leads back to it', (route) => {
  expect(routeOf(hrefOf(route))).toEqual(route);
});

it('adds what the reader brings where an address names no tab', () => {
  expect(routeOf('#/add/x')).toEqual({ kind: 'add', tab: null });
});

it.each(['', '#', '#/', '#/nowhere', '#/document', '#/document/', '#/document/%E0%A4%A'])(
  'takes %j for the library',
  (hash) => {
    expect(routeOf(hash)).toEqual({ kind: 'corpus' });
  },
);

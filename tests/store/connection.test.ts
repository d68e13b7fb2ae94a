import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { keepConnection } from '../../lib/store/connection.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { UPGRADES } from '../../lib/store/schema.ts';

afterEach(() => vi.unstubAllGlobals());

it('opens one connection for everybody who asks', async () => {
  const connect = keepConnection();
  const [first, second] = await Promise.all([connect(), connect()]);
  expect(second).toBe(first);
  expect(await connect()).toBe(first);
  first.close();
});

it('tries again after it could not open one', async () => {
  const connect = keepConnection();
  vi.stubGlobal('indexedDB', undefined);
  await expect(connect()).rejects.toMatchObject({ kind: 'unavailable' });
  vi.unstubAllGlobals();
  const db = await connect();
  expect(db.objectStoreNames.length).toBeGreaterThan(0);
  db.close();
});

it('gives its connection up for an upgrade, says so, and asks anew', async () => {
  const lost = vi.fn();
  const connect = keepConnection(lost);
  const before = await connect();
  const newer = await openDatabase(undefined, before.name, [...UPGRADES, () => {}]);
  expect(lost).toHaveBeenCalledOnce();
  newer.close();
  await expect(connect()).rejects.toMatchObject({ kind: 'newer' });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { type Rig, startRig } from './harness/rig.ts';
import { type PageServer, servePages } from './harness/server.ts';

describe.each(BROWSERS)('the extension in %s', (name) => {
  let rig: Rig;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages({ '/': '<!doctype html><title>A page</title><p>Hello</p>' });
    rig = await startRig(name);
  });
  afterAll(async () => {
    await rig.close();
    await server.close();
  });

  it('opens its own pages', async () => {
    const page = await rig.openExtensionPage('options.html');
    expect(await page.evaluate(() => location.pathname)).toBe('/options.html');
  });

  it('reaches the world of its content script in a page', async () => {
    await rig.open(`${server.origin}/`);
    const title = await rig.inContentScript(
      `${server.origin}/`,
      (word: string) => document.title + word,
      '!',
    );
    expect(title).toBe('A page!');
  });

  it('names itself in the reader’s language', async () => {
    const manifest = await rig.inExtension(
      () =>
        (
          globalThis as unknown as { chrome: { runtime: { getManifest(): { name: string } } } }
        ).chrome.runtime.getManifest().name,
      null,
    );
    expect(manifest).toBe('Backstory');
  });

  it('has a key for each of its commands: a browser gives none that it uses itself', async () => {
    const keys = await rig.inExtension(async () => {
      interface Api {
        commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
      }
      const commands = await (globalThis as unknown as { chrome: Api }).chrome.commands.getAll();
      return commands.filter(({ name }) => !name.startsWith('_')).map(({ shortcut }) => shortcut);
    }, null);
    expect(keys).toHaveLength(3);
    expect(keys).not.toContain('');
  });
});

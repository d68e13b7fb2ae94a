import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { restOn } from './harness/pointer.ts';
import { eventually, type Rig, startRig, untilSettled } from './harness/rig.ts';
import { type PageServer, servePages } from './harness/server.ts';

/* A background that answers late: a reader is told, and loses nothing. */

const document_ = (body: string) =>
  `<!doctype html><html lang="en"><title>A page</title><body>${body}
   <script>addEventListener('pageshow', ({ persisted }) => { document.body.dataset.back = String(persisted); })</script>`;

interface BackgroundPage {
  setTimeout(run: () => void, ms: number): number;
}

describe.each(BROWSERS)('while the background of %s is busy', (name) => {
  let rig: Rig;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages({
      '/article': document_('<p>Sergey Lavrov spoke of NATO.</p>'),
      '/other': document_('<p>Nothing to see here.</p>'),
    });
    rig = await startRig(name);
    await untilSettled(rig);
  });
  afterEach(async () => {
    for (const page of await rig.browser.pages())
      if (page.url().startsWith(server.origin)) await page.close();
  });
  afterAll(async () => {
    await rig.close();
    await server.close();
  });

  const marksIn = (page: Awaited<ReturnType<Rig['open']>>) =>
    page.evaluate(() => CSS.highlights.get('b-term')?.size ?? 0);

  /** Keeps the background from answering for so long, in ms, from now on. */
  async function keepBusy(ms: number): Promise<void> {
    if (name === 'chromium') {
      const target = rig.browser.targets().find((candidate) => candidate.type() === 'service_worker');
      const worker = await target?.worker();
      void worker?.evaluate((long) => {
        for (const end = Date.now() + long; Date.now() < end; );
      }, ms);
    } else {
      await rig.inExtension(async (long) => {
        const { browser } = globalThis as unknown as {
          browser: { runtime: { getBackgroundPage(): Promise<BackgroundPage> } };
        };
        const background = await browser.runtime.getBackgroundPage();
        background.setTimeout(() => {
          for (const end = Date.now() + long; Date.now() < end; );
        }, 20);
      }, ms);
    }
    await new Promise((resolve) => setTimeout(resolve, 60));
  }

  it('a card says that it is being looked up, and then shows', async () => {
    const page = await rig.open(`${server.origin}/article`);
    await eventually(async () => (await marksIn(page)) === 2, 'two marks');
    const heightOfCard = () =>
      page.evaluate(
        () => document.querySelector('[popover]:popover-open')?.getBoundingClientRect().height ?? 0,
      );
    await restOn(page, 'Sergey');
    await eventually(async () => (await heightOfCard()) > 300, 'a first card');
    await page.mouse.move(900, 700);
    await eventually(async () => (await heightOfCard()) === 0, 'no card');
    await keepBusy(2_500);
    await restOn(page, 'NATO');
    await eventually(async () => (await heightOfCard()) > 0, 'the card', 2_000);
    expect(await heightOfCard()).toBeLessThan(200);
    await eventually(async () => (await heightOfCard()) > 300, 'what the card has to say');
  });

  it('a page that is left without an answer asks again when the reader comes back', async () => {
    const page = await rig.open(`${server.origin}/other`);
    const go = async (path: string) => {
      await page.evaluate((to) => {
        setTimeout(() => (to === 'back' ? history.back() : location.assign(to)));
      }, path);
      const wanted = path === 'back' ? '/article' : path;
      await eventually(() => page.evaluate((at) => location.pathname === at, wanted), wanted);
    };
    await keepBusy(2_000);
    await go('/article');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await marksIn(page)).toBe(0);
    await go('/other');
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await go('back');
    await eventually(() => page.evaluate(() => document.body.dataset.back === 'true'), 'the kept page');
    await eventually(async () => (await marksIn(page)) === 2, 'two marks', 3_000);
  });
});

import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../browser/harness/launch.ts';

/** A JavaScript world of a page that a script can be run in. */
export interface World {
  /** Runs a script, waits for the promise it may give, and gives plain data. Rejects with what it threw. */
  run<R>(script: string): Promise<R>;
}

/**
 * A world of the page in which scripts of ours run: in Chromium an isolated one, like a content script's; in Firefox,
 * where the protocol offers none that outlives a call, the page's own.
 */
export async function openWorld(name: BrowserName, page: Page): Promise<World> {
  return name === 'chromium'
    ? isolatedWorld(page)
    : { run: <R>(script: string) => runPlainly<R>(page, script) };
}

async function runPlainly<R>(page: Page, script: string): Promise<R> {
  return (await page.evaluate(script)) as R;
}

async function isolatedWorld(page: Page): Promise<World> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  return {
    async run<R>(script: string): Promise<R> {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: script,
        contextId: executionContextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as R;
    },
  };
}

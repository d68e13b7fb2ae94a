import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { expect, it } from 'vitest';
import { BROWSERS, type BrowserName, executableOf } from './harness/launch.ts';
import { eventually } from './harness/rig.ts';
import { servePages } from './harness/server.ts';

const BUILDS: Readonly<Record<BrowserName, string>> = {
  chromium: join(import.meta.dirname, '../../.output/chrome-mv3'),
  firefox: join(import.meta.dirname, '../../.output/firefox-mv3'),
};

it.each(BROWSERS)('reads the tabs that were open in %s before it was installed', async (name) => {
  const server = await servePages({
    '/': '<!doctype html><html lang="en"><title>News</title><p>Sergey Lavrov spoke of NATO.</p>',
  });
  const browser = await puppeteer.launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath: executableOf(name),
    headless: true,
    enableExtensions: true,
    ...(name === 'chromium' && { pipe: true, args: ['--no-sandbox', '--disable-gpu'] }),
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/`);
    const marks = () => page.evaluate(() => CSS.highlights.size);
    expect(await marks()).toBe(0);
    await browser.installExtension(BUILDS[name]);
    await page.bringToFront();
    await eventually(async () => (await marks()) > 0, 'marks on the open page');
  } finally {
    await browser.close();
    await server.close();
  }
});

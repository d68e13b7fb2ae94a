import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';

/*
 * Real browsers with the production build, headless, both driven through Puppeteer: Chromium over DevTools, Firefox
 * over WebDriver BiDi, which alone can install an extension in each.
 */

export type BrowserName = 'chromium' | 'firefox';

const root = join(import.meta.dirname, '../../..');

/** Where Debian's packages put the browsers; an environment variable names another one. */
const EXECUTABLES: Readonly<Record<BrowserName, readonly (string | undefined)[]>> = {
  chromium: [process.env.BACKSTORY_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'],
  firefox: [process.env.BACKSTORY_FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

const BUILDS: Readonly<Record<BrowserName, string>> = {
  chromium: join(root, '.output/chrome-mv3'),
  firefox: join(root, '.output/firefox-mv3'),
};

const FIREFOX_ID = 'backstory@backstory.example';
/** Firefox gives an extension a random address; this preference fixes it, so that its pages can be opened. */
const FIREFOX_UUID = '0f3a5f9c-5b1e-4c57-9a53-6b7f4c2d1e00';

/** Chromium's background traffic has nowhere to go on a closed network, and slows the start. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];

/** Which browsers this run is to use: both, or those that BACKSTORY_BROWSERS names ('chromium,firefox'). */
export const BROWSERS: readonly BrowserName[] = (process.env.BACKSTORY_BROWSERS ?? 'chromium,firefox')
  .split(',')
  .filter((name): name is BrowserName => name === 'chromium' || name === 'firefox');

/** A running browser with the extension in it. */
export interface Launched {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
}

export interface LaunchSettings {
  readonly headless?: boolean;
  /** The folder of another build than the one for this browser. */
  readonly build?: string;
  /** A profile folder that outlives the browser; without it, a fresh one. */
  readonly profile?: string;
  /** Extra command line arguments. */
  readonly args?: readonly string[];
  /** Extra preferences, for Firefox only. */
  readonly preferences?: Readonly<Record<string, unknown>>;
}

/** The browser's executable. Throws a sentence that says what to install where there is none. */
export function executableOf(name: BrowserName): string {
  const found = EXECUTABLES[name].find((path) => path !== undefined && existsSync(path));
  if (found) return found;
  const debian = name === 'firefox' ? 'firefox-esr' : name;
  throw new Error(
    `No ${name} was found. Install it (on Debian: apt-get install ${debian}) or name it in BACKSTORY_${name.toUpperCase()}.`,
  );
}

/** Starts a browser with the production build. Throws when the build or the browser is missing. */
export async function launch(name: BrowserName, settings: LaunchSettings = {}): Promise<Launched> {
  const build = buildFor(name, settings);
  if (!existsSync(join(build, 'manifest.json')))
    throw new Error(`There is no build in ${build}: run npm run build first.`);
  return name === 'chromium' ? launchChromium(settings) : launchFirefox(settings);
}

const buildFor = (name: BrowserName, { build }: LaunchSettings) => build ?? BUILDS[name];

function common(name: BrowserName, settings: LaunchSettings): LaunchOptions {
  return {
    executablePath: executableOf(name),
    headless: settings.headless ?? true,
    defaultViewport: settings.headless === false ? null : { width: 1100, height: 800 },
    ...(settings.profile === undefined ? {} : { userDataDir: settings.profile }),
  };
}

/** Firefox rounds a page's clock to whole milliseconds else. */
const FINE_CLOCK = { 'privacy.reduceTimerPrecision': false };

/** Starts a browser without the extension, to compare with. */
export function launchBare(name: BrowserName): Promise<Browser> {
  return name === 'chromium'
    ? puppeteer.launch({ ...common(name, {}), browser: 'chrome', pipe: true, args: CHROMIUM_ARGS.slice() })
    : puppeteer.launch({ ...common(name, {}), browser: 'firefox', extraPrefsFirefox: FINE_CLOCK });
}

async function launchChromium(settings: LaunchSettings): Promise<Launched> {
  const browser = await puppeteer.launch({
    ...common('chromium', settings),
    browser: 'chrome',
    pipe: true,
    enableExtensions: [buildFor('chromium', settings)],
    args: [...CHROMIUM_ARGS, ...(settings.args ?? [])],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  return { name: 'chromium', browser, origin: `chrome-extension://${new URL(worker.url()).host}` };
}

async function launchFirefox(settings: LaunchSettings): Promise<Launched> {
  const browser = await puppeteer.launch({
    ...common('firefox', settings),
    browser: 'firefox',
    enableExtensions: true,
    // Opening the extension's own pages counts as system access in WebDriver BiDi.
    args: ['--remote-allow-system-access', ...(settings.args ?? [])],
    extraPrefsFirefox: {
      ...settings.preferences,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
    },
  });
  await browser.installExtension(buildFor('firefox', settings));
  return { name: 'firefox', browser, origin: `moz-extension://${FIREFOX_UUID}` };
}

// Sets up what is missing on a fresh machine (packages, browsers), then runs one npm script with it:
//   node tests/setup.mjs SCRIPT [ARGUMENTS]
// Plain JavaScript for whatever Node is there: the project's own Node comes with its packages.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const [script, ...args] = process.argv.slice(2);

const BROWSERS = [
  {
    name: 'Chromium',
    variable: 'BACKSTORY_CHROMIUM',
    paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser'],
    debian: 'chromium',
  },
  {
    name: 'Firefox',
    variable: 'BACKSTORY_FIREFOX',
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
    debian: 'firefox-esr',
  },
];

installPackages();
installBrowsers(BROWSERS.filter(isMissing));
process.exit(run('npm', ['run', '--silent', script, '--', ...args]));

/** Packages are as the lock file says when npm's own record of them is at least as new. */
function installPackages() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (existsSync(record) && statSync(record).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs)
    return;
  console.log('Installing the packages of package-lock.json …');
  // Not `npm ci`: it refuses a lock file that was made where other platforms' optional packages could not be had.
  if (run('npm', ['install', '--no-save', '--no-audit', '--no-fund']) !== 0)
    fail('The packages could not be installed: see above.');
}

function isMissing({ variable, paths }) {
  return ![process.env[variable], ...paths].some((path) => path && existsSync(path));
}

function installBrowsers(missing) {
  if (missing.length === 0) return;
  const packages = missing.map((browser) => browser.debian);
  const advice = missing.map(({ name, variable }) => `${name} (or name it in ${variable})`).join(' and ');
  const become = asRoot();
  if (!become)
    fail(`Install ${advice}, then run this again. On Debian: apt-get install ${packages.join(' ')}`);
  console.log(`Installing ${packages.join(' and ')} …`);
  const [command, ...first] = become;
  run(command, [...first, 'update', '-qq']);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const installed = run(
    command,
    [...first, 'install', '-y', '-qq', '--no-install-recommends', ...packages, 'fonts-liberation'],
    env,
  );
  if (installed !== 0 || missing.some(isMissing))
    fail(`That did not work. Install ${advice}, then run this again.`);
}

/** How to call apt-get here, or null where it is not there or not ours to call. */
function asRoot() {
  if (spawnSync('apt-get', ['--version']).status !== 0) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n', 'apt-get'] : null;
}

/** Runs a command with the project's Node first on the path; gives its exit code. */
function run(command, parameters, env = process.env) {
  const path = [join(root, 'node_modules/.bin'), env.PATH].join(delimiter);
  const options = {
    cwd: root,
    stdio: 'inherit',
    env: { ...env, PATH: path },
    shell: process.platform === 'win32',
  };
  return spawnSync(command, parameters, options).status ?? 1;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

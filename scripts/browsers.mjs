// Plain JavaScript, because setup.mjs runs it on any Node from 20 on, before anything is installed.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

const KINDS = {
  chromium: {
    variable: 'CHROME_PATH',
    // Chromium before Chrome: branded Chrome no longer loads an unpacked extension from its command line.
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    places: {
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ],
      win32: windowsPlaces([
        ['Chromium', 'Application', 'chrome.exe'],
        ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ]),
    },
    downloads: /^chromium-\d+$/,
    programs: ['chrome', 'chrome.exe', 'Chromium', 'Google Chrome for Testing'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    places: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: windowsPlaces([['Mozilla Firefox', 'firefox.exe']]),
    },
    downloads: null,
    programs: [],
  },
};

/**
 * Looks for a browser: the environment's word, then what is installed, then Playwright's download.
 *
 * @param {'chromium' | 'firefox'} kind - Which browser.
 * @returns {string | null} Path of its program; `null` where there is none.
 */
export function findBrowser(kind) {
  const { variable, commands, places, downloads, programs } = KINDS[kind];
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : null;
  return (
    commands.map(onPath).find(Boolean) ??
    (places[platform()] ?? []).find(isProgram) ??
    (downloads && findDownload(downloads, programs)) ??
    null
  );
}

/**
 * Which variable names the browser, for messages.
 *
 * @param {'chromium' | 'firefox'} kind - Which browser.
 * @returns {string} `CHROME_PATH` or `FIREFOX_PATH`.
 */
export function browserVariable(kind) {
  return KINDS[kind].variable;
}

/**
 * Whether this machine can show a window.
 *
 * @returns {boolean} Always true on macOS and Windows; else whether a display server is named.
 */
export function hasDisplay() {
  if (platform() !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function onPath(command) {
  const names = platform() === 'win32' ? [`${command}.exe`] : [command];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const found = names.map((name) => join(folder, name)).find(isProgram);
    if (found && !isSnapStub(found)) return found;
  }
  return null;
}

/** Ubuntu's `chromium-browser` may be a script that only asks to install a snap. */
function isSnapStub(path) {
  if (!path.endsWith('chromium-browser')) return false;
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 10_000 });
    return false;
  } catch {
    return true;
  }
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findDownload(pattern, programs) {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
      win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
    }[platform()] ??
    join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(cache)) return null;
  const folders = readdirSync(cache).filter((name) => pattern.test(name));
  for (const folder of folders.toSorted().toReversed()) {
    const found = findBelow(join(cache, folder), programs, 4);
    if (found) return found;
  }
  return null;
}

function findBelow(folder, programs, depth) {
  const entries = readdirSync(folder, { withFileTypes: true });
  const program = entries.find((entry) => entry.isFile() && programs.includes(entry.name));
  if (program) return join(folder, program.name);
  if (depth === 0) return null;
  for (const entry of entries.filter((each) => each.isDirectory())) {
    const found = findBelow(join(folder, entry.name), programs, depth - 1);
    if (found) return found;
  }
  return null;
}

function windowsPlaces(tails) {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean);
  return tails.flatMap((tail) => roots.map((root) => join(root, ...tail)));
}

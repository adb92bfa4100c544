// Makes a fresh clone ready: installs the dependencies and, on Debian as root, the two browsers. Quick when nothing is
// missing. Plain JavaScript, because it runs before anything is installed, on whatever Node brought npm (20 or later).
import { spawn } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const places = JSON.parse(readFileSync(path.join(root, 'tools/browsers.json'), 'utf8'));

const modules = path.join(root, 'node_modules');

/** npm writes this file last, so it is as old as the last complete install. */
const installRecord = path.join(modules, '.package-lock.json');

if (!dependenciesAreReady()) await run('Installing dependencies', 'npm', ['ci', '--no-audit', '--no-fund']);
await readyBrowsers();

function dependenciesAreReady() {
  // A linked folder belongs to another checkout; installing would empty it.
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return true;
  const record = statSync(installRecord, { throwIfNoEntry: false });
  return record !== undefined && record.mtimeMs >= statSync(path.join(root, 'package-lock.json')).mtimeMs;
}

async function readyBrowsers() {
  const missing = Object.values(places).filter((browser) => !isInstalled(browser));
  if (missing.length === 0) return;
  const packages = missing.map((browser) => browser.package);
  const isDebian = existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
  if (isDebian && process.getuid?.() === 0) {
    await run('Updating the package list', 'apt-get', ['update']);
    await run(`Installing ${packages.join(' and ')}`, 'apt-get', [
      ...['install', '-y', '--no-install-recommends'],
      ...packages,
    ]);
    return;
  }
  const names = missing.map((browser) => `${browser.name} (or name its program in ${browser.variable})`).join(' and ');
  console.log(
    `Lede is tried in real browsers; install ${names}${isDebian ? `: apt-get install ${packages.join(' ')}` : ''}.`,
  );
}

function isInstalled({ variable, places: usual }) {
  return [process.env[variable], ...usual].some((place) => place && existsSync(place));
}

/** Runs a long command quietly with a sign of life every few seconds; ends this program with its output if it fails. */
function run(what, command, args) {
  const start = performance.now();
  const seconds = () => Math.round((performance.now() - start) / 1000);
  console.log(`${what} …`);
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32', // npm is a batch file there
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  const sign = setInterval(() => console.log(`  … ${seconds()} s`), 10_000);
  return new Promise((resolve) => {
    const end = (problem) => {
      clearInterval(sign);
      if (problem === undefined) {
        console.log(`  done in ${seconds()} s`);
        resolve();
        return;
      }
      process.stderr.write(Buffer.concat(output));
      console.error(`${what} failed (${problem}).`);
      process.exit(1);
    };
    child.on('error', (error) => end(error.message));
    child.on('close', (code) => end(code === 0 ? undefined : `status ${code}`));
  });
}

// Says early and clearly when packages are missing without which the tools would end in a stack: all of them, or the
// programs for this machine, which npm leaves out with --omit=optional. Plain JavaScript for old Nodes.
import { existsSync, readFileSync } from 'fs';

/** Lists what is missing of a project: packages that need one of several programs, and have none for this machine. */
export function missingPrograms(packages, isThere, machine) {
  const names = Object.keys(packages).filter((path) => {
    const family = Object.keys(packages[path].optionalDependencies || {})
      .map((name) => placeOf(name, path, packages))
      .filter((place) => place && fits(packages[place], machine));
    return isThere(path) && family.length > 0 && !family.some(isThere);
  });
  return [...new Set(names.map((path) => path.replace(/^.*node_modules\//, '')))];
}

/** Where a package lies that another one asks for: beside its own packages, else further out. */
function placeOf(name, from, packages) {
  for (
    let folder = from;
    ;
    folder = folder.replace(/(^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')
  ) {
    const place = `${folder}${folder && '/'}node_modules/${name}`;
    if (packages[place]) return place;
    if (!folder) return undefined;
  }
}

const fits = ({ os, cpu, libc }, machine) =>
  Boolean(os && cpu) &&
  os.includes(machine.os) &&
  cpu.includes(machine.cpu) &&
  (!libc || libc.includes(machine.libc));

/** The C library of this machine: reports name the version of glibc, where that is the one. */
function libc() {
  if (process.report) process.report.excludeNetwork = true;
  const report = process.report && process.report.getReport();
  const { header = {} } = (typeof report === 'string' ? JSON.parse(report) : report) || {};
  return header.glibcVersionRuntime ? 'glibc' : 'musl';
}

/** Ends the program when packages are missing from the project in this folder. */
export function requirePackages() {
  if (!existsSync('package-lock.json')) return;
  if (!existsSync('node_modules/astro/package.json'))
    stop('Die Pakete des Projekts fehlen.', '„npm ci“ aufrufen.');
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const machine = { os: process.platform, cpu: process.arch, libc: libc() };
  const missing = missingPrograms(packages, existsSync, machine);
  if (missing.length > 0)
    stop(
      `Diesen Paketen fehlt ihr Programm für diesen Rechner: ${missing.join(', ')}.`,
      '„npm ci“ ohne --omit=optional aufrufen; auch die Einstellung „omit“ in .npmrc prüfen.',
    );
}

function stop(found, remedy) {
  console.error(`${found}\nAbhilfe: ${remedy}`);
  process.exit(1);
}

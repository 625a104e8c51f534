import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Who holds a lock. */
export interface Holder {
  pid: number;
  host: string;
  /** When the process was started, as the system counts it; empty where it does not say. */
  born: string;
  /** When the lock was taken, in milliseconds since 1970. */
  since: number;
}

/** How long a lock may be empty, in milliseconds: its writer has died between making and filling it. */
const FILLED_AFTER = 5000;

/**
 * Takes a lock for this process, also from a process that has died. Returns who holds it if that is another one;
 * undefined when the lock is ours. Throws what the system says when the file cannot be written.
 */
export function takeLock(path: string): Holder | undefined {
  const own = JSON.stringify(thisProcess());
  if (create(path, own)) return undefined;
  const found = textOf(path);
  const holder = holderIn(found);
  if (found !== undefined && (holder ? isAlive(holder) : isFresh(path)))
    return holder ?? { ...thisProcess(), pid: 0 };
  if (found !== undefined) setAside(path, found);
  return create(path, own) ? undefined : (holderIn(textOf(path)) ?? thisProcess());
}

/** Gives a lock back, if it is ours. */
export function releaseLock(path: string): void {
  const holder = holderIn(textOf(path));
  if (holder?.pid === process.pid && holder.host === hostname()) rmSync(path, { force: true });
}

/** Whether somebody builds; for those who only want to look. */
export function isLocked(path: string): boolean {
  const holder = holderIn(textOf(path));
  return holder !== undefined && isAlive(holder);
}

const thisProcess = (): Holder => ({
  pid: process.pid,
  host: hostname(),
  born: bornAt(process.pid),
  since: Date.now(),
});

/** Makes the file, unless it is there; a file that cannot be filled (full disk) is taken back. */
function create(path: string, text: string): boolean {
  try {
    writeFileSync(path, '', { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    writeFileSync(path, text);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
  return true;
}

/** Takes a dead lock out of the way; of two that try, one moves the other's new lock, sees it and puts it back. */
function setAside(path: string, dead: string): void {
  const aside = `${path}-${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (textOf(aside) === dead) rmSync(aside, { force: true });
  else renameSync(aside, path);
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function holderIn(text: string | undefined): Holder | undefined {
  try {
    const value = JSON.parse(text ?? '') as Partial<Holder> | null;
    return typeof value?.pid === 'number' ? (value as Holder) : undefined;
  } catch {
    return undefined;
  }
}

const isFresh = (path: string): boolean => {
  const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return age < FILLED_AFTER;
};

/** Whether a process lives. Of other machines nobody knows; a number that has been given away again is another one. */
function isAlive({ pid, host, born }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return born === '' || bornAt(pid) === born;
}

/** The start of a process on Linux, in ticks since the system was started, with the name of that start. */
function bornAt(pid: number): string {
  const stat = textOf(`/proc/${pid}/stat`);
  const ticks = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  return ticks === undefined ? '' : `${textOf('/proc/sys/kernel/random/boot_id')?.trim()} ${ticks}`;
}

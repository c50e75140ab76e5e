import { readdirSync, readFileSync } from "node:fs";

/**
 * The most memory that a process and its children have held, in bytes: the largest of them, which in
 * Chromium is the page's. Only Linux tells; elsewhere null.
 */
export function peakMemory(pid: number): number | null {
  try {
    return Math.max(...family(pid).map(peakOf));
  } catch {
    return null;
  }
}

function peakOf(pid: number): number {
  const [, kilobytes = "0"] =
    /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) * 1024;
}

function family(pid: number): number[] {
  const children = readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((candidate) => parentOf(candidate) === pid);
  return [pid, ...children.flatMap(family)];
}

function parentOf(pid: number): number | null {
  try {
    const [, parent] = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return parent === undefined ? null : Number(parent);
  } catch {
    // It ended while we looked.
    return null;
  }
}

/** Clock ticks a second in /proc, on every Linux that Chromium runs on. */
const TICKS = 100;

/**
 * The CPU time that the workers of a browser have taken so far, in milliseconds: the engine's and the
 * statistics worker's, without the page's own thread. Null where the system does not tell.
 */
export function workerTime(pid: number): number | null {
  try {
    return family(pid).reduce((sum, process) => sum + workersOf(process), 0);
  } catch {
    return null;
  }
}

function workersOf(pid: number): number {
  let total = 0;
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    const stat = readFileSync(`/proc/${pid}/task/${thread}/stat`, "utf8");
    if (!stat.includes("(DedicatedWorker")) continue;
    // After the name in brackets: state is field 3, so user and system time are 14 and 15.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    total += ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
  }
  return total;
}

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

/** A process and all that it started. */
export function family(pid: number): number[] {
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

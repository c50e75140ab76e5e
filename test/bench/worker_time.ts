import { readdirSync, readFileSync } from "node:fs";
import { family } from "./memory.ts";

/** Clock ticks a second in /proc, on every Linux that Chromium runs on. */
const TICKS = 100;
const SAMPLE_MS = 10;

/**
 * Follows the CPU time that a browser's workers take: the engine's and the statistics worker's,
 * without the page's own thread. Wall time would count whatever else the machine does meanwhile.
 */
export class WorkerTime {
  readonly #pid: number;
  readonly #samples: (readonly [at: number, cpu: number])[] = [];
  readonly #timer: NodeJS.Timeout;
  /** The CPU of each worker's thread that was ever seen: one that has ended keeps what it took. */
  readonly #threads = new Map<string, number>();
  #processes: number[] = [];
  #taken = 0;

  constructor(pid: number) {
    this.#pid = pid;
    this.#timer = setInterval(() => this.#sample(), SAMPLE_MS);
  }

  /**
   * CPU in milliseconds between two moments of the clock (`Date.now`), to about 10 ms.
   * @returns null where the system does not tell
   */
  between(from: number, to: number): number | null {
    if (this.#samples.length === 0) return null;
    return this.#until(to) - this.#until(from);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #until(moment: number): number {
    const after = this.#samples.findIndex(([at]) => at >= moment);
    if (after === 0) return this.#samples[0]![1];
    const [end, total] = this.#samples.at(after)!;
    const [start, before] = this.#samples.at(after === -1 ? -2 : after - 1) ?? [end, total];
    if (after === -1 || end === start) return total;
    return before + ((total - before) * (moment - start)) / (end - start);
  }

  #sample(): void {
    try {
      // Processes are slow to look for and rarely come; a statistics worker's thread comes and goes.
      if (this.#taken++ % 50 === 0) this.#processes = family(this.#pid).filter(hasWorkers);
      for (const process of this.#processes) {
        for (const [thread, time] of workers(process)) this.#threads.set(thread, time);
      }
      const total = [...this.#threads.values()].reduce((sum, time) => sum + time, 0);
      this.#samples.push([Date.now(), total]);
    } catch {
      this.#taken = 0;
    }
  }
}

const hasWorkers = (process: number): boolean => workers(process).length > 0;

/** The threads of a process that are workers, each with its CPU time. */
function workers(process: number): [thread: string, time: number][] {
  const tasks = `/proc/${process}/task`;
  const found: [string, number][] = [];
  for (const thread of readdirSync(tasks)) {
    const stat = readFileSync(`${tasks}/${thread}/stat`, "utf8");
    if (stat.includes("(DedicatedWorker")) found.push([`${process}/${thread}`, timeOf(stat)]);
  }
  return found;
}

function timeOf(stat: string): number {
  // After the name in brackets: state is field 3, so user and system time are 14 and 15.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
}

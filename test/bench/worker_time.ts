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
  #threads: string[] = [];
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
      // Workers come and go; looking for them is slow, so it is done twice a second.
      if (this.#taken++ % 50 === 0) this.#threads = workers(this.#pid);
      const total = this.#threads.reduce((sum, thread) => sum + timeOf(thread), 0);
      this.#samples.push([Date.now(), total]);
    } catch {
      this.#taken = 0;
    }
  }
}

function workers(pid: number): string[] {
  return family(pid).flatMap((process) =>
    readdirSync(`/proc/${process}/task`)
      .map((thread) => `/proc/${process}/task/${thread}/stat`)
      .filter((stat) => readFileSync(stat, "utf8").includes("(DedicatedWorker")),
  );
}

function timeOf(thread: string): number {
  const stat = readFileSync(thread, "utf8");
  // After the name in brackets: state is field 3, so user and system time are 14 and 15.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
}

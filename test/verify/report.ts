import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

type Figures = Readonly<Record<string, number | string>>;

export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly figures: Figures;
}

/** Collects what a section of `npm run verify` finds, and keeps finished seeds for the next run. */
export class Report {
  readonly checks: Check[] = [];
  readonly #file: string;
  readonly #done: Record<string, unknown>;

  /** @param file where finished seeds are kept until the section is through */
  constructor(file: string) {
    this.#file = file;
    this.#done = kept(file);
  }

  /** Runs seeds 1…count, but for those that an interrupted run has finished. */
  async seeds<T>(name: string, count: number, work: (seed: number) => Promise<T>): Promise<T[]> {
    const results: T[] = [];
    for (let seed = 1; seed <= count; seed++) {
      const key = `${name}: ${seed}`;
      if (!(key in this.#done)) {
        this.#done[key] = await work(seed);
        mkdirSync(dirname(this.#file), { recursive: true });
        writeFileSync(this.#file, JSON.stringify(this.#done));
        console.log(`  ${key}`);
      }
      results.push(this.#done[key] as T);
    }
    return results;
  }

  check(name: string, ok: boolean, figures: Figures): void {
    const short = Object.fromEntries(
      Object.entries(figures).map(([key, value]) => [
        key,
        typeof value === "number" && Number.isFinite(value)
          ? Math.round(value * 1000) / 1000
          : String(value),
      ]),
    );
    this.checks.push({ name, ok, figures: short });
    console.log(`${ok ? "ok  " : "FAIL"} ${name} ${JSON.stringify(short)}`);
  }
}

function kept(file: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  } catch {
    return {};
  }
}

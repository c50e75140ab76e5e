import { SvelteMap } from "svelte/reactivity";
import {
  type Arranged,
  type Arrangement,
  AS_MADE,
  type Filter,
  type Order,
  type Profile,
  type RowPage,
  type Rows,
} from "../../notebook/rows/rows.ts";

/** Rows that are read at once, and how many such pages are kept. */
const PAGE = 100;
const PAGES = 20;

/** A filter as the person set it: what the value is, in words. */
export interface Chosen extends Filter {
  readonly text: string;
}

/** A row of the table, once it is read: where its values stand, and its number as it was made. */
export interface Shown {
  readonly page: RowPage;
  readonly at: number;
}

/** What a table shows of its rows: in which order, which of them, and those that were read. */
export class RowView {
  readonly #rows: Rows;
  #order = $state.raw<Order | null>(null);
  #filters = $state.raw<readonly Chosen[]>([]);
  #arranged = $state.raw<Arranged | null>(null);
  #length = $state.raw(0);
  #busy = $state.raw(false);
  #failure = $state.raw<unknown>(null);
  readonly #pages = new SvelteMap<number, RowPage>();
  readonly #profiles = new SvelteMap<string, Profile>();
  #wanted: readonly number[] = [];
  #reading = false;
  #controller = new AbortController();
  readonly #ended = new AbortController();

  constructor(rows: Rows) {
    this.#rows = rows;
    this.#length = rows.length;
    const { sample } = rows;
    // What is at hand is shown at once.
    if (sample.length >= Math.min(PAGE, rows.length))
      this.#pages.set(0, { columns: sample, numbers: Array.from({ length: PAGE }, (_, i) => i) });
    void this.#arrange(AS_MADE);
  }

  get order(): Order | null {
    return this.#order;
  }
  get filters(): readonly Chosen[] {
    return this.#filters;
  }
  /** How many rows there are with these filters. */
  get length(): number {
    return this.#length;
  }
  /** Whether rows are being put in order. */
  get busy(): boolean {
    return this.#busy;
  }
  /** Why the rows could not be read or put in order. */
  get failure(): unknown {
    return this.#failure;
  }
  get arrangement(): Arrangement {
    return { order: this.#order, filters: this.#filters };
  }

  profile(column: string): Profile | undefined {
    return this.#profiles.get(column);
  }

  /** A row where it was read already; `want` reads it else. */
  row(index: number): Shown | undefined {
    const page = this.#pages.get(Math.floor(index / PAGE));
    return page && { page, at: index % PAGE };
  }

  /** Says which rows are to be seen; those that are no longer wanted are not read. */
  want(first: number, last: number): void {
    const from = Math.floor(Math.max(0, first) / PAGE);
    const to = Math.floor(Math.max(0, Math.min(last, this.#length - 1)) / PAGE);
    this.#wanted = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    void this.#read();
  }

  /** Rows from one to another, for the clipboard. */
  async read(first: number, count: number): Promise<RowPage["columns"]> {
    const page = await this.#arranged?.page(first, count);
    return page?.columns ?? { length: 0, columns: {}, types: {} };
  }

  sort(order: Order | null): Promise<void> {
    return this.#arrange({ order, filters: this.#filters });
  }

  filter(filters: readonly Chosen[]): Promise<void> {
    return this.#arrange({ order: this.#order, filters });
  }

  /** Finds what each column holds, one after the other. */
  async survey(columns: readonly string[]): Promise<void> {
    for (const column of columns) {
      if (this.#ended.signal.aborted) return;
      if (this.#profiles.has(column)) continue;
      try {
        this.#profiles.set(column, await this.#rows.profile(column, this.#ended.signal));
      } catch {
        // A head without its small picture is a head still.
        return;
      }
    }
  }

  /** Ends what runs, and gives back what was taken. */
  close(): void {
    this.#controller.abort();
    this.#ended.abort();
    void this.#arranged?.close().catch(() => {});
  }

  async #arrange(arrangement: Arrangement): Promise<void> {
    this.#controller.abort();
    const controller = (this.#controller = new AbortController());
    const before = this.#arranged;
    this.#busy = true;
    this.#failure = null;
    try {
      const arranged = await this.#rows.arrange(arrangement, controller.signal);
      if (controller.signal.aborted) return await arranged.close();
      const shown = arrangement === AS_MADE ? this.#pages.get(0) : undefined;
      const first = shown ?? (await arranged.page(0, PAGE));
      if (controller.signal.aborted) return await arranged.close();
      this.#arranged = arranged;
      this.#length = arranged.length;
      this.#order = arrangement.order;
      this.#filters = arrangement.filters as readonly Chosen[];
      this.#pages.clear();
      this.#pages.set(0, first);
      void before?.close().catch(() => {});
    } catch (error) {
      if (!controller.signal.aborted) this.#failure = error;
    } finally {
      if (this.#controller === controller) this.#busy = false;
    }
  }

  async #read(): Promise<void> {
    if (this.#reading) return;
    this.#reading = true;
    try {
      for (;;) {
        const arranged = this.#arranged;
        const next = this.#wanted.find((page) => !this.#pages.has(page));
        if (!arranged || next === undefined || this.#ended.signal.aborted) return;
        const page = await arranged.page(next * PAGE, PAGE);
        if (arranged !== this.#arranged) continue;
        this.#pages.set(next, page);
        for (const old of this.#pages.keys()) {
          if (this.#pages.size <= PAGES) break;
          if (!this.#wanted.includes(old)) this.#pages.delete(old);
        }
      }
    } catch (error) {
      this.#failure = error;
    } finally {
      this.#reading = false;
    }
  }
}

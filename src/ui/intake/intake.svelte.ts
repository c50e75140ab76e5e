import { loadTables } from "../../intake/load.ts";
import type { Choice } from "../../intake/open_text.ts";
import type { LoadProgress } from "../../intake/prepare_file.ts";
import { restorePrevious } from "../../intake/previous.ts";
import { profileOf } from "../../intake/profile.ts";
import type { LoadReport } from "../../intake/report.ts";
import { unpack } from "../../intake/unpack.ts";
import type { Workspace } from "../../notebook/workspace.svelte.ts";
import { told, type ToldFailure } from "../failure.ts";
import { FileMapping } from "./file_mapping.svelte.ts";
import { Profiles } from "./profiles.svelte.ts";
import { Turns } from "./turns.ts";

type Engine = Awaited<ReturnType<Workspace["open"]>>;

/** How many files are looked at at the same time. */
const AT_ONCE = 3;

/** Dropped files from the first look to the account of their load. */
export class IntakeRun {
  readonly #open: () => Promise<Engine>;
  readonly #committed: () => Promise<void>;
  readonly #looking = new AbortController();
  #files = $state.raw<readonly FileMapping[]>([]);
  #progress = $state.raw<LoadProgress | null>(null);
  #loading = $state.raw<AbortController | null>(null);
  #failure = $state.raw<ToldFailure | null>(null);
  #reports = $state.raw<readonly LoadReport[]>([]);
  #engine = $state.raw<Engine | null>(null);
  readonly #profiles = new Profiles();
  /** A folder of a year of exports is not read all at once: each file takes a worker of its own. */
  readonly #turns = new Turns(AT_ONCE);
  #mode: "replace" | "append" = "replace";
  /** Loads whose choices are changed: those that come next are in their place. */
  #corrects: readonly number[] = [];

  /**
   * @param open starts the engine of the person's own company, or hands it over where it runs
   * @param committed hears of each load
   */
  constructor(files: readonly File[], open: () => Promise<Engine>, committed: () => Promise<void>) {
    this.#open = open;
    this.#committed = committed;
    this.#files = files.map((file) => this.#mapping(file));
    for (const file of this.#files) void this.#begin(file);
  }

  get files(): readonly FileMapping[] {
    return this.#files;
  }
  get progress(): LoadProgress | null {
    return this.#progress;
  }
  get loading(): boolean {
    return this.#loading !== null;
  }
  get failure(): ToldFailure | null {
    return this.#failure;
  }
  /** What became of the load; empty until it has ended well. */
  get reports(): readonly LoadReport[] {
    return this.#reports;
  }
  get engine(): Engine | null {
    return this.#engine;
  }

  /** Looks at a file, or at what an archive holds in its place. */
  async #begin(dropped: FileMapping): Promise<void> {
    const signal = AbortSignal.any([this.#looking.signal, dropped.signal]);
    try {
      const inside = await this.#turns.take(() =>
        unpack(dropped.file, { signal, progress: dropped.hear }),
      );
      const files = inside.map((file) => (file === dropped.file ? dropped : this.#mapping(file)));
      this.#files = this.#files.flatMap((file) => (file === dropped ? files : [file]));
      for (const file of files) void this.#turns.take(() => file.look(this.#looking.signal));
    } catch (error) {
      if (!signal.aborted) dropped.fail(error);
    }
  }

  /** Reads a file again in another way; what was chosen about its columns is asked anew. */
  reread(file: FileMapping, choice: Choice): void {
    void file.look(this.#looking.signal, choice);
  }

  /** Reads a file for another table as well: its customers and their answers, say. */
  readAgain(file: FileMapping, table: string): FileMapping {
    const second = new FileMapping(file.file, () => [], table);
    this.#files = this.#files.flatMap((other) => (other === file ? [file, second] : [other]));
    void second.look(this.#looking.signal);
    return second;
  }

  /**
   * Goes back from the account of a load to what was confirmed before it, so that a choice can be
   * changed. What was added by the load is taken back; what took the place of rows will do so again.
   */
  async correct(): Promise<void> {
    const engine = this.#engine;
    // Taken at once: restoring twice would bring the rows back.
    const reports = this.#reports;
    this.#reports = [];
    this.#corrects = reports.map(({ loadId }) => loadId);
    try {
      for (const { table, mode } of reports)
        if (engine && mode === "append") await restorePrevious(engine, table);
    } catch (error) {
      this.#failure = told(error);
    }
    await this.#committed();
  }

  leaveOut(file: FileMapping): void {
    file.stop();
    this.#files = this.#files.filter((other) => other !== file);
  }

  /** Loads again as before, of rows that two files have alike one. */
  async keepOne(): Promise<void> {
    await this.correct();
    for (const file of this.#files) file.useRepeats("one");
    await this.load(this.#mode);
  }

  /** Loads every file: all tables change, or none. */
  async load(mode: "replace" | "append"): Promise<void> {
    const controller = (this.#loading = new AbortController());
    this.#failure = null;
    this.#mode = mode;
    const progress = (now: LoadProgress) => void (this.#progress = now);
    try {
      const engine = (this.#engine = await this.#open());
      const sources = this.#files.flatMap((file) => file.source() ?? []);
      const watch = { signal: controller.signal, progress };
      const reports = await loadTables(engine, sources, { mode, corrects: this.#corrects }, watch);
      await this.#committed();
      this.#reports = reports;
      this.#keepMappings();
    } catch (error) {
      this.#failure = told(error);
    } finally {
      this.#loading = null;
      this.#progress = null;
    }
  }

  /** Reads the account from the engine that runs now. */
  async wake(): Promise<void> {
    try {
      this.#engine = await this.#open();
    } catch (error) {
      this.#failure = told(error);
    }
  }

  cancel(): void {
    this.#loading?.abort();
  }

  /** Forgets the files; what is being counted stops. */
  close(): void {
    this.#looking.abort();
    this.cancel();
  }

  #mapping(file: File): FileMapping {
    return new FileMapping(file, () => this.#profiles.all);
  }

  /** What was confirmed holds for the next file of the kind. */
  #keepMappings(): void {
    for (const { file, mapping, applied } of this.#files) {
      if (!mapping) continue;
      const { table } = mapping;
      const plain = applied?.profile.name ?? nameOf(file.name);
      const taken = this.#profiles.all.find(({ name }) => name === plain);
      const name = taken && taken.table !== table ? `${plain} (${table})` : plain;
      this.#profiles.save(profileOf(name, mapping, new Date()));
    }
  }
}

/** The name of an export without its ending and the date at its end. */
const nameOf = (file: string): string =>
  file.replace(/\.[^.]+$/, "").replace(/[\s_.-]+\d[\d\s_.-]*$/, "") || file;

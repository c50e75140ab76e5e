import { loadFiles } from "../../intake/load.ts";
import type { Choice } from "../../intake/open_text.ts";
import type { FileSource, LoadProgress } from "../../intake/prepare_file.ts";
import type { LoadReport } from "../../intake/report.ts";
import { unpack } from "../../intake/unpack.ts";
import type { Workspace } from "../../notebook/workspace.svelte.ts";
import { told, type ToldFailure } from "../failure.ts";
import { FileMapping } from "./file_mapping.svelte.ts";

type Engine = Awaited<ReturnType<Workspace["open"]>>;

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

  /**
   * @param open starts the engine of the person's own company, or hands it over where it runs
   * @param committed hears of each table that was loaded
   */
  constructor(files: readonly File[], open: () => Promise<Engine>, committed: () => Promise<void>) {
    this.#open = open;
    this.#committed = committed;
    this.#files = files.map((file) => new FileMapping(file));
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
    const { signal } = this.#looking;
    try {
      const inside = await unpack(dropped.file, signal);
      if (inside[0] === dropped.file) return await dropped.look(signal);
      const files = inside.map((file) => new FileMapping(file));
      this.#files = this.#files.flatMap((file) => (file === dropped ? files : [file]));
      for (const file of files) void file.look(signal);
    } catch (error) {
      if (!signal.aborted) dropped.fail(error);
    }
  }

  /** Reads a file again in another way; what was chosen about its columns is asked anew. */
  reread(file: FileMapping, choice: Choice): void {
    void file.look(this.#looking.signal, choice);
  }

  leaveOut(file: FileMapping): void {
    this.#files = this.#files.filter((other) => other !== file);
  }

  /** Loads every file, table by table; each table is replaced whole or not at all. */
  async load(mode: "replace" | "append"): Promise<void> {
    const controller = (this.#loading = new AbortController());
    this.#failure = null;
    const reports: LoadReport[] = [];
    const progress = (now: LoadProgress) => void (this.#progress = now);
    try {
      const engine = (this.#engine = await this.#open());
      for (const sources of this.#byTable()) {
        const watch = { signal: controller.signal, progress };
        reports.push(await loadFiles(engine, sources, { mode }, watch));
        await this.#committed();
      }
      this.#reports = reports;
    } catch (error) {
      this.#failure = told(error);
    } finally {
      this.#loading = null;
      this.#progress = null;
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

  #byTable(): FileSource[][] {
    const tables = new Map<string, FileSource[]>();
    for (const file of this.#files) {
      const source = file.source();
      if (!source) continue;
      const { table } = source.mapping;
      tables.set(table, [...(tables.get(table) ?? []), source]);
    }
    return [...tables.values()];
  }
}

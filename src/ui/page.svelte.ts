import type { Notebook } from "../notebook/document.ts";
import { replaceBy } from "../notebook/edit.ts";
import { parseNotebook, serialise } from "../notebook/parse.ts";
import type { Workspace } from "../notebook/workspace.svelte.ts";
import { isLocale, type Locale, pickLocale } from "../words/locale.ts";
import { englishWords, loadWords, type Words } from "../words/words.ts";
import { Copies } from "./copies.svelte.ts";
import { keep, kept } from "./preferences.ts";
import type { Shelf } from "./shelf.ts";
import {
  CUSTOMERS,
  expectedTime,
  isSame,
  readSimulation,
  SEED,
  type Simulation,
  simulationQuery,
} from "./simulation.ts";

/** A notebook that the page offers. */
export interface Offered {
  readonly slug: string;
  read(locale: Locale): Promise<Notebook>;
}

/** What the page needs from the rooms that it may not import. */
export interface PageEffects {
  readonly workspace: Workspace;
  readonly notebooks: readonly Offered[];
  /** Where notebooks are kept that the person changed or opened. */
  readonly shelf: Shelf;
  /** Makes the simulated company and loads it into the engine that is open. */
  simulate(
    simulation: Simulation,
    watch: { progress: (rows: number) => void; signal: AbortSignal },
  ): Promise<void>;
}

/** A notebook from a file has a slug of its own, which no notebook of the page has. */
const FROM_FILE = /^file-(\d+)$/;

/** An error that can be told to a person. */
export interface Told {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly sql?: string | undefined;
}

export type View = "welcome" | "load" | "notebook" | "consent";
export type Mark = "ready" | "partly" | "impossible";

/** A notebook in the rail: its title in the reader's language and whether the data allow it. */
export interface Listed {
  readonly slug: string;
  readonly title: string;
  readonly mark: Mark | null;
}

/** What the page shows, and the way from one screen to the next. */
export class Page {
  readonly #effects: PageEffects;
  #words = $state.raw<Words>(englishWords());
  #asking: Locale | null = null;
  #view = $state.raw<View>("welcome");
  #slug = $state.raw<string | null>(null);
  #listed = $state.raw<readonly Listed[]>([]);
  #files = $state.raw<readonly File[]>([]);
  #simulation = $state.raw<Simulation | null>(null);
  #simulating = $state.raw<{ rows: number; cancel: () => void } | null>(null);
  #made: Promise<unknown> = Promise.resolve();
  #making: AbortController | null = null;
  #slowness = $state.raw(1);
  #opened = $state.raw<readonly Offered[]>([]);
  #stranger = $state.raw<{ name: string; notebook: Notebook } | null>(null);
  #failure = $state.raw<Told | null>(null);

  readonly #copies: Copies;
  #deleted = $state.raw<{ slug: string; notebook: Notebook } | null>(null);

  constructor(effects: PageEffects) {
    this.#effects = effects;
    this.#copies = new Copies(effects.shelf);
  }

  get workspace(): Workspace {
    return this.#effects.workspace;
  }
  get words(): Words {
    return this.#words;
  }
  get view(): View {
    return this.#view;
  }
  get slug(): string | null {
    return this.#slug;
  }
  get listed(): readonly Listed[] {
    return this.#listed;
  }
  /** The files that wait for their mapping to be confirmed. */
  get files(): readonly File[] {
    return this.#files;
  }
  get simulation(): Simulation | null {
    return this.#simulation;
  }
  /** The simulated company where nobody asked for another one, in the page's language. */
  get usual(): Simulation {
    const language = this.#words.locale;
    return { seed: SEED, customers: CUSTOMERS, language, preset: "default" };
  }
  /** The rows that the generator has made, while it works. */
  get simulating(): { rows: number; cancel: () => void } | null {
    return this.#simulating;
  }
  /** How many times as long as expected the last simulated company took to make. */
  get slowness(): number {
    return this.#slowness;
  }
  /** Where a link to a simulated company leads: the notebook that is open, where others have it too. */
  get link(): string {
    const { notebooks } = this.#effects;
    const { slug } = notebooks.find((offered) => offered.slug === this.#slug) ?? notebooks[0]!;
    return `${location.href.replace(/#.*$/, "")}#/${slug}`;
  }
  /** What went wrong outside a cell and outside intake. */
  get failure(): Told | null {
    return this.#failure ?? this.workspace.failure;
  }

  /** Adds notebooks to those of the library. */
  offer(notebooks: readonly Offered[]): void {
    this.#opened = [...this.#opened, ...notebooks];
  }

  /** The language of the person's choice or of the browser, then what the address asks for. */
  async start(languages: readonly string[], fallback: Locale = "en"): Promise<void> {
    const locale = kept("locale") ?? "";
    await this.#copies.load();
    await this.speak(isLocale(locale) ? locale : pickLocale(languages, fallback));
    // The engine starts behind the first screen, for whoever has loaded data here before on these.
    void this.workspace.open(this.#asked().simulation ? "simulated" : company()).catch(noop);
    await this.follow();
  }

  /** Changes the language and keeps the place. */
  async speak(locale: Locale): Promise<void> {
    this.#asking = locale;
    const words = await loadWords(locale);
    // Another language was chosen while this one was fetched.
    if (this.#asking !== locale) return;
    this.#words = words;
    document.documentElement.lang = locale;
    keep("locale", locale);
    // A copy is written in the language in which it was begun.
    const slug = this.#slug !== null && !this.#copies.has(this.#slug) ? this.#slug : null;
    const shown = this.#view === "notebook" && slug !== null ? this.#show(slug) : null;
    await Promise.all([this.#list(), shown]);
  }

  /** Goes where the address says: `#/segments`, `#/segments?seed=7` on a simulated company. */
  async follow(): Promise<void> {
    const { slug, simulation } = this.#asked();
    if (slug === "") return this.#to("welcome");
    const another = simulation && !isSame(this.#simulation, simulation);
    await (another ? this.simulate(simulation, slug) : this.open(slug));
  }

  home(): void {
    this.#to("welcome");
    this.#address("");
  }

  /** A notebook from a file, which runs nothing until the person has agreed. */
  get stranger(): { name: string; notebook: Notebook } | null {
    return this.#stranger;
  }

  /** Takes dropped files: a notebook is shown before it runs, data goes to the mapping. */
  async load(files: readonly File[]): Promise<void> {
    this.#failure = null;
    const [file] = files;
    if (file && files.length === 1 && /\.(md|markdown)$/i.test(file.name)) {
      this.#stranger = { name: file.name, notebook: parseNotebook(await file.text()) };
      this.#to("consent");
      return;
    }
    this.#files = files;
    this.#to("load");
    // What is loaded goes to the person's own data, so these are what it is held against.
    if (this.ownBehind) {
      this.#simulation = null;
      await this.workspace.open("own").catch(noop);
    }
  }

  /** The person has seen what a notebook from a file would run, and agrees. */
  async agree(): Promise<void> {
    const stranger = this.#stranger;
    if (!stranger) return;
    this.#stranger = null;
    await this.#begin(stranger.notebook);
  }

  /** What the person has made of the notebook that is open. */
  get copy(): "own" | "changed" | null {
    if (this.#slug === null || !this.#copies.has(this.#slug)) return null;
    return FROM_FILE.test(this.#slug) ? "own" : "changed";
  }

  /** Keeps a notebook that was edited; one that is as it came needs no copy. */
  async keepCopy(slug: string, notebook: Notebook): Promise<void> {
    const original = FROM_FILE.test(slug) ? null : await this.#find(slug)?.read(this.#words.locale);
    if (original && serialise(original) === serialise(notebook)) await this.#copies.remove(slug);
    else await this.#copies.keep(slug, notebook);
    this.#listed = this.#listed.map((listed) =>
      listed.slug === slug ? { ...listed, title: notebook.title } : listed,
    );
  }

  /** Gives a changed notebook its original text back, as a change that can be undone. */
  async reset(): Promise<void> {
    const { session } = this.workspace;
    const original = this.#slug && (await this.#find(this.#slug)?.read(this.#words.locale));
    if (session?.notebook && original) await session.edit(replaceBy(session.notebook, original));
  }

  /** Makes a notebook of the person's own from the one that is open. */
  async duplicate(): Promise<void> {
    const notebook = this.workspace.session?.notebook;
    if (notebook) await this.#begin(notebook);
  }

  /** Deletes the person's own notebook that is open; `restore` brings it back. */
  async delete(): Promise<void> {
    const slug = this.#slug;
    const notebook = slug === null ? null : this.#copies.read(slug);
    if (slug === null || notebook === null || this.copy !== "own") return;
    await this.#copies.remove(slug);
    await this.open(this.#offered()[0]!.slug);
    this.#deleted = { slug, notebook };
  }

  /** The notebook that was deleted last, until another one is opened. */
  get deleted(): Notebook | null {
    return this.#deleted?.notebook ?? null;
  }

  /** Brings the notebook back that was deleted last. */
  async restore(): Promise<void> {
    const deleted = this.#deleted;
    if (!deleted) return;
    await this.#copies.keep(deleted.slug, deleted.notebook);
    await this.open(deleted.slug);
  }

  async #begin(notebook: Notebook): Promise<void> {
    const numbers = this.#copies.slugs.map((slug) => Number(FROM_FILE.exec(slug)?.[1] ?? 0));
    const slug = `file-${Math.max(0, ...numbers) + 1}`;
    await this.#copies.keep(slug, notebook);
    await this.open(slug);
  }

  /** Something was loaded, whether or not its account is read: nothing older is shown from here on. */
  async committed(): Promise<void> {
    this.#simulation = null;
    keep("company", "own");
    await this.workspace.session?.refresh();
  }

  /** After the account was read: the notebook that was open last. */
  async loaded(): Promise<void> {
    this.#files = [];
    await this.open(this.#slug ?? this.#offered()[0]!.slug);
  }

  /** Makes a simulated company, then opens a notebook on it. */
  async simulate(simulation: Simulation = this.usual, slug?: string): Promise<void> {
    // One at a time: another choice ends the one that is being made.
    this.#making?.abort();
    const controller = (this.#making = new AbortController());
    const made = this.#made.then(() => this.#make(simulation, controller));
    this.#made = made;
    if (await made) await this.open(slug ?? this.#slug ?? this.#offered()[0]!.slug);
  }

  async #make(simulation: Simulation, controller: AbortController): Promise<boolean> {
    const { signal } = controller;
    if (signal.aborted) return false;
    this.#failure = null;
    const making = (rows: number) => {
      this.#simulating = { rows, cancel: () => controller.abort() };
    };
    making(0);
    try {
      await this.workspace.open("simulated");
      const started = performance.now();
      await this.#effects.simulate(simulation, { signal, progress: making });
      this.#slowness = (performance.now() - started) / expectedTime(simulation.customers, 1);
      this.#simulation = simulation;
      await this.workspace.session?.refresh();
      return true;
    } catch (error) {
      if (!signal.aborted) this.#tell(error);
      return false;
    } finally {
      this.#simulating = null;
    }
  }

  /** Opens a notebook over the company that is open. */
  async open(slug: string): Promise<void> {
    if (!this.#offered().some((offered) => offered.slug === slug)) return this.#to("welcome");
    try {
      await this.workspace.open(this.workspace.company ?? company());
    } catch (error) {
      this.#tell(error);
      return;
    }
    this.#slug = slug;
    this.#deleted = null;
    this.#to("notebook");
    this.#address(this.#simulation ? `${slug}?${simulationQuery(this.#simulation)}` : slug);
    await Promise.all([this.#show(slug), this.#list()]);
  }

  /** Leaves the mapping or a notebook that was not agreed to, and goes back to where one was. */
  async back(): Promise<void> {
    this.#files = [];
    this.#stranger = null;
    if (this.#slug && this.workspace.session) await this.open(this.#slug);
    else this.home();
  }

  /** Whether there is data of the person's own to go back to from a simulated company. */
  get ownBehind(): boolean {
    return this.workspace.company === "simulated" && company() === "own";
  }

  /** Shows the person's own data; `takeOver` asks another tab for them. */
  async own(takeOver = false): Promise<void> {
    this.#simulation = null;
    try {
      await this.workspace.open("own", takeOver);
    } catch (error) {
      this.#tell(error);
      return;
    }
    await this.open(this.#slug ?? this.#offered()[0]!.slug);
  }

  #tell(error: unknown): void {
    const told = error instanceof Error && error.name === "Failure";
    this.#failure = told
      ? (error as Error & Told)
      : { code: "unknown", values: { code: "page", message: String(error) } };
  }

  async #show(slug: string): Promise<void> {
    const offered = this.#find(slug);
    if (offered) await this.workspace.session?.open(slug, await this.#read(offered));
  }

  /** The person's copy of a notebook where there is one. */
  async #read({ slug, read }: Offered): Promise<Notebook> {
    return this.#copies.read(slug) ?? read(this.#words.locale);
  }

  #find(slug: string): Offered | undefined {
    return this.#offered().find((offered) => offered.slug === slug);
  }

  #offered(): readonly Offered[] {
    const own = this.#copies.slugs.filter((slug) => FROM_FILE.test(slug));
    return [
      ...this.#effects.notebooks,
      ...this.#opened,
      ...own.map((slug) => ({ slug, read: async () => this.#copies.read(slug)! })),
    ];
  }

  async #list(): Promise<void> {
    const { session } = this.workspace;
    this.#listed = await Promise.all(
      this.#offered().map(async (offered) => {
        const { slug } = offered;
        const notebook = await this.#read(offered);
        const mark = session ? (await session.readiness(notebook)).state : null;
        return { slug, title: notebook.title, mark };
      }),
    );
  }

  #to(view: View): void {
    if (this.#view === view) return;
    this.#view = view;
    scrollTo(0, 0);
  }

  /** What the address says; a company without a language is in that of the one here, or the page's. */
  #asked(): { slug: string; simulation: Simulation | null } {
    const [, slug = "", query = ""] = /^#\/([\w-]*)(?:\?(.*))?$/.exec(location.hash) ?? [];
    const language = this.#simulation?.language ?? this.#words.locale;
    return { slug, simulation: readSimulation(new URLSearchParams(query), language) };
  }

  #address(path: string): void {
    const hash = `#/${path}`;
    if (location.hash === hash) return;
    const { slug, simulation } = this.#asked();
    // A short address of the same place is only written out: going back must not meet it again.
    const same = path === `${slug}?${simulation ? simulationQuery(simulation) : ""}`;
    history[same ? "replaceState" : "pushState"](null, "", hash);
  }
}

/** The person's own company, once they have loaded something on this device. */
const company = () => (kept("company") === "own" ? "own" : "simulated");

// The workspace keeps the failure, and the page shows it.
const noop = () => undefined;

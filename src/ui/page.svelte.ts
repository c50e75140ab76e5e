import type { AskedValues } from "../notebook/asked_values.ts";
import type { Notebook } from "../notebook/document.ts";
import { replaceBy, setTitle } from "../notebook/edit.ts";
import { apply } from "../notebook/history.ts";
import type { Workspace } from "../notebook/workspace.svelte.ts";
import { isLocale, type Locale, pickLocale } from "../words/locale.ts";
import { englishWords, loadFirstWords, loadWords, type Words } from "../words/words.ts";
import {
  type Asked,
  comesFromHere,
  readAddress,
  readScreen,
  replaceScreen,
  writeAddress,
  writeScreen,
} from "./address.ts";
import { Managing } from "./managing.svelte.ts";
import type { CollectingEffects } from "./collecting/collecting.svelte.ts";
import type { Adopt } from "./copies.svelte.ts";
import { type Listed, Notebooks, type Offered } from "./notebooks.svelte.ts";
import { keep, kept } from "./preferences.ts";
import type { SharePlace } from "./sharing/sharing.svelte.ts";
import { type Stranger, strangerFrom, strangerIn } from "./sharing/stranger.ts";
import type { Shelf } from "./shelf.ts";
import { type Simulate, SimulatedCompany } from "./simulated_company.svelte.ts";
import { CUSTOMERS, isSame, SEED, type Simulation } from "./simulation.ts";

/** What the page needs from the rooms that it may not import. */
export interface PageEffects {
  readonly workspace: Workspace;
  readonly notebooks: readonly Offered[];
  /** Where notebooks are kept that the person changed or opened. */
  readonly shelf: Shelf;
  /** The program's. */
  readonly version: string;
  /** Makes the simulated company and loads it into the engine that is open. */
  readonly simulate: Simulate;
}

/** An error that can be told to a person. */
export interface Told {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly sql?: string | undefined;
}

export type View = "welcome" | "load" | "notebook" | "consent" | "data" | "collect";

/** Takes pictures in which codes of answers may be. */
export type TakePictures = (pictures: readonly File[]) => void;

/** What the page shows, and the way from one screen to the next. */
export class Page {
  readonly #effects: PageEffects;
  readonly #notebooks: Notebooks;
  readonly #company: SimulatedCompany;
  /** What can be done with the notebooks as a whole. */
  readonly managing: Managing;
  #words = $state.raw<Words>(englishWords());
  /** Whether the first screen has been left: what comes after it needs all words. */
  #reading = false;
  #asking: Locale | null = null;
  #view = $state.raw<View>("welcome");
  #slug = $state.raw<string | null>(null);
  #files = $state.raw<readonly File[]>([]);
  #stranger = $state.raw<Stranger | null>(null);
  #failure = $state.raw<Told | null>(null);
  #kept: Promise<unknown> = Promise.resolve();
  #takePictures: TakePictures | null = null;
  #elsewhere = $state.raw(false);
  #parted = $state.raw<string | null>(null);
  #dropping = $state.raw<{
    simulation: Simulation;
    slug: string | undefined;
    asked: AskedValues | undefined;
  } | null>(null);

  constructor(effects: PageEffects) {
    this.#effects = effects;
    // A reload comes back to its notebook at once, which fills when the engine is there.
    const { slug } = readAddress("en");
    if (slug !== "") [this.#slug, this.#view] = [slug, "notebook"];
    const adopt: Adopt = (slug, notebook) => this.#adopt(slug, notebook);
    this.#notebooks = new Notebooks(effects.notebooks, effects.shelf, adopt);
    this.#company = new SimulatedCompany(effects.simulate);
    this.managing = new Managing({
      notebooks: this.#notebooks,
      now: () => ({ words: this.#words, slug: this.#slug, session: this.workspace.session }),
      open: (slug) => this.open(slug),
      list: () => this.#list(),
    });
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
    return this.#notebooks.listed;
  }
  /** The files that wait for their mapping to be confirmed. */
  get files(): readonly File[] {
    return this.#files;
  }
  get simulation(): Simulation | null {
    return this.#company.shown;
  }
  /** The simulated company where nobody asked for another one, in the page's language. */
  get usual(): Simulation {
    const language = this.#words.locale;
    return { seed: SEED, customers: CUSTOMERS, language, preset: "default" };
  }
  /** The rows that the generator has made, while it works. */
  get simulating(): { rows: number; cancel: () => void } | null {
    return this.#company.making;
  }
  /** How many times as long as expected the last simulated company took to make. */
  get slowness(): number {
    return this.#company.slowness;
  }
  /** Where a link to a simulated company leads: the notebook that is open, where others have it too. */
  get link(): string {
    const slug = this.#notebooks.inLibrary(this.#slug) ? this.#slug : this.#notebooks.first;
    return `${location.href.replace(/#.*$/, "")}#/${slug}`;
  }
  /** What went wrong outside a cell and outside intake. */
  get failure(): Told | null {
    return this.#failure ?? this.workspace.failure;
  }

  /** Adds notebooks to those of the library. */
  offer(notebooks: readonly Offered[]): void {
    this.#notebooks.offer(notebooks);
  }

  /** The language of the person's choice or of the browser, then what the address asks for. */
  async start(languages: readonly string[], fallback: Locale = "en"): Promise<void> {
    const locale = kept("locale") ?? "";
    await this.#notebooks.load();
    await this.speak(isLocale(locale) ? locale : pickLocale(languages, fallback));
    // The engine starts behind the first screen, for whoever has loaded data here before on these.
    void this.workspace
      .open(this.#asked().simulation ? "simulated" : company())
      .catch(noop)
      .then(() => (this.#view === "welcome" ? this.#list() : undefined));
    // Files that were given meanwhile are where the person is.
    if (this.#files.length === 0 && !this.#stranger) await this.follow();
  }

  /** Changes the language and keeps the place. */
  async speak(locale: Locale): Promise<void> {
    this.#asking = locale;
    const words = await (this.#reading ? loadWords : loadFirstWords)(locale);
    // Another language was chosen while this one was fetched.
    if (this.#asking !== locale) return;
    this.#words = words;
    document.documentElement.lang = locale;
    keep("locale", locale);
    // A copy is written in the language in which it was begun.
    const { copy, original } = this.managing;
    const slug = copy === null || original ? this.#slug : null;
    const shown = this.#view === "notebook" && slug !== null ? this.#show(slug) : null;
    // The first screen lists no notebooks; they are read once the engine has started.
    await Promise.all([this.#view === "welcome" ? null : this.#list(), shown]);
  }

  /** Goes where the address says: `#/segments`, `#/segments?seed=7` on a simulated company. */
  async follow(): Promise<void> {
    try {
      const stranger = await strangerIn(location.hash, this.#language);
      if (stranger) return this.#meet(stranger);
    } catch (error) {
      this.#tell(error);
      return;
    }
    const screen = readScreen();
    if (screen === "data") return this.data();
    if (screen === "collect") return this.collect();
    if (screen === "load") {
      if (this.#files.length > 0) return this.resume();
      // Files are there as long as the page is; a reload comes without them.
      replaceScreen(this.#slug ?? "");
    }
    const { slug, simulation, values } = this.#asked();
    if (slug === "") return this.#to("welcome");
    const another = simulation && !isSame(this.simulation, simulation);
    await (another ? this.simulate(simulation, slug, values) : this.open(slug, values));
  }

  /** Writes what the inputs are set to into the address, once they are those of its notebook. */
  note(): void {
    const chosen = this.workspace.session?.chosen;
    if (this.#view !== "notebook" || !chosen || chosen.slug !== this.#slug) return;
    this.#address(chosen.slug, chosen.values);
  }

  home(): void {
    this.#to("welcome");
    writeAddress({ slug: "", simulation: null, values: NONE }, this.#language);
  }

  /** What the data allow, blank files, kept mappings. */
  data(): void {
    this.#to("data");
    writeScreen("data");
  }

  /** Where the answers to questionnaires come together. */
  async collect(): Promise<void> {
    await this.#allWords();
    this.#to("collect");
    writeScreen("collect");
  }

  /** What collecting answers needs of the page. */
  readonly collecting: CollectingEffects = {
    running: () => (this.workspace.company === "own" ? this.workspace.open("own") : null),
    open: () => this.workspace.open("own"),
    committed: () => this.committed(),
    asOf: async () => {
      const day = await this.workspace.session?.standing("as_of");
      return typeof day === "string" ? day.slice(0, 10) : null;
    },
    now: () => new Date(),
  };

  /** Opens a notebook as of another day than its own; the way back is that of any change. */
  async readAsOf(slug: string, day: string): Promise<void> {
    await this.open(slug);
    if (this.#slug === slug) await this.workspace.session?.set("as_of", day);
  }

  /** Says who takes pictures that are given from here on; null is nobody. */
  pictures(take: TakePictures | null): void {
    this.#takePictures = take;
  }

  /** A notebook from a file, which runs nothing until the person has agreed. */
  get stranger(): Stranger | null {
    return this.#stranger;
  }

  /** Takes dropped files: a notebook is shown before it runs, data goes to the mapping. */
  async load(files: readonly File[]): Promise<void> {
    this.#failure = null;
    if (this.#takePictures && files.every(({ type }) => type.startsWith("image/"))) {
      return this.#takePictures(files);
    }
    const [file] = files;
    if (file && files.length === 1 && /\.(md|markdown)$/i.test(file.name)) {
      return this.#meet(await strangerFrom(file));
    }
    this.#files = files;
    await this.resume();
  }

  /** Shows the files again whose mapping waits to be confirmed. */
  async resume(): Promise<void> {
    this.#to("load");
    writeScreen("load");
    // What is loaded goes to the person's own data, so these are what it is held against, also where a
    // simulated company is still being made.
    if (company() === "own") {
      this.#company.leave();
      await this.workspace.open("own").catch(noop);
    }
  }

  /** Lets go of files whose mapping was not confirmed. */
  putAside(): void {
    this.#files = [];
  }

  /** The person has seen what a notebook from a file would run, and agrees. */
  async agree(): Promise<void> {
    const stranger = this.#stranger;
    if (!stranger) return;
    this.#stranger = null;
    const { notebook, simulation } = stranger;
    const slug = await this.#notebooks.begin(notebook);
    const another = simulation && !isSame(this.simulation, simulation);
    await (another ? this.simulate(simulation, slug) : this.open(slug));
  }

  /** Where a link to the notebook that is open leads. */
  get place(): SharePlace {
    const original = this.#notebooks.inLibrary(this.#slug) && this.managing.copy === null;
    return {
      page: location.href.replace(/#.*$/, ""),
      short: original ? location.href : null,
      simulation: this.simulation,
    };
  }

  get version(): string {
    return this.#effects.version;
  }

  #meet(stranger: Stranger): void {
    this.#stranger = stranger;
    this.#to("consent");
  }

  /** Keeps a notebook that was edited; one that is as it came needs no copy. */
  async keepCopy(slug: string, notebook: Notebook): Promise<void> {
    const { say, locale } = this.#words;
    const second = (same: Notebook) =>
      apply(same, setTitle(same, say("copy.parted_title", { title: same.title })));
    const kept = this.#notebooks.keep(slug, notebook, locale, second);
    this.#kept = kept;
    const place = await kept;
    if (place === slug || this.#slug !== slug) return;
    this.#parted = second(notebook).title;
    await this.open(place);
  }

  /** Waits until what was edited is kept. */
  async save(): Promise<void> {
    await this.#kept;
  }

  /** The title under which a notebook goes on here that another tab has changed as well. */
  get parted(): string | null {
    return this.#parted;
  }

  /** The person has read that a notebook goes on under another title. */
  acknowledge(): void {
    this.#parted = null;
  }

  /** Another tab has changed a notebook: it is shown here too, unless it may be written in here. */
  #adopt(slug: string, notebook: Notebook | null): boolean {
    const { session } = this.workspace;
    const open = slug === this.#slug && session?.notebook;
    if (open && document.hasFocus()) return false;
    if (open && notebook) void session.edit(replaceBy(open, notebook));
    setTimeout(() => void this.#list());
    return true;
  }

  /** Something was loaded, whether or not its account is read: nothing older is shown from here on. */
  async committed(): Promise<void> {
    this.#company.leave();
    keep("company", "own");
    await this.workspace.session?.refresh();
  }

  /** An earlier load stands in the place of the last one: what is open is made of it. */
  async restored(): Promise<void> {
    await this.committed();
    if (this.#slug !== null) await this.open(this.#slug);
  }

  /** After the account was read: the notebook that was open last, or one that the data allow. */
  async loaded(): Promise<void> {
    const wanted = this.#slug ?? this.#notebooks.first;
    // An engine that has ended meanwhile cannot say; the notebook tells of it.
    const slug = (await this.#instead(wanted).catch(() => null)) ?? wanted;
    if (readScreen() === "load") replaceScreen(slug);
    // The account stays until there is something else to see.
    this.#files = [];
    await this.open(slug);
  }

  /** What to read where these data allow less than half of a notebook. */
  async #instead(wanted: string): Promise<string | null> {
    const { session } = this.workspace;
    const notebook = await this.managing.read(wanted);
    if (!session || !notebook) return null;
    const { possible, cells } = await session.readiness(notebook);
    if (2 * possible >= cells) return wanted;
    return this.#notebooks.fullest(this.#words.locale, (other) => session.readiness(other));
  }

  /**
   * Makes a simulated company, then opens a notebook on it. Data of the person's own that are only
   * in memory would go with it, so they are asked first.
   */
  async simulate(
    simulation: Simulation = this.usual,
    slug?: string,
    asked?: AskedValues,
  ): Promise<void> {
    const { company, kept, session } = this.workspace;
    if (company === "own" && !kept && session && session.tables.length > 0) {
      this.#dropping = { simulation, slug, asked };
      return;
    }
    await this.#simulate(simulation, slug, asked);
  }

  /** The simulated company that would take the place of data that are nowhere else. */
  get dropping(): Simulation | null {
    return this.#dropping?.simulation ?? null;
  }

  /** The answer to whether data that are nowhere else may go. */
  async drop(agreed: boolean): Promise<void> {
    const dropping = this.#dropping;
    this.#dropping = null;
    if (dropping && agreed)
      await this.#simulate(dropping.simulation, dropping.slug, dropping.asked);
    else if (this.#slug) this.#address(this.#slug);
  }

  /** Makes the simulated company again that went with its engine. */
  async refill(): Promise<boolean> {
    const { shown } = this.#company;
    if (!shown) return false;
    return this.#company.make(shown, () => this.workspace.open("simulated"));
  }

  async #simulate(
    simulation: Simulation,
    slug: string | undefined,
    asked: AskedValues | undefined,
  ): Promise<void> {
    this.#failure = null;
    try {
      const prepare = () => this.workspace.open("simulated");
      if (!(await this.#company.make(simulation, prepare))) return;
      await this.workspace.session?.refresh();
    } catch (error) {
      this.#tell(error);
      return;
    }
    await this.open(slug ?? this.#slug ?? this.#notebooks.first, asked);
  }

  /** Opens a notebook over the company that is open. */
  async open(slug: string, asked?: AskedValues): Promise<void> {
    if (!this.#notebooks.has(slug)) {
      if (this.#slug === slug) this.#slug = null;
      return this.#to("welcome");
    }
    this.#slug = slug;
    this.#notebooks.forget();
    this.managing.opening(slug);
    this.#to("notebook");
    this.#address(slug, asked);
    try {
      await this.workspace.open(this.workspace.company ?? company());
    } catch (error) {
      this.#tell(error);
      return;
    }
    // Another one was opened while the engine started.
    if (this.#slug !== slug) return;
    // A simulated company is one of the ways on that are offered then.
    if (this.workspace.elsewhere) this.#elsewhere = true;
    // What the others are good for can wait until this one is there.
    const shown = this.#show(slug, asked);
    await this.#list(shown);
    await shown;
  }

  /**
   * Leaves a screen or a notebook that was not agreed to, and goes back to where one was. Files whose
   * mapping was begun are kept.
   */
  async back(): Promise<void> {
    const agreeing = this.#stranger !== null;
    this.#stranger = null;
    // The address that comes next is followed.
    if (!agreeing && comesFromHere()) return history.back();
    if (this.#slug && this.workspace.session) await this.open(this.#slug);
    else this.home();
  }

  /** Whether there is data of the person's own to go back to from a simulated company. */
  get ownBehind(): boolean {
    return this.workspace.company === "simulated" && company() === "own";
  }

  /** Shows the person's own data; `takeOver` asks another tab for them. */
  async own(takeOver = false): Promise<void> {
    this.#company.leave();
    try {
      await this.workspace.open("own", takeOver);
    } catch (error) {
      this.#tell(error);
      return;
    }
    this.#elsewhere = false;
    await this.open(this.#slug ?? this.#notebooks.first);
  }

  /**
   * Whether the person's data are open in another tab. Until they are asked for here, notebooks are
   * read without data, or on what is made or loaded in this tab.
   */
  get elsewhere(): boolean {
    return this.#elsewhere || this.workspace.elsewhere;
  }

  #tell(error: unknown): void {
    const told = error instanceof Error && error.name === "Failure";
    this.#failure = told
      ? (error as Error & Told)
      : { code: "unknown", values: { code: "page", message: String(error) } };
  }

  async #show(slug: string, asked?: AskedValues): Promise<void> {
    await this.#allWords();
    const notebook = await this.managing.read(slug);
    if (notebook) await this.workspace.session?.open(slug, notebook, asked);
  }

  #address(slug: string, values: AskedValues = NONE): void {
    writeAddress({ slug, simulation: this.simulation, values }, this.#language);
  }

  async #list(after?: Promise<void>): Promise<void> {
    const { session } = this.workspace;
    await this.#notebooks.list(this.#words.locale, (notebook) => {
      // Nobody sees on the first screen what they are good for.
      if (!session || this.#view === "welcome") return null;
      return Promise.resolve(after).then(() => session.readiness(notebook));
    });
  }

  /** Fetches the words that only notebooks need, once. */
  async #allWords(): Promise<void> {
    if (this.#reading) return;
    this.#reading = true;
    const { locale } = this.#words;
    const words = await loadWords(locale);
    if (this.#words.locale === locale) this.#words = words;
  }

  #to(view: View): void {
    if (this.#view === view) return;
    this.#view = view;
    void this.#allWords();
    scrollTo(0, 0);
  }

  /** A company without a language is in that of the one here, or the page's. */
  get #language(): Locale {
    return this.simulation?.language ?? this.#words.locale;
  }

  #asked(): Asked {
    return readAddress(this.#language);
  }
}

/** The person's own company, once they have loaded something on this device. */
const company = () => (kept("company") === "own" ? "own" : "simulated");

const NONE: AskedValues = new Map();

// The workspace keeps the failure, and the page shows it.
const noop = () => undefined;

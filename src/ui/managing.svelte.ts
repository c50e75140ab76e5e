import type { Notebook } from "../notebook/document.ts";
import { replaceBy, setTitle } from "../notebook/edit.ts";
import { apply } from "../notebook/history.ts";
import { parseNotebook } from "../notebook/parse.ts";
import type { Session } from "../notebook/session.svelte.ts";
import type { Words } from "../words/words.ts";
import type { Keeping } from "./editing/keeping.ts";
import type { Notebooks } from "./notebooks.svelte.ts";

/** What the page lends to the management of its notebooks. */
export interface Desk {
  readonly notebooks: Notebooks;
  /** The language, and the notebook that is open, as of now. */
  now(): { readonly words: Words; readonly slug: string | null; readonly session: Session | null };
  open(slug: string): Promise<void>;
  /** Reads the list of notebooks again. */
  list(): Promise<void>;
}

/** What can be done with a notebook as a whole, whether it is open or not. */
export class Managing implements Keeping {
  readonly #desk: Desk;
  /** The changed notebook whose original is shown, or is to be shown next. */
  #original = $state.raw<string | null>(null);
  #wanted: string | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** What the person has made of the notebook that is open. */
  get copy(): "own" | "changed" | null {
    return this.#desk.notebooks.copy(this.#slug);
  }

  /** Whether the original is shown in the place of the person's copy. */
  get original(): boolean {
    return this.#original !== null && this.#original === this.#slug;
  }

  /** A notebook is about to be opened: its copy, unless its original was asked for. */
  opening(slug: string): void {
    this.#original = this.#wanted === slug ? slug : null;
    this.#wanted = null;
  }

  /** What is shown of a notebook: the copy, or the original, which is only looked at. */
  async read(slug: string): Promise<Notebook | null> {
    const { notebooks } = this.#desk;
    const { words } = this.#desk.now();
    if (this.#original !== slug) return notebooks.read(slug, words.locale);
    const original = await notebooks.original(slug, words.locale);
    return original && { ...original, readOnly: true };
  }

  /** Shows the original of a changed notebook; the copy stays as it is. */
  async look(slug: string): Promise<void> {
    if (this.#desk.notebooks.copy(slug) === "changed") this.#wanted = slug;
    await this.#desk.open(slug);
  }

  /** Goes back from the original to the copy. */
  async back(): Promise<void> {
    const slug = this.#slug;
    if (slug !== null) await this.#desk.open(slug);
  }

  /** Gives a notebook another title; where it is open, as a change that can be undone. */
  async rename(slug: string, title: string): Promise<void> {
    const { notebooks } = this.#desk;
    const { words, session } = this.#desk.now();
    if (slug === this.#slug && session?.notebook && !this.original) {
      await session.edit(setTitle(session.notebook, title));
    } else {
      const notebook = await notebooks.read(slug, words.locale);
      if (!notebook) return;
      await notebooks.keep(slug, apply(notebook, setTitle(notebook, title)), words.locale);
    }
    await this.#desk.list();
  }

  /** Gives the changed notebook that is open its original text back; this can be undone. */
  async reset(): Promise<void> {
    const { notebooks } = this.#desk;
    const { words, slug } = this.#desk.now();
    if (slug === null) return;
    if (this.original) await this.back();
    const { session } = this.#desk.now();
    const original = await notebooks.original(slug, words.locale);
    if (session?.notebook && original) await session.edit(replaceBy(session.notebook, original));
  }

  /** Makes a notebook of the person's own from another one, or from the one that is open. */
  async duplicate(slug: string | null = this.#slug): Promise<void> {
    const { notebooks } = this.#desk;
    const { words, session } = this.#desk.now();
    if (slug === null) return;
    const open = slug === this.#slug ? session?.notebook : null;
    const notebook = open ?? (await notebooks.read(slug, words.locale));
    if (notebook) await this.#desk.open(await notebooks.begin(notebook));
  }

  /** Begins an empty notebook. */
  async begin(): Promise<void> {
    const { notebooks } = this.#desk;
    const { words } = this.#desk.now();
    const empty = parseNotebook("---\nrungs: 1\n---\n");
    const titled = apply(empty, setTitle(empty, words.say("notebook.untitled")));
    await this.#desk.open(await notebooks.begin(titled));
  }

  /**
   * Deletes a notebook of the person's own, or gives up what they changed in another one;
   * `restore` brings it back until another one is opened.
   */
  async delete(slug: string | null = this.#slug): Promise<void> {
    const { notebooks } = this.#desk;
    const copy = notebooks.copy(slug);
    if (slug === null || copy === null) return;
    // First the notebook that is shown instead, since what was deleted is forgotten on the way.
    if (copy === "own" && slug === this.#slug) await this.#desk.open(notebooks.first);
    await notebooks.delete(slug);
    if (copy === "changed" && slug === this.#slug) await this.#reopen(slug);
    await this.#desk.list();
  }

  /** The notebook that was deleted last, and what was deleted of it. */
  get deleted(): { readonly title: string; readonly copy: "own" | "changed" } | null {
    return this.#desk.notebooks.deleted;
  }

  /** Brings the notebook back that was deleted last. */
  async restore(): Promise<void> {
    const slug = await this.#desk.notebooks.restore();
    if (slug !== null) await this.#desk.open(slug);
  }

  get #slug(): string | null {
    return this.#desk.now().slug;
  }

  async #reopen(slug: string): Promise<void> {
    const notebook = await this.read(slug);
    if (notebook) await this.#desk.now().session?.open(slug, notebook);
  }
}

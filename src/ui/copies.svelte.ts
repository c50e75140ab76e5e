import type { Notebook } from "../notebook/document.ts";
import { parseNotebook, serialise } from "../notebook/parse.ts";
import type { Shelf } from "./shelf.ts";

/** Decides whether the page takes over what another tab has made of a notebook; null: removed. */
export type Adopt = (slug: string, notebook: Notebook | null) => boolean;

/** The notebooks that a person changed or opened from a file: kept here, and on the device. */
export class Copies {
  readonly #shelf: Shelf;
  #texts = $state.raw<ReadonlyMap<string, string>>(new Map());

  /** @param adopt is asked when another tab has changed a notebook */
  constructor(shelf: Shelf, adopt: Adopt = () => true) {
    this.#shelf = shelf;
    shelf.watch((slug, text) => {
      if (this.#texts.get(slug) === text) return;
      if (adopt(slug, text === null ? null : parseNotebook(text))) this.#set(slug, text);
    });
  }

  /**
   * Reads what was kept before. Call it once, before a notebook is shown.
   * @returns notebooks that were on their way when an earlier page closed, and whose places another
   * tab has taken since
   */
  async load(): Promise<Notebook[]> {
    const homeless: Notebook[] = [];
    for (const { slug, text, known } of this.#shelf.unwritten()) {
      const other = await this.#shelf.put(slug, text, known);
      if (other !== null) homeless.push(parseNotebook(text));
    }
    this.#texts = new Map([...(await this.#shelf.all()), ...this.#texts]);
    return homeless;
  }

  get slugs(): readonly string[] {
    return [...this.#texts.keys()];
  }

  has(slug: string): boolean {
    return this.#texts.has(slug);
  }

  read(slug: string): Notebook | null {
    const text = this.#texts.get(slug);
    return text === undefined ? null : parseNotebook(text);
  }

  /**
   * Keeps a notebook.
   * @returns false where another tab has changed it too: its text stays and is taken over, and what
   * is to be kept needs a place of its own
   */
  async keep(slug: string, notebook: Notebook): Promise<boolean> {
    const text = serialise(notebook);
    const known = this.#texts.get(slug) ?? null;
    this.#set(slug, text);
    const other = await this.#shelf.put(slug, text, known);
    if (other !== null) this.#set(slug, other);
    return other === null;
  }

  async remove(slug: string): Promise<void> {
    const known = this.#texts.get(slug) ?? null;
    this.#set(slug, null);
    await this.#shelf.remove(slug, known);
  }

  #set(slug: string, text: string | null): void {
    const texts = new Map(this.#texts);
    if (text === null) texts.delete(slug);
    else texts.set(slug, text);
    this.#texts = texts;
  }
}

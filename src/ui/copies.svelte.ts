import type { Notebook } from "../notebook/document.ts";
import { parseNotebook, serialise } from "../notebook/parse.ts";
import type { Shelf } from "./shelf.ts";

/** The notebooks that a person changed or opened from a file: kept here, and on the device. */
export class Copies {
  readonly #shelf: Shelf;
  #texts = $state.raw<ReadonlyMap<string, string>>(new Map());

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** Reads what was kept before. Call it once, before a notebook is shown. */
  async load(): Promise<void> {
    this.#texts = new Map([...(await this.#shelf.all()), ...this.#texts]);
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

  async keep(slug: string, notebook: Notebook): Promise<void> {
    const text = serialise(notebook);
    this.#texts = new Map([...this.#texts, [slug, text]]);
    await this.#shelf.put(slug, text);
  }

  async remove(slug: string): Promise<void> {
    this.#texts = new Map([...this.#texts].filter(([other]) => other !== slug));
    await this.#shelf.remove(slug);
  }
}

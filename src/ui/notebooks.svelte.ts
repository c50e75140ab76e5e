import type { Notebook } from "../notebook/document.ts";
import { serialise } from "../notebook/parse.ts";
import type { Readiness } from "../notebook/readiness.ts";
import type { Locale } from "../words/locale.ts";
import { type Adopt, Copies } from "./copies.svelte.ts";
import type { Shelf } from "./shelf.ts";

/** A notebook that the page offers. */
export interface Offered {
  readonly slug: string;
  read(locale: Locale): Promise<Notebook>;
}

/** A notebook in the rail: its title in the reader's language and whether the data allow it. */
export interface Listed {
  readonly slug: string;
  readonly title: string;
  readonly readiness: Readiness | null;
  /** What the person has made of it: one of their own, or a changed one of the page. */
  readonly copy: "own" | "changed" | null;
}

interface Deleted {
  readonly slug: string;
  readonly notebook: Notebook;
  readonly copy: "own" | "changed";
}

/** A notebook from a file has a slug of its own, which no notebook of the page has. */
const FROM_FILE = /^file-(\d+)$/;

/** The notebooks that can be opened: the page's, those added to it, and what a person made of them. */
export class Notebooks {
  readonly #library: readonly Offered[];
  readonly #copies: Copies;
  #added = $state.raw<readonly Offered[]>([]);
  #listed = $state.raw<readonly Listed[]>([]);
  #deleted = $state.raw<Deleted | null>(null);

  /** Where the notebooks are kept on that were changed in another tab as well. */
  readonly #apart = new Map<string, string>();
  #last: Promise<unknown> = Promise.resolve();
  #listings = 0;

  /** @param adopt is asked when another tab has changed a notebook */
  constructor(library: readonly Offered[], shelf: Shelf, adopt?: Adopt) {
    this.#library = library;
    this.#copies = new Copies(shelf, adopt);
  }

  /** Reads what was kept before. Call it once, before a notebook is shown. */
  async load(): Promise<void> {
    for (const notebook of await this.#copies.load()) await this.begin(notebook);
  }

  /** Adds notebooks to those of the library. */
  offer(notebooks: readonly Offered[]): void {
    this.#added = [...this.#added, ...notebooks];
  }

  /** The notebook that opens where nobody asked for one. */
  get first(): string {
    return this.#library[0]!.slug;
  }

  /** Of the library's notebooks the one of which the data allow most; null where they allow none. */
  async fullest(
    locale: Locale,
    ask: (notebook: Notebook) => Promise<Readiness>,
  ): Promise<string | null> {
    const asked = this.#library.map(async ({ slug, read }) => {
      const { share } = await ask(await read(locale));
      return { slug, share };
    });
    const found = (await Promise.all(asked)).filter(({ share }) => share > 0);
    return found.sort((a, b) => b.share - a.share)[0]?.slug ?? null;
  }

  get listed(): readonly Listed[] {
    return this.#listed;
  }

  has(slug: string): boolean {
    return this.#find(slug) !== undefined;
  }

  /** Whether others who open this page have the notebook too. */
  inLibrary(slug: string | null): boolean {
    return this.#library.some((offered) => offered.slug === slug);
  }

  /** What the person has made of a notebook. */
  copy(slug: string | null): "own" | "changed" | null {
    if (slug === null || !this.#copies.has(slug)) return null;
    return FROM_FILE.test(slug) ? "own" : "changed";
  }

  /** The person's copy of a notebook where there is one, else the notebook in their language. */
  async read(slug: string, locale: Locale): Promise<Notebook | null> {
    this.#apart.delete(slug);
    return this.#copies.read(slug) ?? (await this.#find(slug)?.read(locale)) ?? null;
  }

  /** The notebook as it came; null for one of the person's own. */
  async original(slug: string, locale: Locale): Promise<Notebook | null> {
    if (FROM_FILE.test(slug)) return null;
    return (await this.#find(slug)?.read(locale)) ?? null;
  }

  /**
   * Keeps a notebook that was edited; one that is as it came needs no copy.
   * @param second gives a notebook another title that is to stand beside that of another tab
   * @returns the slug under which it is kept: another one, where another tab has changed it too
   */
  keep(
    slug: string,
    notebook: Notebook,
    locale: Locale,
    second: (notebook: Notebook) => Notebook = (same) => same,
  ): Promise<string> {
    const kept = this.#last.then(() => this.#keep(slug, notebook, locale, second));
    this.#last = kept.catch(() => undefined);
    return kept;
  }

  async #keep(
    asked: string,
    notebook: Notebook,
    locale: Locale,
    second: (notebook: Notebook) => Notebook,
  ): Promise<string> {
    const slug = this.#apart.get(asked) ?? asked;
    // At once, since the page may be about to close.
    if (!(await this.#copies.keep(slug, notebook))) {
      const own = await this.begin(second(notebook));
      this.#apart.set(asked, own);
      return own;
    }
    const original = await this.original(slug, locale);
    if (original && serialise(original) === serialise(notebook)) await this.#copies.remove(slug);
    this.#listed = this.#listed.map((listed) =>
      listed.slug === slug ? { ...listed, title: notebook.title, copy: this.copy(slug) } : listed,
    );
    return slug;
  }

  /** Keeps a notebook as one of the person's own; returns the slug that it got. */
  async begin(notebook: Notebook): Promise<string> {
    for (;;) {
      const numbers = this.#copies.slugs.map((slug) => Number(FROM_FILE.exec(slug)?.[1] ?? 0));
      const slug = `file-${Math.max(0, ...numbers) + 1}`;
      // Another tab may have taken the number.
      if (await this.#copies.keep(slug, notebook)) return slug;
    }
  }

  /** Deletes what the person made; `restore` brings it back until `forget`. */
  async delete(slug: string): Promise<void> {
    const notebook = this.#copies.read(slug);
    const copy = this.copy(slug);
    if (notebook === null || copy === null) return;
    await this.#copies.remove(slug);
    this.#deleted = { slug, notebook, copy };
  }

  /** The notebook that was deleted last, until it is forgotten. */
  get deleted(): { readonly title: string; readonly copy: "own" | "changed" } | null {
    const deleted = this.#deleted;
    return deleted && { title: deleted.notebook.title, copy: deleted.copy };
  }

  /** Brings the notebook back that was deleted last; returns its slug. */
  async restore(): Promise<string | null> {
    const deleted = this.#deleted;
    if (!deleted) return null;
    await this.#copies.keep(deleted.slug, deleted.notebook);
    return deleted.slug;
  }

  forget(): void {
    this.#deleted = null;
  }

  /** Lists all of them by title, at first as they were before, then by what the data allow. */
  async list(
    locale: Locale,
    ask: (notebook: Notebook) => Promise<Readiness> | null,
  ): Promise<void> {
    const turn = ++this.#listings;
    const notebooks = await Promise.all(
      this.#offered().map(async ({ slug, read }) => ({
        slug,
        notebook: this.#copies.read(slug) ?? (await read(locale)),
      })),
    );
    const show = (known: ReadonlyMap<string, Readiness | null>) => {
      // A list that was asked for later tells more.
      if (turn !== this.#listings) return;
      this.#listed = notebooks.map(({ slug, notebook: { title } }) => {
        return { slug, title, readiness: known.get(slug) ?? null, copy: this.copy(slug) };
      });
    };
    show(new Map(this.#listed.map((listed) => [listed.slug, listed.readiness])));
    const asked = notebooks.map(async ({ slug, notebook }) => [slug, await ask(notebook)] as const);
    show(new Map(await Promise.all(asked)));
  }

  #find(slug: string): Offered | undefined {
    return this.#offered().find((offered) => offered.slug === slug);
  }

  #offered(): readonly Offered[] {
    const own = this.#copies.slugs.filter((slug) => FROM_FILE.test(slug));
    return [
      ...this.#library,
      ...this.#added,
      ...own.map((slug) => ({ slug, read: async () => this.#copies.read(slug)! })),
    ];
  }
}

import { knownValues } from "../../intake/known_values.ts";
import type { Notebook } from "../../notebook/document.ts";
import { blanked, type Literal, literalsOf, withValues } from "../../notebook/literals.ts";
import { serialise } from "../../notebook/parse.ts";
import type { Session } from "../../notebook/session.svelte.ts";
import type { Simulation } from "../simulation.ts";
import { type ShareLink, shareLink } from "./share_link.ts";

/** Where a link leads, and whether others have this notebook already. */
export interface SharePlace {
  /** The page's address without what stands after its `#`. */
  readonly page: string;
  /** The address of the notebook where every copy of the page has it; null for a changed one. */
  readonly short: string | null;
  readonly simulation: Simulation | null;
}

/** A notebook on its way to somebody else: with what was set in it, without what names people. */
export class Sharing {
  readonly #notebook: Notebook;
  readonly #place: SharePlace;
  #personal = $state.raw<readonly Literal[] | null>(null);
  #kept = $state.raw<ReadonlySet<Literal>>(new Set());
  #link = $state.raw<ShareLink | null>(null);

  constructor(session: Session, place: SharePlace) {
    this.#notebook = withValues(session.notebook!, session.graph.values);
    this.#place = place;
    void this.#look(session);
  }

  /** The values that name somebody in the data; null while it is looked for them. */
  get personal(): readonly Literal[] | null {
    return this.#personal;
  }

  blanks(literal: Literal): boolean {
    return !this.#kept.has(literal);
  }

  /** The link; null while it is made. */
  get link(): ShareLink | null {
    return this.#link;
  }

  /** Whether the link only names a notebook that others have. */
  get isShort(): boolean {
    return this.#link !== null && this.#link.link === this.#place.short;
  }

  /** The text that is shared. */
  get text(): string {
    const gone = (this.#personal ?? []).filter((literal) => this.blanks(literal));
    return serialise(blanked(this.#notebook, gone));
  }

  /** Says whether a value is blanked in what is shared. */
  blank(literal: Literal, gone: boolean): void {
    const kept = new Set(this.#kept);
    if (gone) kept.delete(literal);
    else kept.add(literal);
    this.#kept = kept;
    void this.#make();
  }

  async #look(session: Session): Promise<void> {
    const literals = literalsOf(this.#notebook);
    const values = [...new Set(literals.map(({ value }) => value))];
    // Nobody real stands in a simulated company.
    const known = session.simulated
      ? new Set<string>()
      : await knownValues(session.graph.connections, values);
    this.#personal = literals.filter(({ value }) => known.has(value));
    await this.#make();
  }

  async #make(): Promise<void> {
    const { page, short, simulation } = this.#place;
    const gone = (this.#personal ?? []).some((literal) => this.blanks(literal));
    if (short !== null && !gone) {
      this.#link = { link: short, length: short.length };
      return;
    }
    const text = this.text;
    const link = await shareLink(text, page, simulation);
    // Another value was ticked while this link was made.
    if (text === this.text) this.#link = link;
  }
}

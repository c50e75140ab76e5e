import { contractTable } from "../../contract/contract.ts";
import {
  mappingOf,
  withConstant,
  withDateOrder,
  withDecimalSign,
  withTarget,
} from "../../intake/choices.ts";
import { countRows, type RowCount } from "../../intake/count_rows.ts";
import type { Encoding } from "../../intake/encoding.ts";
import { checkMapping, type Mapping } from "../../intake/mapping.ts";
import type { Choice } from "../../intake/open_text.ts";
import { amountColumn, type FileSource } from "../../intake/prepare_file.ts";
import type { Proposal } from "../../intake/proposal.ts";
import { propose } from "../../intake/propose.ts";
import { sniff, type Sniffed } from "../../intake/sniff.ts";
import { told, type ToldFailure } from "../failure.ts";

/** A file that was understood, and what the person has made of the proposal so far. */
interface Understood {
  readonly sniffed: Sniffed;
  readonly proposals: readonly Proposal[];
  readonly mapping: Mapping;
}

/** One dropped file on its way to a table. */
export class FileMapping {
  readonly file: File;
  #understood = $state.raw<Understood | null>(null);
  #chosen = $state.raw<ReadonlySet<number>>(new Set());
  #count = $state.raw<RowCount | null>(null);
  #failure = $state.raw<ToldFailure | null>(null);
  #encoding = $state.raw<Encoding | null>(null);
  #workbook = $state.raw<Sniffed["workbook"]>(null);
  #looking = new AbortController();

  constructor(file: File) {
    this.file = file;
  }

  get sniffed(): Sniffed | null {
    return this.#understood?.sniffed ?? null;
  }
  get mapping(): Mapping | null {
    return this.#understood?.mapping ?? null;
  }
  get count(): RowCount | null {
    return this.#count;
  }
  /** The encoding that was chosen or detected; null while nothing is known. */
  get encoding(): Encoding | null {
    return this.#encoding;
  }
  /** The sheets of a workbook and the one that is read; null for a file of text. */
  get workbook(): Sniffed["workbook"] {
    return this.#workbook;
  }
  get failure(): ToldFailure | null {
    return this.#failure;
  }
  /** The proposal for the table that is chosen. */
  get proposal(): Proposal | null {
    return this.#proposalFor(this.mapping?.table) ?? null;
  }
  /** Columns about which the person has said something. */
  get chosen(): ReadonlySet<number> {
    return this.#chosen;
  }

  /** Why the mapping cannot be loaded as it stands, or null. */
  get open(): ToldFailure | null {
    if (!this.mapping) return null;
    try {
      checkMapping(this.file.name, this.mapping);
      return null;
    } catch (error) {
      return told(error);
    }
  }

  /** Says why the file cannot even be looked at. */
  fail(error: unknown): void {
    this.#failure = told(error);
  }

  /**
   * Looks at the file, proposes, and counts its rows; what fails is told, not thrown. A look that
   * is still going on stops.
   * @param choice the encoding or the sheet that the person has chosen
   */
  async look(stop: AbortSignal, choice: Choice = {}): Promise<void> {
    this.#looking.abort();
    this.#looking = new AbortController();
    const signal = AbortSignal.any([stop, this.#looking.signal]);
    this.#count = null;
    this.#failure = null;
    this.#understood = null;
    this.#encoding = choice.encoding ?? null;
    if (this.#workbook && choice.sheet !== undefined) {
      this.#workbook = { ...this.#workbook, sheet: choice.sheet };
    }
    try {
      const sniffed = await sniff(this.file, choice, { signal });
      const proposals = propose(sniffed);
      const [first] = proposals;
      if (!first || signal.aborted) return;
      const mapping = mappingOf(first);
      this.#understood = { sniffed, proposals, mapping };
      this.#encoding = sniffed.encoding;
      this.#workbook = sniffed.workbook;
      this.#chosen = new Set();
      const table = contractTable(mapping.table);
      const amount = table ? amountColumn(table, mapping) : null;
      const count = await countRows(sniffed.file, sniffed.format, amount, { signal });
      if (!signal.aborted) this.#count = count;
    } catch (error) {
      if (!signal.aborted) this.#failure = told(error);
    }
  }

  useTable(table: string): void {
    const proposal = this.#proposalFor(table);
    if (!proposal) return;
    this.#chosen = new Set();
    this.#change(() => mappingOf(proposal));
  }

  useTarget(source: number, target: string | null): void {
    this.#chosen = new Set([...this.#chosen, source]);
    this.#change((mapping) => withTarget(mapping, source, target));
  }

  useDateOrder(source: number, order: "dmy" | "mdy"): void {
    this.#change((mapping) => withDateOrder(mapping, source, order));
  }

  useDecimalSign(source: number, sign: "." | ","): void {
    this.#change((mapping) => withDecimalSign(mapping, source, sign));
  }

  useConstant(column: string, value: string): void {
    this.#change((mapping) => withConstant(mapping, column, value));
  }

  /** What intake's door takes. */
  source(): FileSource | null {
    const understood = this.#understood;
    if (!understood) return null;
    const { sniffed, mapping } = understood;
    return { file: sniffed.file, format: sniffed.format, mapping, count: this.#count ?? undefined };
  }

  #proposalFor(table: string | undefined): Proposal | undefined {
    return this.#understood?.proposals.find((proposal) => proposal.table === table);
  }

  #change(change: (mapping: Mapping) => Mapping): void {
    if (!this.#understood) return;
    this.#understood = { ...this.#understood, mapping: change(this.#understood.mapping) };
  }
}

import { contractTable } from "../../contract/contract.ts";
import {
  mappingOf,
  withConstant,
  withDateOrder,
  withDecimalSign,
  withItem,
  withQuestion,
  withRepeats,
  withShift,
  withTarget,
  withUnit,
  withZero,
} from "../../intake/choices.ts";
import type { RowCount } from "../../intake/count_rows.ts";
import { countSource } from "../../intake/count_source.ts";
import type { Encoding } from "../../intake/encoding.ts";
import { checkMapping, type Mapping } from "../../intake/mapping.ts";
import type { Choice } from "../../intake/open_text.ts";
import { amountColumn, type FileSource } from "../../intake/prepare_file.ts";
import { applyProfile, type HeaderChanges, likeness, type Profile } from "../../intake/profile.ts";
import type { Proposal } from "../../intake/proposal.ts";
import type { ItemProposal } from "../../intake/propose_items.ts";
import type { TimeUnit } from "../../intake/time_unit.ts";
import { propose } from "../../intake/propose.ts";
import { sniff, type Sniffed } from "../../intake/sniff.ts";
import { told, type ToldFailure } from "../failure.ts";

/** A file that was understood, and what the person has made of the proposal so far. */
interface Understood {
  readonly sniffed: Sniffed;
  readonly proposals: readonly Proposal[];
  readonly mapping: Mapping;
}

/** A kept mapping that a file was read by, and what is other than it was then. */
export interface Applied {
  readonly profile: Profile;
  readonly changes: HeaderChanges;
  /** Places of the columns that it knew. */
  readonly known: ReadonlySet<number>;
}

/** How alike headers must be for a kept mapping to be used. */
const ALIKE = 0.6;

/** One dropped file on its way to a table. */
export class FileMapping {
  readonly file: File;
  #understood = $state.raw<Understood | null>(null);
  #chosen = $state.raw<ReadonlySet<number>>(new Set());
  #count = $state.raw<RowCount | null>(null);
  #failure = $state.raw<ToldFailure | null>(null);
  #encoding = $state.raw<Encoding | null>(null);
  #workbook = $state.raw<Sniffed["workbook"]>(null);
  readonly #profiles: () => readonly Profile[];
  readonly #table: string | null;
  #applied = $state.raw<Applied | null>(null);
  /** How much of the file was read so far, while it is looked at or counted. */
  #read = $state.raw<{ readonly done: number; readonly total: number } | null>(null);
  #looking = new AbortController();
  readonly #whole = new AbortController();

  /**
   * @param profiles what was confirmed about earlier files
   * @param table for which the file is to be read, where that is known
   */
  constructor(
    file: File,
    profiles: () => readonly Profile[] = () => [],
    table: string | null = null,
  ) {
    this.file = file;
    this.#profiles = profiles;
    this.#table = table;
  }

  /** The kept mapping by which the file is read, until another table is chosen. */
  get applied(): Applied | null {
    return this.#applied;
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
  /** What part of the file was read, while it is looked at or counted; null where that is not known. */
  get read(): number | null {
    return this.#read && this.#read.total > 0 ? this.#read.done / this.#read.total : null;
  }
  /** Ends with the file: when it is left out. */
  get signal(): AbortSignal {
    return this.#whole.signal;
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

  /** Hears how many bytes of the file were read. */
  readonly hear = (done: number, total: number): void => void (this.#read = { done, total });

  /** Ends whatever is done with the file. */
  stop(): void {
    this.#whole.abort();
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
    const signal = AbortSignal.any([stop, this.signal, this.#looking.signal]);
    const watch = { signal, progress: this.hear };
    this.#read = null;
    this.#count = null;
    this.#failure = null;
    this.#understood = null;
    this.#encoding = choice.encoding ?? null;
    if (this.#workbook && choice.sheet !== undefined) {
      this.#workbook = { ...this.#workbook, sheet: choice.sheet };
    }
    try {
      const sniffed = await sniff(this.file, choice, watch);
      const proposals = propose(sniffed);
      const [first] = proposals;
      if (!first || signal.aborted) return;
      const mapping = this.#begin(sniffed, proposals) ?? mappingOf(first);
      this.#understood = { sniffed, proposals, mapping };
      this.#encoding = sniffed.encoding;
      this.#workbook = sniffed.workbook;
      const table = contractTable(mapping.table);
      const amount = table ? amountColumn(table, mapping) : null;
      this.#read = null;
      const count = await countSource(sniffed, amount, watch);
      if (!signal.aborted) this.#count = count;
    } catch (error) {
      if (!signal.aborted) this.#failure = told(error);
    }
  }

  useTable(table: string): void {
    const proposal = this.#proposalFor(table);
    if (!proposal) return;
    this.#chosen = new Set();
    this.#applied = null;
    this.#change(() => mappingOf(proposal));
  }

  /** Makes a column a question of a survey, or no longer one. */
  useItem(source: number, item: ItemProposal | null): void {
    this.#chosen = new Set([...this.#chosen, source]);
    this.#change((mapping) => withItem(mapping, source, item));
  }

  useQuestion(source: number, change: Parameters<typeof withQuestion>[2]): void {
    this.#change((mapping) => withQuestion(mapping, source, change));
  }

  useZero(sources: ReadonlySet<number>, zero: "lowest" | "none"): void {
    this.#change((mapping) => withZero(mapping, sources, zero));
  }

  useShift(source: number, shift: 0 | 1): void {
    this.#change((mapping) => withShift(mapping, source, shift));
  }

  useUnit(source: number, unit: TimeUnit): void {
    this.#change((mapping) => withUnit(mapping, source, unit));
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

  useRepeats(keep: "one" | "all"): void {
    this.#change((mapping) => withRepeats(mapping, keep));
  }

  useConstant(column: string, value: string): void {
    this.#change((mapping) => withConstant(mapping, column, value));
  }

  /** What intake's door takes. */
  source(): FileSource | null {
    const understood = this.#understood;
    if (!understood) return null;
    const { sniffed, mapping } = understood;
    const { file, format, columnar, refused } = sniffed;
    return { file, format, columnar, refused, mapping, count: this.#count ?? undefined };
  }

  /** The mapping for the table that was asked for, or the one that was kept of a file like this. */
  #begin(sniffed: Sniffed, proposals: readonly Proposal[]): Mapping | null {
    this.#chosen = new Set();
    this.#applied = null;
    const asked = proposals.find(({ table }) => table === this.#table);
    if (asked) return mappingOf(asked);
    const headers = sniffed.columns.map(({ header }) => header);
    const [best] = this.#profiles()
      .map((profile) => ({ profile, alike: likeness(profile, headers) }))
      .filter(({ alike }) => alike >= ALIKE)
      .sort((a, b) => b.alike - a.alike);
    const proposal = proposals.find(({ table }) => table === best?.profile.table);
    if (!best || !proposal) return null;
    const { mapping, known, changes } = applyProfile(best.profile, proposal);
    this.#chosen = known;
    this.#applied = { profile: best.profile, changes, known };
    return mapping;
  }

  #proposalFor(table: string | undefined): Proposal | undefined {
    return this.#understood?.proposals.find((proposal) => proposal.table === table);
  }

  #change(change: (mapping: Mapping) => Mapping): void {
    if (!this.#understood) return;
    this.#understood = { ...this.#understood, mapping: change(this.#understood.mapping) };
  }
}

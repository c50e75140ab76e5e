import { type Choices, parameters, type Parameters } from "./findings.ts";
import { type Market, market } from "./market.ts";
import { type Language, NAMES, type Names } from "./names.ts";
import { type Network, network } from "./network.ts";
import { Source } from "./random.ts";
import { type Staff, staff } from "./staff.ts";
import { Tally } from "./tally.ts";

export interface Options {
  readonly seed: number;
  /** How many customers: 200 or more; about eleven orders each. */
  readonly customers: number;
  readonly language: Language;
  readonly findings?: Choices;
  /** Only these tables, where given; what they hold does not depend on which others are made. */
  readonly tables?: readonly string[];
}

/** What all customers share: the parameters, the branches, the staff, the market, the streams. */
export interface World {
  readonly customers: number;
  readonly language: Language;
  readonly names: Names;
  readonly parameters: Parameters;
  readonly network: Network;
  readonly staff: Staff;
  readonly market: Market;
  /** What the generator notes for the answer key. */
  readonly tally: Tally;
  /** All random streams of that name; see `Source`. */
  source(name: string): Source;
}

export function createWorld({ seed, customers, language, findings }: Options): World {
  const sources = new Map<string, Source>();
  const source = (name: string) => {
    let found = sources.get(name);
    if (!found) sources.set(name, (found = new Source(seed, name)));
    return found;
  };
  const names = NAMES[language];
  const chosen = parameters(findings);
  const units = network(customers, names, chosen, source);
  return {
    customers,
    language,
    names,
    parameters: chosen,
    network: units,
    staff: staff(units, chosen, source),
    market: market(units, source),
    tally: new Tally(),
    source,
  };
}

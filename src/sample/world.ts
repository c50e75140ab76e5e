import { type Choices, parameters, type Parameters } from "./findings.ts";
import { type Language, NAMES, type Names } from "./names.ts";
import { type Network, network } from "./network.ts";
import { Source } from "./random.ts";

export interface Options {
  readonly seed: number;
  /** How many customers: 200 or more; about eleven orders each. */
  readonly customers: number;
  readonly language: Language;
  readonly findings?: Choices;
}

/** What all customers share: the parameters, the branches and the random streams. */
export interface World {
  readonly customers: number;
  readonly language: Language;
  readonly names: Names;
  readonly parameters: Parameters;
  readonly network: Network;
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
  return {
    customers,
    language,
    names,
    parameters: parameters(findings),
    network: network(customers, names, source),
    source,
  };
}

import { encodeShared, LONGEST_LINK } from "../../notebook/share.ts";
import { type Simulation, simulationQuery } from "../simulation.ts";

/** Where in the address a shared notebook stands: `#/shared/1.…`, after which a company may be asked for. */
const SHARED = /^#\/shared\/([^?]*)(?:\?(.*))?$/;

/** What a link to a notebook came to: the link, or how long it would have been. */
export type ShareLink =
  | { readonly link: string; readonly length: number }
  | { readonly link: null; readonly length: number };

/** A link that holds a notebook's text, and the simulated company that it was read on. */
export async function shareLink(
  text: string,
  page: string,
  simulation: Simulation | null,
): Promise<ShareLink> {
  const query = simulation ? `?${simulationQuery(simulation)}` : "";
  const link = `${page}#/shared/${await encodeShared(text)}${query}`;
  return { link: link.length > LONGEST_LINK ? null : link, length: link.length };
}

/** The shared notebook that an address holds, as it was encoded, and the query after it. */
export function sharedIn(hash: string): { data: string; query: string } | null {
  const [, data, query = ""] = SHARED.exec(hash) ?? [];
  return data === undefined ? null : { data, query };
}

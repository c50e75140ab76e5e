import { estimate } from "./estimate.ts";
import type { Figure, FigureColumns } from "./figure.ts";
import { quadrants } from "./quadrants.ts";
import { number, rows, text } from "./rows.ts";
import { total } from "./small.ts";

const squares = quadrants(
  "host_and_guest",
  [
    { code: "balanced", x: 1, y: 1, color: (theme) => theme.levels[3] },
    { code: "guest_turned_boor", x: 1, y: -1, color: (theme) => theme.operation },
    { code: "host_turned_tyrant", x: -1, y: 1, color: (theme) => theme.misery },
    { code: "both_displeased", x: -1, y: -1, color: (theme) => theme.levels[2] },
  ],
  {
    reads: ["quadrant", "contacts", "share", "ci_low", "ci_high", "escalated_share"],
    contacts: true,
    facts(from, labels) {
      const found = rows(from, {
        quadrant: text,
        escalated_share: number,
        escalated_low: number,
        escalated_high: number,
      });
      return new Map(
        found.map(({ quadrant, escalated_share: share, escalated_low, escalated_high }) => [
          quadrant,
          Number.isFinite(share)
            ? [
                [
                  labels.column("escalated_share"),
                  estimate(share, escalated_low, escalated_high, labels),
                ] as const,
              ]
            : [],
        ]),
      );
    },
  },
);

const contacts = (from: FigureColumns) =>
  total(rows(from, { contacts: number }).map((row) => row.contacts));

/** Who behaved well in a contact that both sides rated: host, guest, both or neither. */
export const hostAndGuest: Figure = {
  ...squares,
  finding(data) {
    const found = squares.finding(data);
    // Where no contact has both ratings all cells are there, and empty: that is no small number.
    return found.key === "too_few" && contacts(data.from) === 0
      ? { ...found, key: "unasked", values: {} }
      : found;
  },
  foot: ({ from }) => {
    const n = contacts(from);
    return { counts: [], notes: n > 0 ? [{ key: "contacts_rated", values: { n } }] : [] };
  },
};

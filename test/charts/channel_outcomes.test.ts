import { expect, test } from "vitest";
import { channelOutcomes } from "../../src/charts/channel_outcomes.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

const channel = (name: string, retention: number, devoted: number | null, cost: number) => ({
  channel: name,
  customers: 380,
  followed: 250,
  retention,
  ci_low: retention - 0.06,
  ci_high: retention + 0.06,
  asked: devoted === null ? 4 : 150,
  devoted_within: devoted,
  devoted_low: devoted && devoted - 0.05,
  devoted_high: devoted && devoted + 0.06,
  cost,
});

/** Invented, near to what the simulated company shows. */
const CHANNELS = [
  channel("ads", 0.545, 0.262, 38.13),
  channel("walk_in", 0.478, 0.256, 3.98),
  channel("sales_rep", 0.48, 0.297, 60.55),
  channel("online", 0.512, null, 21.88),
  channel("referral", 0.481, 0.263, 8.04),
];

test("channels by who stays, who is devoted and what one cost", () => {
  expectSnapshots(channelOutcomes, { from: columns(CHANNELS) });
});

test("channels are set apart only where their intervals are", () => {
  const said = (rows: typeof CHANNELS) =>
    findingSentence(channelOutcomes, { from: columns(rows) }, englishLabels);
  expect(said(CHANNELS)).toBe(
    "Customers of all channels stay about as often, 48% to 55%; what they cost does differ",
  );
  expect(said([...CHANNELS, channel("referral", 0.7, 0.4, 8)])).toBe(
    "Stay most often – Invitation: 70%, least often – Walked in: 48%",
  );
});

import { expect, it } from "vitest";
import { account } from "../../src/intake/account.ts";

const tied = {
  inFile: 10,
  loaded: 7,
  refused: 2,
  repeated: 1,
  blank: 2,
  amountInFile: 0.3,
  amountLoaded: 0.1,
  amountRefused: 0.15,
  amountRepeated: 0.05,
};

it("ties rows and hundredths", () => {
  expect(account(tied)).toMatchObject({ difference: 0, amountDifference: 0, reconciles: true });
});

it("says by how much rows do not tie", () => {
  expect(account({ ...tied, loaded: 6 })).toMatchObject({ difference: 1, reconciles: false });
  expect(account({ ...tied, refused: 5 })).toMatchObject({ difference: -3, reconciles: false });
});

it("says by how much amounts do not tie", () => {
  expect(account({ ...tied, amountLoaded: 0.11 })).toMatchObject({
    amountDifference: -0.01,
    reconciles: false,
  });
});

it("a table without money ties by rows alone", () => {
  const none = {
    amountInFile: null,
    amountLoaded: null,
    amountRefused: null,
    amountRepeated: null,
  };
  expect(account({ ...tied, ...none })).toMatchObject({ amountDifference: 0, reconciles: true });
});

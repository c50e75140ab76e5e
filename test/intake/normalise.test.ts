import { expect, it } from "vitest";
import { normalise } from "../../src/intake/normalise.ts";

it.each([
  ["Nr zamówienia", "nrzamowienia"],
  ["Wartość brutto (zł)", "wartoscbruttozl"],
  ["ŁÓDŹ", "lodz"],
  ["Приём заявок", "приемзаявок"],
  ["customer_ID", "customerid"],
  ["Ｄate", "date"],
  ["№ заказа", "заказа"],
  ["12-34", ""],
])("%s", (header, expected) => {
  expect(normalise(header)).toBe(expected);
});

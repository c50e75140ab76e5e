import { describe, expect, it } from "vitest";
import { mappingOf, withDateOrder, withTarget } from "../../src/intake/choices.ts";
import { checkMapping } from "../../src/intake/mapping.ts";
import { matchItem } from "../../src/intake/match_item.ts";
import { propose } from "../../src/intake/propose.ts";
import { SURE } from "../../src/intake/proposal.ts";
import { sniff } from "../../src/intake/sniff.ts";
import { csv, reference } from "./harness.ts";

async function best(content: string | File) {
  const [proposal] = propose(await sniff(typeof content === "string" ? csv(content) : content));
  if (!proposal) throw new Error("nothing proposed");
  return proposal;
}

const targets = (proposal: Awaited<ReturnType<typeof best>>) =>
  Object.fromEntries(
    proposal.columns.map(({ header, target, accepted }) => [header, accepted ? target : null]),
  );

describe("orders", () => {
  it("a Polish export", async () => {
    const proposal = await best(
      "Nr klienta;Data zamówienia;Wartość brutto;Sklep;Uwagi\n00017;02.01.2025;1 249,00;Łódź 2;-\n00452;13.01.2025;89,90;Gdańsk 1;x\n",
    );
    expect(proposal.table).toBe("orders");
    expect(targets(proposal)).toEqual({
      "Nr klienta": "customer_id",
      "Data zamówienia": "ordered_at",
      "Wartość brutto": "amount",
      Sklep: "unit_id",
      Uwagi: null,
    });
    expect(proposal.constants).toEqual({ amount_basis: "gross" });
    expect(proposal.columns[0]).toMatchObject({
      reasons: ["name", "content"],
      samples: ["00017", "00452"],
    });
    expect(proposal.gives).toContain("segments_rhythm_concentration");
  });

  it("a Russian export", async () => {
    const proposal = await best(
      "Код клиента;Дата заказа;Сумма\nА-1;02.01.2025;100,50\nА-2;03.01.2025;99,00\n",
    );
    expect(targets(proposal)).toEqual({
      "Код клиента": "customer_id",
      "Дата заказа": "ordered_at",
      Сумма: "amount",
    });
  });

  it("headers that nobody listed, near those that are", async () => {
    const proposal = await best(
      "CustomerID,OrderDate,Revenue_USD,Quantiti\n1,2025-01-01,5.50,1\n2,2025-01-02,6.00,2\n",
    );
    expect(targets(proposal)).toEqual({
      CustomerID: "customer_id",
      OrderDate: "ordered_at",
      Revenue_USD: "amount",
      Quantiti: "quantity",
    });
    expect(proposal.constants).toEqual({ currency: "USD" });
  });

  it("without known headers only content speaks, which is never enough to be accepted", async () => {
    const proposal = await best("k,t,v\na,2025-01-01,5.50\nb,2025-01-02,6.25\na,2025-01-03,7.10\n");
    expect(proposal.table).toBe("orders");
    expect(proposal.columns.map(({ target }) => target)).toEqual([null, "ordered_at", "amount"]);
    for (const column of proposal.columns) {
      expect(column.accepted).toBe(false);
      expect(column.confidence).toBeLessThan(SURE);
    }
    expect(() => checkMapping("f", mappingOf(proposal))).toThrow("mapping_incomplete");
  });

  it("says what is missing and what it would give", async () => {
    const proposal = await best("order date,amount\n2025-01-01,5.50\n2025-01-02,6.25\n");
    expect(proposal.missing[0]).toEqual({
      column: "order_id",
      need: "recommended",
      gives: "orders_of_several_lines",
    });
    expect(proposal.missing.map(({ column }) => column)).toContain("customer_id");
    expect(proposal.gives).toEqual(["sales_over_time"]);
  });

  it("values that contradict a header keep it from being accepted", async () => {
    const proposal = await best("customer_id,order date,amount\n1,monday,5\n2,tuesday,6\n");
    expect(proposal.columns[1]).toMatchObject({ accepted: false });
    expect(proposal.columns[1]?.reasons).toContain("content_contradicts");
  });

  it("a name is not taken for an id where an id is there, and asked about where none is", async () => {
    const both = await best(
      "customer_id,customer name,order date,amount\n1,Anna Nowak,2025-01-01,5\n2,Jan Kot,2025-01-02,6\n",
    );
    expect(targets(both)["customer name"]).toBeNull();
    const name = await best("Klient;Data;Kwota\nAnna Nowak;01.01.2025;5\nJan Kot;02.01.2025;6\n");
    expect(name.columns[0]).toMatchObject({ target: "customer_id", accepted: false });
    expect(name.questions.map(({ code }) => code)).toEqual(["customer_id_or_name"]);
  });
});

describe("what only the person can say", () => {
  const SLASHES = "customer_id,order date,amount\n1,01/02/2025,5\n2,03/04/2025,6\n";

  it("day or month first, before anything is loaded", async () => {
    const proposal = await best(SLASHES);
    expect(proposal.questions).toEqual([
      { code: "day_or_month", source: 1, header: "order date", example: "01/02/2025" },
    ]);
    const mapping = mappingOf(proposal);
    expect(() => checkMapping("f", mapping)).toThrow("date_order_open");
    expect(checkMapping("f", withDateOrder(mapping, 1, "mdy")).name).toBe("orders");
  });

  it("whether a sign groups thousands", async () => {
    const proposal = await best('customer_id,order date,amount\n1,2025-01-02,"1,250"\n');
    expect(proposal.questions.map(({ code }) => code)).toEqual(["decimal_or_thousands"]);
    expect(() => checkMapping("f", mappingOf(proposal))).toThrow("decimal_sign_open");
  });

  it("a target given to another column leaves the first", async () => {
    const mapping = mappingOf(
      await best("customer_id,order date,amount,total\n1,2025-01-02,5,6\n2,2025-01-03,5,6\n"),
    );
    const changed = withTarget(mapping, 3, "amount");
    expect(changed.columns.map(({ target }) => target)).toEqual([
      "customer_id",
      "ordered_at",
      null,
      "amount",
    ]);
    const twice = {
      ...mapping,
      columns: mapping.columns.map((one) => ({ ...one, target: "amount" })),
    };
    expect(() => checkMapping("f", twice)).toThrow("mapping_twice");
  });
});

it.each([
  [
    "customers",
    "customer_id,segment,city,registration date\n1,a,Łódź,2025-01-01\n2,b,Kraków,2025-01-02\n",
  ],
  [
    "interactions",
    "ticket id,customer_id,date,type,wait time\n1,c1,2025-01-01,complaint,30\n2,c2,2025-01-02,contact,40\n",
  ],
  ["employees", "employee number,branch,hire date\n1,a,2020-01-01\n2,b,2021-01-01\n"],
  ["referrals", "referred by,new customer,date\n1,9,2025-01-01\n2,8,2025-01-02\n"],
  [
    "surveys",
    "response_id,respondent_id,question,score,scale min,scale max\n1,1,q1,9,0,10\n2,2,q1,7,0,10\n",
  ],
])("a file of %s is recognised", async (table, text) => {
  expect((await best(text)).table).toBe(table);
});

describe("public data", () => {
  const expected = {
    "rfm_data_orders.csv": {
      customer_id: "customer_id",
      order_date: "ordered_at",
      revenue: "amount",
    },
    "cdnow_elog.csv": {
      masterid: "customer_id",
      sampleid: null,
      date: "ordered_at",
      cds: "quantity",
      sales: "amount",
    },
  };
  for (const [name, columns] of Object.entries(expected)) {
    const file = reference(name);
    it.skipIf(!file)(file ? name : `${name}: skipped, ../shared/data is not there`, async () => {
      const proposal = await best(file!);
      expect(proposal.table).toBe("orders");
      expect(targets(proposal)).toEqual(columns);
      expect(proposal.questions).toEqual([]);
    });
  }
});

it.each([
  ["Price paid (incl. VAT)", "gross"],
  ["total.gross", "gross"],
  ["net_revenue", "net"],
  ["Сумма с НДС", "gross"],
  ["Kwota netto [PLN]", "net"],
  ["Internet sales", undefined],
])("an amount that is headed %s is %s", async (header, basis) => {
  const text = `customer id;order date;${header}\n1;2025-01-02;10.50\n2;2025-01-03;11.25\n`;
  const [proposal] = propose(await sniff(csv(text)));
  expect(proposal).toMatchObject({ table: "orders" });
  expect(proposal?.constants.amount_basis).toBe(basis);
});

it("brackets behind a question are not part of its name", () => {
  expect(matchItem("Satisfaction (1–10)")).toMatchObject({
    construct: "satisfaction",
    confidence: 0.98,
  });
});

import type { ContractTable } from "../contract/table.ts";
import { identifier } from "../engine/escape.ts";
import { account, type Accounting } from "./account.ts";
import { REPEATED } from "./overlaps.ts";
import { moneyColumn, type Prepared } from "./prepare_file.ts";
import { contractName, type Store } from "./publish.ts";
import { numberAt } from "./result.ts";
import type { StagedFile } from "./stage_file.ts";

/**
 * Accounts for each row of a file that was read, once all verdicts are given.
 * @param physical the staged table, refused rows and those left out still among its own
 */
export async function accountFile(
  store: Store,
  physical: string,
  table: ContractTable,
  file: Prepared,
  { unread, amountInFile, amountUnread }: StagedFile,
): Promise<Accounting> {
  const money = moneyColumn(table);
  const amount = money === null ? "null" : identifier(money);
  const verdicts = {
    loaded: `"!reason" is null`,
    repeated: `"!reason" = '${REPEATED}'`,
    refused: `"!reason" <> '${REPEATED}'`,
  };
  const sums = Object.entries(verdicts).map(
    ([name, is]) =>
      `${rowsOf(file)} filter (${is}) as ${name}, coalesce(sum(${amount}) filter (${is}), 0) as ${name}_amount`,
  );
  const found = await store.connection.query(
    `select ${rowsOf(file)} as rows, coalesce(sum(${amount}) filter ("!reason" = 'total_row'), 0) as totals, ${sums.join(", ")} from ${contractName(store, physical)} where source_file = ?`,
    [file.label],
  );
  const moneyOf = (name: string) =>
    file.amount === null ? null : numberAt(found, `${name}_amount`);
  const [loaded, refused] = [numberAt(found, "loaded"), numberAt(found, "refused")];
  return account({
    inFile: file.count.rows,
    loaded,
    refused: refused + unread.length,
    // A row of which one answer is new is loaded.
    repeated: numberAt(found, "rows") - loaded - refused,
    blank: file.count.blank,
    amountInFile,
    amountLoaded: moneyOf("loaded"),
    amountRefused: file.amount && numberAt(found, "refused_amount") + amountUnread,
    amountRepeated: moneyOf("repeated"),
    amountOfTotals: numberAt(found, "totals"),
  });
}

/** Rows of the file are counted, of which one with a column a question makes several of the table. */
const rowsOf = ({ mapping }: Prepared): string =>
  (mapping.items ?? []).length > 0 ? "count(distinct source_row)" : "count(*)";

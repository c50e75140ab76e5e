import { CUSTOMER, TIER } from "../shared.ts";
import { type ContractTable, optional, required, say } from "../table.ts";

/** One row per customer's time in a loyalty programme. */
export const membership: ContractTable = {
  name: "membership",
  columns: [
    required("customer_id", "varchar", { synonyms: CUSTOMER }),
    required("programme", "varchar", {
      synonyms: say(
        "program, loyalty programme, loyalty program, club",
        "программа, программа лояльности, клуб",
        "program, program lojalnościowy, klub",
      ),
    }),
    required("joined_at", "timestamp", {
      synonyms: say(
        "join date, enrolled, enrolment date, start date",
        "дата вступления, вступил, дата регистрации",
        "data przystąpienia, data zapisu, data rejestracji",
      ),
    }),
    optional("left_at", "timestamp", {
      synonyms: say(
        "leave date, end date",
        "дата выхода, дата окончания",
        "data wystąpienia, data zakończenia",
      ),
    }),
    optional("tier", "varchar", { synonyms: TIER }),
    optional("points", "double", {
      synonyms: say(
        "points balance, balance",
        "баллы, бонусы, баланс баллов",
        "punkty, saldo punktów",
      ),
    }),
    optional("randomised", "boolean", {
      synonyms: say(
        "randomized, random assignment",
        "случайно, случайное назначение",
        "losowo, przydział losowy",
      ),
    }),
  ],
};

import { EMPLOYEE, UNIT } from "../shared.ts";
import { type ContractTable, optional, recommended, required, say } from "../table.ts";

/** One row per employee. */
export const employees: ContractTable = {
  name: "employees",
  columns: [
    required("employee_id", "varchar", { synonyms: EMPLOYEE }),
    recommended("unit_id", "varchar", {
      synonyms: {
        en: [...UNIT.en, "department", "team"],
        ru: [...UNIT.ru, "отдел"],
        pl: [...UNIT.pl, "zespół", "departament"],
      },
    }),
    optional("role", "varchar", {
      synonyms: say("job role, job, position, job title", "должность, роль", "stanowisko, rola"),
    }),
    optional("is_manager", "boolean", {
      synonyms: say("manager flag", "руководитель, начальник", "kierownik, czy kierownik"),
    }),
    optional("is_top_management", "boolean", {
      synonyms: say(
        "executive, top management",
        "топ-менеджер, высшее руководство",
        "zarząd, kadra zarządzająca",
      ),
    }),
    optional("hired_at", "timestamp", {
      synonyms: say(
        "hire date, hired, start date, employed since",
        "дата приема, принят, дата приема на работу",
        "data zatrudnienia, zatrudniony od, data przyjęcia",
      ),
    }),
    optional("left_at", "timestamp", {
      synonyms: say(
        "exit date, end date, termination date, leaving date",
        "дата увольнения, уволен",
        "data zwolnienia, data odejścia, zatrudniony do",
      ),
    }),
    optional("tenure_days", "integer", {
      unit: "days",
      synonyms: say(
        "tenure, length of service, at company, at the company",
        "стаж, стаж работы",
        "staż, staż pracy",
      ),
    }),
    optional("has_left", "boolean", {
      synonyms: say("attrition, left, terminated", "увольнение, ушел", "odejście, odszedł"),
    }),
    optional("leave_reason", "varchar", {
      synonyms: say(
        "reason for leaving",
        "причина увольнения",
        "powód odejścia, przyczyna zwolnienia",
      ),
    }),
    optional("incentive_customer_share", "double", {
      unit: "share",
      synonyms: say(
        "share of bonus tied to customers, customer bonus share",
        "доля премии за клиентов",
        "udział premii za klientów",
      ),
    }),
    optional("training_h", "double", {
      unit: "hours",
      synonyms: say(
        "training hours, training",
        "часы обучения, обучение",
        "godziny szkoleń, szkolenia",
      ),
    }),
    optional("manager_id", "varchar", {
      synonyms: say(
        "manager, supervisor, reports to, line manager",
        "код руководителя, непосредственный руководитель",
        "przełożony, id przełożonego, bezpośredni przełożony",
      ),
    }),
  ],
};

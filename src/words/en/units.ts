/** Units of numbers, as they stand behind a number or in a column's head. */
export const units = {
  days: "days",
  months: "months",
  seconds: "seconds",
  hours: "hours",
  years: "years",
  money: "money",
  share: "share",
  percent: "%",
  score: "0 to 10",
  km: "km",
  customers: "customers",
  orders: "orders",
  people: "people",
  items: "items",
};

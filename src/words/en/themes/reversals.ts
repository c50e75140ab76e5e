/** Words of the models, figures and codes of one theme. */
export const reversals = {
  columns: {
    compared_by: "Compared by",
    stratified_by: "At equal",
    mirrors: "The other one of two",
    came_about: "Came about",
    is_here: "The group itself",
    cases_here: "Cases here",
    cases_elsewhere: "Cases elsewhere",
    share_here: "Share here",
    share_elsewhere: "Share elsewhere",
    adjusted: "Difference at equal",
    adjusted_low: "Difference at equal, from",
    adjusted_high: "Difference at equal, to",
    strata: "Subgroups",
    looks: "Comparisons judged",
    turned_units: "Of branches",
    turned_channels: "Of channels",
    turned_groups: "Of groups of customers",
    found: "Found",
    stratum_weights: "Weights of subgroups",
  },
  codes: {
    resolved: "Resolved",
    contact_kind: "Kind of contact",
    customer_kind: "Kind of customer",
    reverses: "Turns around",
    hides: "Hidden in the total",
    changes: "Changes in size",
    holds: "Holds",
    together: "All cases together",
    household: "Households",
    renovator: "Renovators",
    student: "Students",
    gardener: "Gardeners",
    small_business: "Small businesses",
    large_business: "Large businesses",
    phone: "Telephone",
    chat: "Chat",
    shop: "Shop",
    all_others: "All others",
  },
  figures: {
    "figure.reversal.subtitle":
      "The same comparison over all cases, and within groups of equal cases",
    "figure.reversal.how":
      "At the top both sides over all cases, below them the same sides in each subgroup, with 95% intervals. Where the order of the two marks turns around, the total compares different work, not different quality.",
    "figure.reversal.finding.reverses":
      "“{outcome}” turns around. In all ahead: {ahead}; at equal “{by}” ahead: {behind}",
    "figure.reversal.finding.hides":
      "“{outcome}”: alike in all, not at equal “{by}” – {ahead} and {behind}",
    "figure.reversal.finding.changes":
      "“{outcome}”: another distance at equal “{by}” – {ahead} and {behind}",
  },
};

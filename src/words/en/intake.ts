/** What intake says: the codes of proposals, warnings and refused rows. */
export const intake = {
  "warning.rows_do_not_reconcile":
    "{file}: {difference, plural, one {# row is} other {# rows are}} neither loaded nor refused. Please treat what follows with care and report it.",
  "warning.amounts_do_not_reconcile":
    "{file}: the amounts differ by {difference, number, cents}. Please treat what follows with care and report it.",
  "warning.line_ends_mixed":
    "{file}: lines ended in different ways and were made alike before reading.",
  "warning.time_zone_dropped":
    "{file}, {column}: the times carry a time zone; the time on the clock was kept.",
  "warning.file_loaded_before":
    "A file named {file} was in the table already ({rows, plural, one {# row} other {# rows}}); this one is called {label}. If it is the same file, load again and replace.",
  "warning.several_currencies":
    "The amounts are in several currencies ({currencies}) and were not converted.",
};

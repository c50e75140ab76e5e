/** What happened, where, and what to do, by the code of a Failure. */
export const failures = {
  unknown: "Something failed that has no explanation yet (code {code}). {message}",
  engine_start:
    "The database engine did not start: {message}. Reload the page; if it fails again, try another browser or a private window without extensions.",
  engine_stopped:
    "The database engine has stopped. What you loaded is kept where the browser allows it; reload the page to start again.",
  engine_memory:
    "There was not enough memory for this. Close other tabs, or narrow the period or the columns, and run it again.",
  sql_syntax: "The SQL cannot be read: {message}",
  sql_unknown_name: "The SQL names something that does not exist: {message}",
  sql_type: "A value has a type that this SQL cannot use: {message}",
  sql_other: "The database engine refused the SQL: {message}",
  cancelled: "Cancelled. Nothing was changed.",
  insert_incomplete:
    "Only {rows, number} of {expected, number} rows reached the table {name}, so none was kept. Try again.",
  too_many_files:
    "At most {limit, number} files can be open at the same time. Wait until a load has ended.",
  model_header: "The header of the model {model} cannot be read at this line: {line}",
  parameter_value: "{value} is not a value that {parameter} can take.",
  dynamic_variable:
    "The name of a variable has to be written out, so that it is known what this cell depends on. Write getvariable with the name in quotes.",
  cell_forbidden:
    "A cell is one SELECT over tables, models and other cells; {what} is not allowed here.",
};

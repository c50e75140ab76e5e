/** What happened, where, and what to do, by the code of a Failure. */
export const failures = {
  unknown: "Something failed that has no explanation yet (code {code}). {message}",
  engine_start:
    "The database engine did not start: {message}. Reload the page; if it fails again, try another browser or a private window without extensions.",
  engine_stopped:
    "The database engine stopped in the middle of this. It is started again by itself, and what you loaded before is kept where the browser allows it. Try once more; if it stops again, change what ran.",
  store_full:
    "There is no room left on this device for these data. What was loaded before stands as it was. Free some space, or load a smaller file.",
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
  parameter_unknown:
    "No model and no input declares a parameter named {parameter}. Check its spelling, or add an input with this name.",
  parameter_conflict:
    "The model {model} declares the parameter {parameter} otherwise than another model does. One of the two has to be renamed.",
  relation_unknown: "There is no table, model or cell named {relation}. Check the spelling.",
  relation_cycle:
    "These depend on each other in a circle: {path}. One of them has to read something else.",
  name_taken: "A table or a model is already named {name}. Give the cell another id.",
  computed_columns: "The model {model} did not return the column {column} as it declares it.",
  computation_failed: "The model {model} could not be computed: {message}",
  blocked: "This waits for {name}, which failed. Repair that one first.",
  notebook_front:
    "The first lines of the notebook cannot be read. They have to stand between two lines of three hyphens and name rungs and title.",
  cell_yaml: "This cell is not valid YAML: {message}",
  cell_input: "The input {id} cannot be used: {what} is missing or not known.",
  cell_chart: "The chart {id} cannot be drawn: {what} is missing or not known.",
  cell_id:
    "{id} cannot be the name of a cell: use lower-case letters, digits and underscores, beginning with a letter.",
  cell_keyword:
    "{id} is a word of SQL, so no query could read a cell of that name. Choose another one.",
  cell_duplicate: "Two cells are named {id}. Rename one of them.",
  share_version:
    "This link was made by a newer version of the page (version {version} of the links). Reload the page, or ask for the file of the notebook.",
  share_damaged:
    "The link is incomplete or damaged; a programme may have cut it on the way. Ask for it again, or for the file of the notebook.",
  share_large:
    "The link holds more than {limit, number} characters of text once it is unpacked, which is more than any notebook. It was not opened.",
  file_not_text:
    "{found, select, xls {{file} is an old Excel workbook (XLS), a format that only Excel itself reads in full. Open it in the spreadsheet programme, save it as an Excel workbook (XLSX) or as CSV, and load that file.} locked {{file} is an Excel workbook with a password. Remove the password in the spreadsheet programme and save it, or save it as CSV, and load that file.} other {{file} is {found, select, zip {a ZIP archive} gzip {a GZIP archive} pdf {a PDF document} sqlite {an SQLite database} image {an image} html {a web page (HTML)} xml {an XML document} other {not a file of text}}; rows of text are needed. Save or export it as CSV in UTF-8 and load that file.}}",
  file_empty:
    "{file} is empty: it has no bytes, or nothing but white space. Export it again and check that it has rows.",
  file_no_rows:
    "{file} has a header in line {line, number} and nothing under it. Check the period or the filter of the export.",
  archive_damaged:
    "{file} cannot be unpacked: it is incomplete or damaged, or packed in an unusual way. Download or copy it again, or unpack it on this computer and drop what is inside.",
  archive_empty:
    "{file} is an archive without a single file in it. Pack it again, or drop the files themselves.",
  archive_encrypted:
    "{file} is protected by a password. Unpack it on this computer and drop the files that are inside.",
  workbook_damaged:
    "{file} cannot be read as an Excel workbook: {message}. If it has a password, remove it; or open it in the spreadsheet programme and save the sheet as CSV.",
  columns_damaged:
    "{file} cannot be read as {format, select, parquet {a Parquet file} other {an Arrow file}}: it is incomplete or damaged, or holds something unusual ({message}). Export or copy it again; if that does not help, export it as CSV.",
  columns_empty:
    "{file} has columns and not a single row. Check the period or the filter of the export.",
  json_no_rows:
    "{file} is JSON without a list of records. What is needed is a list of objects, an object that holds one such list, or one object a line.",
  json_damaged:
    "Not one record of {file} can be read. The first, in line or place {line, number}, begins like this: {text}",
  file_one_column:
    "{file} has only one column: no comma, semicolon, tab or vertical bar divides its lines. They begin like this: {text}",
  file_unreadable:
    "{file} could not be read: {message}. If it is open in another program or on a drive that went away, close it there or copy it, and load it again.",
  file_changed: "{file} was changed after it was looked at, so nothing was loaded. Drop it again.",
  table_unknown: "There is no table named {table}.",
  several_tables: "These files belong to different tables ({tables}). Load each kind on its own.",
  mapping_incomplete:
    "{file} cannot be loaded yet: no column was chosen for {columns}. Choose one in the list.",
  mapping_twice: "In {file} both {first} and {second} were chosen as {column}. Keep one of them.",
  mapping_unknown_column:
    "In {file} a column was chosen as {column}, which the table {table} does not have. Choose another.",
  date_order_open:
    "In {file}, the dates of the column {column} may have the day or the month in front. Say which.",
  answers_open:
    "{file}: it is still open how the answers in “{column}” are read. Answer the question before loading.",
  profile_unreadable:
    "{file} is no mapping that was kept here, or it names columns that this version does not know. Save it again where it came from.",
  decimal_sign_open:
    "In {file}, a sign in the numbers of the column {column} may group thousands or start decimals. Say which.",
  nothing_loaded:
    "Not one of the {rows, number} rows of {file} could be loaded. In line {line, number}, for example, {column} holds {text}. Check what that column was taken for.",
  rows_lost:
    "The database took {rows, number} of {expected, number} rows for the table {table}, so nothing was changed. Try again; if it happens twice, please report it.",
  cell_empty: "This query is empty. Write a SELECT, for example: select * from orders limit 10",
  cell_changes:
    "A cell only reads, and {what} is no SELECT. The result of a cell is a table already: write the SELECT alone, and other cells read it by the name of this one. To see what a table holds, write summarize orders or describe orders.",
  cell_several:
    "A cell is one statement, and another begins after the semicolon. Put it into a cell of its own.",
  cell_pivot:
    "PIVOT needs its columns written out here, for example: pivot orders on quantity in (1, 2) using sum(amount). They can be written one by one too: sum(amount) filter (where quantity = 1) as one",
};

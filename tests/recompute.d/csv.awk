# Reads CSV by RFC 4180 into cell[row, column name] and cell[row, "#"], the line of the row's key.

function finish_cell(cell, value, line) {
  value = trim(value)
  ++csv_column
  if (csv_row < 0) return csv_head[csv_column] = value
  if (value != "") csv_filled = 1
  cell[csv_row + 1, csv_head[csv_column]] = value
  if (csv_head[csv_column] == csv_key) cell[csv_row + 1, "#"] = line
}
# A row without any text does not count.
function finish_row() {
  if (csv_row >= 0 ? csv_filled : csv_head[1] != "" || csv_column > 1) ++csv_row
  csv_column = 0
  csv_filled = 0
}

# Returns the number of rows below the header; `key` is the column that names a row.
function read_csv(file, cell, key,    text, at, c, value, is_quoted, delimiter, line, begun, header) {
  text = read_file(file)
  split("", csv_head)
  csv_row = -1
  csv_column = 0
  csv_key = key
  header = text
  sub(/^[ \n]+/, "", header)
  header = substr(header, 1, index(header, "\n"))
  delimiter = gsub(/,/, ",", header) > gsub(/;/, ";", header) ? "," : ";"
  value = ""
  is_quoted = 0
  line = begun = 1
  for (at = 1; at <= length(text); ++at) {
    c = substr(text, at, 1)
    if (c == "\n") ++line
    if (is_quoted) {
      if (c != "\"") value = value c
      else if (substr(text, at + 1, 1) == "\"") { value = value c; ++at }
      else is_quoted = 0
    } else if (c == "\"") is_quoted = 1
    else if (c == delimiter || c == "\n") {
      finish_cell(cell, value, begun)
      if (c == "\n") finish_row()
      value = ""
      begun = line
    } else value = value c
  }
  return csv_row < 0 ? 0 : csv_row
}

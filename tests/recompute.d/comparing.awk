# Compares the figures and cells of the site with the computed ones and with the cells of the content.

function expect(path, computed,    said) {
  ++compared
  said = path in json ? json[path] : "nothing"
  if (said "" == computed "") return
  differs = 1
  print "DIFFER " name " " path ": " computed ", but the site says " said
}
function expect_amount(path, key,    ceiling, spent) {
  ceiling = key in amount_ceiling ? amount_ceiling[key] : ""
  spent = key in amount_ceiling ? amount_spent[key] : ""
  expect(path "pagu", ceiling == "" ? "null" : ceiling)
  expect(path "realisasi", spent == "" ? "null" : spent)
  expect(path "sisa", spent == "" ? "null" : add(ceiling, negative(spent)))
  expect(path "serapan", percent_or_null(absorption(ceiling, spent)))
}

# Expects the value and unit of a target or realisation, without its text.
function expect_value(path, text, unit, is_target,    value, names) {
  read_value(text, unit, is_target, value, path)
  unit = text_or_null(value["unit"])
  if (value["kind"] == "range") {
    expect(path "nilai/1", "\"" print_decimals(value["low"]) "\"")
    expect(path "nilai/2", "\"" print_decimals(value["high"]) "\"")
  } else if (value["kind"] == "number") expect(path "nilai", "\"" print_decimals(value["low"]) "\"")
  else if (value["kind"] ~ /^(grade|opinion)$/) {
    split(value["kind"] == "grade" ? "AA A BB B CC C D" : "WTP WTP-DPP WDP TW TMP", names, " ")
    expect(path "nilai", quoted(names[value["rank"]]))
    if (value["score"] != "") expect(path "skor", "\"" print_decimals(value["score"]) "\"")
    unit = value["kind"] == "grade" ? "\"predikat\"" : "\"opini\""
  } else expect(path "nilai", "null")
  expect(path "satuan", unit)
}
function expect_direction(path, text) { expect(path, tolower(text) == "turun" ? "\"turun\"" : "\"naik\"") }
# The site's name for a column; "": the column is compared elsewhere, or computed.
function key_of(list, column) {
  if (column == "sumber") return "sumber_dokumen"
  if (list == "indikator" && column ~ /^(satuan|arah|bobot)$/) return ""
  if (list == "renstra" && column == "arah") return ""
  if (list == "anggaran" && column ~ /^(pagu|realisasi)$/) return ""
  return column
}
function is_word(column) { return column ~ /^(jenis|kategori|sumber_dana|besaran)$/ }
# Expects one cell as the site has it: as text, or in the form that its column asks for.
function expect_cell(path, column, text, where,    said) {
  said = json[path]
  if (said == "{") expect(path "/tertulis", quoted(text))
  else if (column ~ /_dilaporkan$/ && column !~ /^sisa/)
    expect(path, text == "" ? "null" : "\"" print_percent(printed_number(text, where)) "\"")
  else if (column ~ /^(pagu_awal|alokasi|sisa_dilaporkan)$/ || (column == "jumlah" && said ~ /^[0-9]+$/)) {
    text = money(text, where)
    expect(path, text == "" ? "null" : text)
  } else if (is_word(column) && tolower(said) == tolower(quoted(text))) ++compared
  else expect(path, text_or_null(text))
}
# Expects every row and cell of a table, in order, with its line. `list`: the path of the list; `key`: the column that names
# a row.
function expect_table(file, list, key,    cell, rows, row, column, at, path) {
  rows = read_csv(file, cell, key)
  expect(list "#", rows)
  for (row = 1; row <= rows; ++row) {
    expect(list "/" row "/sumber/baris", cell[row, "#"])
    for (at = 1; at in csv_head; ++at) {
      column = key_of(list, csv_head[at])
      path = list "/" row "/" column
      if (column != "" && column !~ /^[0-9]+$/) expect_cell(path, column, cell[row, csv_head[at]], file ":" cell[row, "#"])
    }
  }
}
function tell() {
  printf "%s %s: %d figures and cells\n", differs ? "DIFFER" : "same  ", name, compared
  exit refused ? 2 : differs + 0
}

# Compares one office's year. Variables: content, the content folder; office; year; data, the data.json of the year; above,
# that of the office. The arguments are the year's agreements (YAML).

function check_indicators(    cell, rows, row, path, found, weight, met, unmeasured) {
  rows = read_csv(folder "kinerja.csv", cell, "kode")
  met = unmeasured = 0
  for (row = 1; row <= rows; ++row) {
    path = "indikator/" row "/"
    measure_row(cell, row, found)
    weight = cell[row, "bobot"] == "" ? "1/1" : printed_number(cell[row, "bobot"], "kinerja.csv " cell[row, "kode"])
    if (found["value"] != "") {
      add_to_mean("year", found["value"], weight)
      add_to_mean("of " cell[row, "sasaran"], found["value"], weight)
    }
    met += found["state"] ~ /^(tercapai|melampaui)$/
    unmeasured += found["state"] !~ /tercapai|melampaui/
    expect(path "capaian", percent_or_null(found["value"]))
    expect(path "sebutan", class_of(found["value"]))
    expect(path "keadaan", quoted(found["state"]))
    expect_direction(path "arah", cell[row, "arah"])
    expect(path "bobot", "\"" print_decimals(weight) "\"")
    expect_value(path "target/", cell[row, "target"], cell[row, "satuan"], 1)
    expect_value(path "realisasi/", cell[row, "realisasi"], cell[row, "satuan"], 0)
    if (cell[row, "satuan"] != "") expect(path "satuan", quoted(cell[row, "satuan"]))
  }
  summary["indikator"] = rows
  summary["tercapai"] = met
  summary["belum_diukur"] = unmeasured
  summary["capaian"] = percent_or_null(mean_of("year"))
  summary["sebutan"] = class_of(mean_of("year"))
}

# A total adds up the lines that have no parent in the file; sources of funds are never mixed.
function check_budget(    cell, rows, row, key, fund, at, codes) {
  rows = read_csv(folder "anggaran.csv", cell, "kode")
  for (row = 1; row <= rows; ++row) codes[cell[row, "kode"]] = 1
  fund_count = 0
  for (row = 1; row <= rows; ++row) {
    key = "line " cell[row, "kode"]
    where = "anggaran.csv " cell[row, "kode"]
    add_to_amount(key, money(cell[row, "pagu"], where), money(cell[row, "realisasi"], where))
    expect_amount("anggaran/" row "/", key)
    expect("anggaran/" row "/keadaan", amount_spent[key] == "" ? quoted(state_word(cell[row, "realisasi"])) : "null")
    if (cell[row, "induk"] != "" && cell[row, "induk"] in codes) continue
    add_to_amount("year", amount_ceiling[key], amount_spent[key])
    fund = "fund " tolower(cell[row, "sumber_dana"])
    if (!(fund in amount_ceiling)) ++fund_count
    add_to_amount(fund, amount_ceiling[key], amount_spent[key])
  }
  expect("dana#", fund_count)
  for (at = 1; at <= fund_count; ++at) {
    fund = tolower(json["dana/" at "/sumber_dana"])
    gsub(/"/, "", fund)
    expect_amount("dana/" at "/", "fund " (fund == "null" ? "" : fund))
  }
}

function check_objectives(    cell, rows, row, path, key) {
  rows = read_csv(folder "sasaran.csv", cell, "kode")
  for (row = 1; row <= rows; ++row) {
    path = "sasaran/" row "/"
    key = "of " cell[row, "kode"]
    expect(path "capaian", percent_or_null(mean_of(key)))
    expect(path "sebutan", class_of(mean_of(key)))
    key = "line " cell[row, "anggaran"]
    expect(path "serapan", key in amount_ceiling ? percent_or_null(absorption(amount_ceiling[key], amount_spent[key])) : "null")
  }
}

function check_agreement(file, id, path,    at, sum, amount, count, keys) {
  read_yaml(file)
  sum = "0"
  expect(path "baris_anggaran#", yaml["anggaran#"] + 0)
  for (at = 1; at <= yaml["anggaran#"]; ++at) {
    amount = money(yaml["anggaran/" at "/jumlah"], file)
    expect(path "baris_anggaran/" at "/jumlah", amount)
    expect(path "baris_anggaran/" at "/kode", text_or_null(yaml["anggaran/" at "/kode"]))
    sum = add(sum, amount)
  }
  expect(path "anggaran", yaml["anggaran#"] > 0 ? sum : "null")
  amount = yaml["total_dilaporkan"]
  expect(path "total_dilaporkan", amount == "" ? "null" : money(amount, file))
  count = split("judul judul_lampiran induk tempat tanggal tanggal_lampiran pihak_pertama/nama pihak_pertama/jabatan",
                keys, " ")
  for (at = 1; at <= count; ++at) expect(path keys[at], text_or_null(yaml[keys[at]]))
  expect(path "pihak_kedua" ("pihak_kedua/jabatan" in yaml ? "/jabatan" : ""), text_or_null(yaml["pihak_kedua/jabatan"]))
  expect_table(folder "perjanjian/" id ".csv", path "baris", "kode")
  expect(path "jumlah_indikator", json[path "baris#"])
}
function check_agreements(    at, id, place) {
  for (at = 1; at <= json["perjanjian#"]; ++at) place[json["perjanjian/" at "/id"]] = at
  expect("perjanjian#", ARGC - 1)
  for (at = 1; at < ARGC; ++at) {
    id = ARGV[at]
    sub(/.*\//, "", id)
    sub(/\.yaml$/, "", id)
    if (quoted(id) in place) check_agreement(ARGV[at], id, "perjanjian/" place[quoted(id)] "/")
    else expect("perjanjian of " id, "there")
  }
}

function check_summary(path,    key, count, at, keys) {
  count = split("capaian sebutan indikator tercapai belum_diukur", keys, " ")
  for (at = 1; at <= count; ++at) expect(path "ringkasan/" keys[at], summary[keys[at]])
  expect_amount(path "ringkasan/", "year")
  expect(path "ringkasan/temuan", finding_count)
}
# The office's own file repeats the year's summary.
function check_above(    at) {
  read_json(above)
  for (at = json["tahun#"]; at > 0; --at) if (json["tahun/" at "/tahun"] == year) break
  check_summary("tahun/" at "/")
}

BEGIN {
  name = "kantor/" office "/" year
  folder = content "/" name "/"
  default_rules()
  take_rules(content "/portal.yaml")
  take_rules(content "/kantor/" office "/kantor.yaml")
  read_json(data)
  expect("kantor", quoted(office))
  expect("tahun", year)
  check_indicators()
  check_budget()
  check_objectives()
  finding_count = json["temuan#"]
  check_summary("")
  expect_table(folder "sasaran.csv", "sasaran", "kode")
  expect_table(folder "kinerja.csv", "indikator", "kode")
  expect_table(folder "anggaran.csv", "anggaran", "kode")
  expect_table(folder "pernyataan.csv", "pernyataan", "kode")
  expect_table(folder "hambatan.csv", "hambatan", "kode")
  expect_table(folder "rencana-kinerja.csv", "rencana_kinerja", "kode")
  expect_table(folder "rencana-aksi.csv", "rencana_aksi", "kode")
  expect_table(folder "dokumen.csv", "dokumen", "kode")
  expect_table(folder "tanggapan.csv", "tanggapan", "temuan")
  check_agreements()
  check_above()
  tell()
}

# Compares the own files of an office. Variables: content, the content folder; office; data, its data.json; years, how many
# it has.

function check_units(    at) {
  expect("unit#", yaml["unit#"] + 0)
  for (at = 1; at <= yaml["unit#"]; ++at) {
    expect("unit/" at "/id", quoted(yaml["unit/" at "/id"]))
    expect("unit/" at "/nama", quoted(yaml["unit/" at "/nama"]))
    expect("unit/" at "/induk", text_or_null(yaml["unit/" at "/induk"]))
  }
}
function check_rules(    at) {
  expect("pengukuran/batas_capaian", cap == "" ? "null" : json["pengukuran/batas_capaian"])
  if (cap != "" && compare_fractions(cap, said_number("pengukuran/batas_capaian")) != 0)
    expect("pengukuran/batas_capaian", cap)
  expect("pengukuran/skala#", scale_count)
  for (at = 1; at <= scale_count; ++at) {
    expect("pengukuran/skala/" at "/sebutan", quoted(scale_name[at]))
    if (compare_fractions(scale_from[at], said_number("pengukuran/skala/" at "/mulai")) != 0)
      expect("pengukuran/skala/" at "/mulai", scale_from[at])
  }
}
function said_number(path,    text) {
  text = json[path]
  gsub(/"/, "", text)
  return text ~ /^[0-9.]+$/ ? numeral(text) : "-1/1"
}
# The targets of a row are listed by year, without the empty ones.
function check_strategy(    cell, rows, row, at, path, count) {
  rows = read_csv(content "/kantor/" office "/renstra.csv", cell, "kode")
  for (row = 1; row <= rows; ++row) {
    count = 0
    expect_direction("renstra/" row "/arah", cell[row, "arah"])
    for (at = 1; at in csv_head; ++at) {
      if (csv_head[at] !~ /^[0-9]+$/ || cell[row, csv_head[at]] == "") continue
      path = target_in("renstra/" row "/target", csv_head[at])
      expect(path "/tertulis", quoted(cell[row, csv_head[at]]))
      ++count
    }
    expect("renstra/" row "/target#", count)
  }
}
function target_in(list, year,    at) {
  for (at = json[list "#"]; at > 0; --at) if (json[list "/" at "/tahun"] == year) break
  return list "/" at
}

BEGIN {
  name = "kantor/" office
  default_rules()
  take_rules(content "/portal.yaml")
  take_rules(content "/" name "/kantor.yaml")
  read_json(data)
  expect("kantor/slug", quoted(office))
  expect("kantor/nama", quoted(yaml["nama"]))
  expect("kantor/jenis", quoted(yaml["jenis"]))
  expect("kantor/induk", text_or_null(yaml["induk"]))
  expect("kantor/wilayah/kode", text_or_null(yaml["wilayah/kode"]))
  expect("kantor/kontak/alamat", text_or_null(yaml["kontak/alamat"]))
  expect("tahun#", years)
  check_units()
  check_rules()
  expect_table(content "/" name "/pegawai.csv", "pegawai", "kode")
  expect_table(content "/" name "/renstra.csv", "renstra", "kode")
  check_strategy()
  tell()
}

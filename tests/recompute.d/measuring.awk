# The formulas of README.md, and the rules of the portal and the office.

# For each key the rule of the office counts, else that of the portal, else that of the format.
function default_rules() {
  cap = "100/1"
  split("91/1 71/1 51/1 0/1", scale_from, " ")
  scale_count = split("Berhasil|Cukup Berhasil|Kurang Berhasil|Tidak Berhasil", scale_name, "|")
}
function take_rules(file,    at) {
  read_yaml(file)
  if ("pengukuran/batas_capaian" in yaml)
    cap = yaml["pengukuran/batas_capaian"] == "" ? "" : printed_number(yaml["pengukuran/batas_capaian"], file)
  if (!("pengukuran/skala#" in yaml)) return
  scale_count = yaml["pengukuran/skala#"]
  for (at = 1; at <= scale_count; ++at) {
    scale_from[at] = printed_number(yaml["pengukuran/skala/" at "/mulai"], file)
    scale_name[at] = yaml["pengukuran/skala/" at "/sebutan"]
  }
}

function percent_or_null(value) { return value == "" ? "null" : "\"" print_percent(value) "\"" }
# The highest class that the value reaches, else the lowest class.
function class_of(value,    at) {
  if (value == "") return "null"
  for (at = 1; at < scale_count; ++at) if (compare_fractions(value, scale_from[at]) >= 0) break
  return quoted(scale_name[at])
}

# part / whole × 100
function share(part, whole) { return multiply_fractions("100/1", divide_fractions(part, whole)) }
# R / T × 100, or (2T − R) / T × 100 if `falling`. "": T is not above 0.
function achievement(target, realised, falling) {
  if (compare_fractions(target, "0/1") <= 0) return ""
  if (falling) realised = add_fractions(add_fractions(target, target), negative_fraction(realised))
  return share(realised, target)
}
function in_range(T, R) {
  return compare_fractions(R["low"], T["low"]) >= 0 && compare_fractions(R["low"], T["high"]) <= 0
}
function units_differ(T, R) {
  return T["unit"] != "" && R["unit"] != "" && unit_word(T["unit"]) != unit_word(R["unit"])
}
function measured_number(T, R, falling,    end) {
  if (units_differ(T, R)) return ""
  if (T["kind"] == "range" && in_range(T, R)) return "100/1"
  end = compare_fractions(R["low"], T["low"]) < 0 ? T["low"] : T["high"]
  return achievement(end, R["low"], falling)
}
function state_of_order(order) {
  return order > 0 ? "melampaui" : order == 0 ? "tercapai" : "belum tercapai"
}
# The state by the unrounded figure or by the rank of a grade or opinion, whichever is better.
function state_of(value, ranked, better,    by_figure) {
  if (value == "") return ranked ? state_of_order(better) : "tidak dapat dihitung"
  by_figure = compare_fractions(value, "100/1")
  return state_of_order(ranked && better > by_figure ? better : by_figure)
}

# Sets found["value"], "" if there is none, and found["state"] of one row of kinerja.csv.
function measure_row(cell, row, found,    T, R, where, ranked, better) {
  where = "kinerja.csv " cell[row, "kode"]
  read_value(cell[row, "target"], cell[row, "satuan"], 1, T, where)
  read_value(cell[row, "realisasi"], cell[row, "satuan"], 0, R, where)
  found["value"] = ""
  found["state"] = R["state"]
  if (R["kind"] == "missing") return
  ranked = T["kind"] == R["kind"] && T["kind"] ~ /^(grade|opinion)$/
  better = ranked ? T["rank"] - R["rank"] : 0
  better = better > 0 ? 1 : better < 0 ? -1 : 0
  if (ranked && T["score"] != "" && R["score"] != "") found["value"] = achievement(T["score"], R["score"], 0)
  if (R["kind"] == "number" && T["kind"] ~ /^(number|range)$/)
    found["value"] = measured_number(T, R, tolower(cell[row, "arah"]) == "turun")
  found["state"] = state_of(found["value"], ranked, better)
}

# ---- weighted means by key, each value not below 0 and not above the cap: mean_sum[key] / mean_weight[key]
function bounded(value) {
  if (is_negative(numerator(value))) return "0/1"
  return cap != "" && compare_fractions(value, cap) > 0 ? cap : value
}
function add_to_mean(key, value, weight) {
  if (!(key in mean_weight)) mean_sum[key] = mean_weight[key] = "0/1"
  mean_sum[key] = add_fractions(mean_sum[key], multiply_fractions(bounded(value), weight))
  mean_weight[key] = add_fractions(mean_weight[key], weight)
}
function mean_of(key) {
  return key in mean_weight ? divide_fractions(mean_sum[key], mean_weight[key]) : ""
}

# ---- amounts by key, "" if any part is not known: amount_ceiling[key], amount_spent[key]
function add_to_amount(key, ceiling, spent) {
  if (!(key in amount_ceiling)) amount_ceiling[key] = amount_spent[key] = "0"
  amount_ceiling[key] = add(amount_ceiling[key], ceiling)
  amount_spent[key] = amount_spent[key] == "" || spent == "" ? "" : add(amount_spent[key], spent)
}
function absorption(ceiling, spent) {
  return spent == "" || ceiling == "0" ? "" : share(spent "/1", ceiling "/1")
}

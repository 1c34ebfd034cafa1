# Reads cells as docs/panduan.md describes them. A figure is a fraction; the `kind` of a target or realisation states what its cell
# holds.

# A number with points and commas: three digits after a point are a group, except after 0.
function numeral(text,    minus, parts, count, marks, last, n, at, decimals) {
  minus = sub(/^-/, "", text)
  marks = text
  gsub(/[0-9]/, "", marks)
  count = split(text, parts, /[.,]/)
  last = substr(marks, length(marks))
  decimals = count > 1
  if (count > 2 && index(substr(marks, 1, length(marks) - 1), last)) decimals = 0
  if (count == 2 && last == "." && length(parts[2]) == 3 && parts[1] !~ /^0+$/) decimals = 0
  n = ""
  for (at = 1; at <= count; ++at) n = n parts[at]
  n = plain(n)
  return fraction(minus ? negative(n) : n, "1" (decimals ? zeros(length(parts[count])) : ""))
}
function zeros(count) { return substr("00000000000000000000", 1, count) }
function numeral_length(text) { return match(text, /^-?[0-9]([0-9.,]*[0-9])?/) ? RLENGTH : 0 }
function printed_number(text, where,    size) {
  text = clean(text)
  size = numeral_length(text)
  if (!size || words(substr(text, size + 1)) !~ /^(%|persen)?$/) { refuse(where ": " text); return "0/1" }
  # After a comma three digits are decimals, unlike in a quantity.
  return numeral(substr(text, 1, size))
}

# Whole rupiah as digits; "" for the words of a missing figure.
function money(text, where,    minus, amount) {
  amount = clean(text)
  if (is_state(amount)) return ""
  minus = amount ~ /^\(.*\)$/
  if (minus) amount = trim(substr(amount, 2, length(amount) - 2))
  sub(/^[Rr][Pp]\.? */, "", amount)
  if (amount == "-") return "0"
  if (amount ~ /^\(.*\)$/) { minus = 1; amount = trim(substr(amount, 2, length(amount) - 2)) }
  if (amount ~ /^-[0-9]/) { minus = 1; amount = substr(amount, 2) }
  sub(/ *[,.]-$/, "", amount)
  # The decimals of a rupiah can only be zeros; three digits after a mark are a group.
  if (amount ~ /[.,]0+$/ && amount !~ /[.,][0-9][0-9][0-9]$/) sub(/[.,]0+$/, "", amount)
  if (amount !~ /^[0-9]+([.,][0-9][0-9][0-9])*$/) { refuse(where ": " text); return "0" }
  gsub(/[.,]/, "", amount)
  return minus ? negative(plain(amount)) : plain(amount)
}
function is_state(text) { return words(text) ~ /^(tidak dilaksanakan|tidak berlaku|dikecualikan)?$/ }
function state_word(text) { return words(text) == "" ? "belum diukur" : words(text) }

# ---- targets and realisations: value["kind"] is missing, not stated, number, range, grade or opinion
function rank_of(text, list,    names, count, at) {
  count = split(list, names, " ")
  for (at = 1; at <= count; ++at) if (tolower(text) == tolower(names[at])) return at
  return 0
}
function read_grade(body, remark, value,    rank) {
  rank = rank_of(body, "AA A BB B CC C D")
  if (!rank) return 0
  value["kind"] = "grade"
  value["rank"] = rank
  value["score"] = remark ~ /^[0-9]/ ? numeral(remark) : ""
  return 1
}
function read_opinion(body, value,    rank) {
  rank = rank_of(body, "WTP WTP-DPP WDP TW TMP")
  if (!rank) return 0
  value["kind"] = "opinion"
  value["rank"] = rank
  return 1
}
function unit_behind(text, size) { return trim(substr(text, size + 1)) }
# Where the second end of a range begins, after its dash; 0: there is none.
function second_end(text,    at) {
  for (at = 2; at < length(text); ++at)
    if (substr(text, at, 1) == "-" && substr(text, at + 1) ~ /^ *[0-9]/) return at + 1
  return 0
}
function read_number(body, unit, value, where,    size, second, high) {
  size = numeral_length(body)
  if (!size) { refuse(where ": " body); return }
  value["kind"] = "number"
  value["low"] = value["high"] = numeral(substr(body, 1, size))
  value["unit"] = unit_behind(body, size)
  second = second_end(body)
  if (second) {
    high = trim(substr(body, second))
    size = numeral_length(high)
    value["kind"] = "range"
    value["high"] = numeral(substr(high, 1, size))
    value["unit"] = unit_behind(high, size)
  }
  if (value["unit"] == "") value["unit"] = unit
  if (value["unit"] !~ /^(%|[A-Za-z\200-\377][A-Za-z\200-\377 .\/'-]*)?$/ && value["unit"] != unit) refuse(where ": " body)
}
function without_bound(text) {
  sub(/^(>=|<=|>|<|\342\211\245|\342\211\244) */, "", text)
  sub(/^([Mm][Ii][Nn]|[Mm][Aa][Kk][Ss])[Ii][Mm][Aa][Ll] +/, "", text)
  return text
}
function read_value(text, unit, is_target, value, where,    body, remark) {
  split("", value)
  body = clean(text)
  if (is_target && words(body) == "tidak tercantum") { value["kind"] = "not stated"; return }
  if (is_target) body = without_bound(body)
  remark = ""
  if (match(body, /\([^()]*\)/)) {
    remark = trim(substr(body, RSTART + 1, RLENGTH - 2))
    body = trim(trim(substr(body, 1, RSTART - 1)) " " trim(substr(body, RSTART + RLENGTH)))
  }
  if (!is_target && is_state(body)) {
    value["kind"] = "missing"
    value["state"] = state_word(body)
    return
  }
  if (unit_word(unit) ~ /^(predikat)?$/ && read_grade(body, remark, value)) return
  if (unit_word(unit) ~ /^(opini)?$/ && read_opinion(body, value)) return
  read_number(body, unit, value, where)
}

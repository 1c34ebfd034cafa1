# What all cells need: blanks, words, and a text as JSON writes it.

function trim(text) {
  while (sub(/^([ \t\r\n\v\f]|\302\240|\357\273\277)+/, "", text)) continue
  while (sub(/([ \t\r\n\v\f]|\302\240|\357\273\277)+$/, "", text)) continue
  return text
}
# Makes every kind of blank a blank and every kind of dash a hyphen.
function clean(text) {
  gsub(/\t|\302\240|\342\200\207|\342\200\211|\342\200\257/, " ", text)
  gsub(/\342\200\220|\342\200\221|\342\200\222|\342\200\223|\342\200\224|\342\210\222/, "-", text)
  return trim(text)
}
# The words in lower case, with one blank between them.
function words(text) {
  text = tolower(clean(text))
  gsub(/[ \n\r]+/, " ", text)
  gsub(/ ?\/ ?/, "/", text)
  gsub(/ ?, ?/, ",", text)
  return text
}
# Two units are the same when these are equal.
function unit_word(text) {
  text = words(text)
  sub(/\.$/, "", text)
  if (text == "persen") return "%"
  if (text == "keg") return "kegiatan"
  if (text == "lap") return "laporan"
  if (text == "dok") return "dokumen"
  return text
}
# This uses no backslashes in replacements, because awks do not agree on them.
function escaped(text,    at, c, result) {
  if (text !~ /[\\"\n\t]/) return text
  result = ""
  for (at = 1; at <= length(text); ++at) {
    c = substr(text, at, 1)
    if (c == "\\" || c == "\"") c = "\\" c
    else if (c == "\n") c = "\\n"
    else if (c == "\t") c = "\\t"
    result = result c
  }
  return result
}
function quoted(text) { return "\"" escaped(text) "\"" }
function text_or_null(text) { return text == "" ? "null" : quoted(text) }

function read_file(file,    text, line) {
  text = ""
  while ((getline line < file) > 0) text = text line "\n"
  close(file)
  sub(/^\357\273\277/, "", text)
  gsub(/\r\n/, "\n", text)
  return text
}
function refuse(what) {
  print "UNREAD " name ": " what
  refused = 1
}

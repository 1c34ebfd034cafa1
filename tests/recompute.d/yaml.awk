# Flattens YAML as the content format allows it (maps, lists, texts; no anchors, no tags):
# yaml["anggaran/2/jumlah"] is the text, yaml["anggaran#"] the number of items; an empty value is "".

function yaml_step(path, step) { return path == "" ? step : path "/" step }
function put_yaml(path, text) { yaml[path] = text }

# ---- lines
function indent_of(line) { match(line, /^ */); return RLENGTH }
function is_void(line) { return line ~ /^[ \t]*(#.*)?$/ || line ~ /^(---|\.\.\.)[ \t]*$/ }
function skip_void() { while (yaml_at <= yaml_count && is_void(yaml_line[yaml_at])) ++yaml_at }
# The indent of the next line that is not empty; -1 at the end.
function next_indent() {
  skip_void()
  return yaml_at > yaml_count ? -1 : indent_of(yaml_line[yaml_at])
}

# ---- texts in quotation marks and flow collections, which may span lines: yaml_rest is the part that is not read yet
function more_rest() {
  if (yaml_at > yaml_count) { refuse("YAML without its end"); return 0 }
  yaml_rest = yaml_rest " " trim(yaml_line[yaml_at++])
  return 1
}
function skip_blanks() {
  while (1) {
    sub(/^[ \t]+/, "", yaml_rest)
    if (yaml_rest != "" && substr(yaml_rest, 1, 1) != "#") return 1
    yaml_rest = ""
    if (!more_rest()) return 0
  }
}
function escape_of(c) {
  if (c == "n") return "\n"
  if (c == "t") return "\t"
  if (c == "0" || c == "x" || c == "u" || c == "U") refuse("YAML escape \\" c)
  return c
}
function take_quoted(    mark, text, c) {
  mark = substr(yaml_rest, 1, 1)
  yaml_rest = substr(yaml_rest, 2)
  text = ""
  while (1) {
    while (yaml_rest == "") if (!more_rest()) return text
    c = substr(yaml_rest, 1, 1)
    yaml_rest = substr(yaml_rest, 2)
    if (mark == "\"" && c == "\\") {
      c = escape_of(substr(yaml_rest, 1, 1))
      yaml_rest = substr(yaml_rest, 2)
    } else if (c == mark) {
      if (mark == "\"" || substr(yaml_rest, 1, 1) != mark) return text
      yaml_rest = substr(yaml_rest, 2)
    }
    text = text c
  }
}
# Takes a text inside brackets up to the sign that ends it; a key also ends at a colon (`ends_at_colon`).
function take_plain(ends_at_colon,    text, c, following) {
  text = ""
  while (1) {
    if (yaml_rest == "" && !more_rest()) break
    c = substr(yaml_rest, 1, 1)
    following = substr(yaml_rest, 2, 1)
    if (index(",]}[{", c) || (c == "#" && text ~ /[ \t]$/)) break
    if (ends_at_colon && c == ":" && following ~ /^[ ,}]?$/) break
    text = text c
    yaml_rest = substr(yaml_rest, 2)
  }
  return trim(text)
}
function take_scalar(ends_at_colon) {
  if (yaml_rest ~ /^["']/) return take_quoted()
  return take_plain(ends_at_colon)
}
function nothing_or(text) { return text ~ /^(~|null|Null|NULL)$/ ? "" : text }
function take_flow_list(path,    count) {
  yaml_rest = substr(yaml_rest, 2)
  count = 0
  while (skip_blanks() && substr(yaml_rest, 1, 1) != "]") {
    take_flow(yaml_step(path, ++count))
    if (skip_blanks() && substr(yaml_rest, 1, 1) == ",") yaml_rest = substr(yaml_rest, 2)
  }
  yaml_rest = substr(yaml_rest, 2)
  yaml[path "#"] = count
}
function take_flow_map(path,    key) {
  yaml_rest = substr(yaml_rest, 2)
  while (skip_blanks() && substr(yaml_rest, 1, 1) != "}") {
    key = take_scalar(1)
    yaml[yaml_step(path, key)] = ""
    if (skip_blanks() && substr(yaml_rest, 1, 1) == ":") {
      yaml_rest = substr(yaml_rest, 2)
      take_flow(yaml_step(path, key))
    }
    if (skip_blanks() && substr(yaml_rest, 1, 1) == ",") yaml_rest = substr(yaml_rest, 2)
  }
  yaml_rest = substr(yaml_rest, 2)
}
function take_flow(path,    c) {
  if (!skip_blanks()) return
  c = substr(yaml_rest, 1, 1)
  if (c == "[") take_flow_list(path)
  else if (c == "{") take_flow_map(path)
  else if (c ~ /["']/) put_yaml(path, take_quoted())
  else put_yaml(path, nothing_or(take_plain(0)))
}

# ---- blocks
# After `|` the ends of lines are kept, after `>` they become blanks.
function take_folded(path, joint, indent,    text, line) {
  text = ""
  while (yaml_at <= yaml_count) {
    line = yaml_line[yaml_at]
    if (trim(line) != "" && indent_of(line) <= indent) break
    text = text (text == "" ? "" : joint) trim(line)
    ++yaml_at
  }
  put_yaml(path, trim(text))
}
# A text without quotation marks continues in lines that are indented further.
function take_block_plain(path, rest, indent) {
  sub(/[ \t]+#.*$/, "", rest)
  while (next_indent() > indent) {
    rest = rest " " trim(yaml_line[yaml_at++])
    sub(/[ \t]+#.*$/, "", rest)
  }
  put_yaml(path, nothing_or(trim(rest)))
}
# Takes the value after `key:` or `- `; the line itself was taken. `indent` is that of the key or the dash.
function take_value(path, rest, indent, is_item) {
  rest = trim(rest)
  if (rest ~ /^#/) rest = ""
  put_yaml(path, "")
  if (rest == "") {
    if (next_indent() > indent || (!is_item && next_indent() == indent && yaml_line[yaml_at] ~ /^ *-( |$)/))
      take_block(path)
  } else if (rest ~ /^[|>][-+0-9]*[ \t]*(#.*)?$/) take_folded(path, rest ~ /^>/ ? " " : "\n", indent)
  else if (rest ~ /^[[{"']/) {
    yaml_rest = rest
    take_flow(path)
    if (yaml_rest !~ /^[ \t]*(#.*)?$/) refuse("YAML: " yaml_rest)
  } else take_block_plain(path, rest, indent)
}
function key_length(line) {
  if (line ~ /^"/) return match(line, /^"[^"]*"[ \t]*:([ \t]|$)/) ? RLENGTH : 0
  if (line ~ /^'/) return match(line, /^'[^']*'[ \t]*:([ \t]|$)/) ? RLENGTH : 0
  return match(line, /^[^][{},"'#:-][^:]*:([ \t]|$)/) ? RLENGTH : 0
}
function take_block_list(path, indent,    count, line, inner) {
  count = 0
  while (next_indent() == indent && yaml_line[yaml_at] ~ /^ *-( |$)/) {
    line = substr(yaml_line[yaml_at], indent + 2)
    inner = indent + 1 + indent_of(line)
    ++count
    if (key_length(trim(line)) || trim(line) ~ /^-( |$)/) {
      yaml_line[yaml_at] = sprintf("%" inner "s", "") trim(line)
      take_block(yaml_step(path, count))
    } else {
      ++yaml_at
      take_value(yaml_step(path, count), line, indent, 1)
    }
  }
  yaml[path "#"] = count
}
function take_block_map(path, indent,    line, size, key) {
  while (next_indent() == indent) {
    line = substr(yaml_line[yaml_at], indent + 1)
    size = key_length(line)
    if (!size) { refuse("YAML: " line); yaml_at = yaml_count + 1; return }
    key = substr(line, 1, size)
    sub(/[ \t]*:[ \t]*$/, "", key)
    gsub(/^["']|["']$/, "", key)
    ++yaml_at
    take_value(yaml_step(path, key), substr(line, size + 1), indent, 0)
  }
}
function take_block(path,    indent, line) {
  indent = next_indent()
  if (indent < 0) return
  line = substr(yaml_line[yaml_at], indent + 1)
  if (line ~ /^-( |$)/) take_block_list(path, indent)
  else if (key_length(line)) take_block_map(path, indent)
  else {
    ++yaml_at
    take_value(path, line, indent - 1, 1)
  }
}
function read_yaml(file) {
  split("", yaml)
  yaml_count = split(read_file(file), yaml_line, "\n")
  yaml_at = 1
  take_block("")
  skip_void()
  if (yaml_at <= yaml_count) refuse(file ": " yaml_line[yaml_at])
}

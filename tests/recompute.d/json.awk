# Flattens JSON: json["indikator/3/capaian"] is the raw token, json["indikator#"] the number of items.

function json_at(depth,    at, path) {
  path = ""
  for (at = 1; at <= depth; ++at) path = path (at > 1 ? "/" : "") json_step[at]
  return path
}
function put_json(token) {
  if (json_depth > 0 && json_is_list[json_depth]) json_step[json_depth] = ++json[json_at(json_depth - 1) "#"]
  json[json_at(json_depth)] = token
}
function open_json(token) {
  put_json(token)
  if (token == "[") json[json_at(json_depth) "#"] = 0
  json_is_list[++json_depth] = token == "["
  json_awaits_key = token == "{"
}
function take_token(token) {
  if (token == "{" || token == "[") open_json(token)
  else if (token == "}" || token == "]") { --json_depth; json_awaits_key = 0 }
  else if (token == ",") json_awaits_key = !json_is_list[json_depth]
  else if (token == ":") json_awaits_key = 0
  else if (json_awaits_key) json_step[json_depth] = substr(token, 2, length(token) - 2)
  else put_json(token)
}
function read_json(file,    line, token) {
  split("", json)
  json_depth = 0
  json_awaits_key = 0
  while ((getline line < file) > 0) {
    while (match(line, /^[ \t]*("([^"\\]|\\.)*"|[^][{}:," \t]+|[][{}:,])/)) {
      token = substr(line, 1, RLENGTH)
      sub(/^[ \t]+/, "", token)
      line = substr(line, RLENGTH + 1)
      take_token(token)
    }
    if (line !~ /^[ \t\r]*$/) refuse(file ": " line)
  }
  close(file)
  if (json_depth != 0) refuse(file ": not whole")
}

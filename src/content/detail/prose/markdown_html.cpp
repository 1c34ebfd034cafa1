#include "content/detail/prose/markdown_html.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>

#include <cmark-gfm-core-extensions.h>

#include "base/text.hpp"
#include "content/detail/addresses.hpp"
#include "content/detail/prose/plain_text.hpp"
#include "content/detail/values/expect.hpp"
#include "content/prose_codes.hpp"

namespace terang::content::detail {
namespace {

class HtmlWriter {
 public:
  HtmlWriter(const MarkdownSource& source, std::vector<TypedHole> holes)
      : path_{source.path},
        lines_{source.text},
        lines_before_{source.lines_before},
        name_{source.name},
        holes_{std::move(holes)} {}

  Prose write(cmark_node* root);
  base::Diagnostics take_faults() { return std::move(faults_); }

 private:
  void collect_headings(cmark_node* root);
  std::string text_of(cmark_node* node) const;
  std::string unique_id(const std::string& words);

  void enter(cmark_node* node);
  void leave(cmark_node* node);
  void enter_paragraph(cmark_node* node);
  void leave_paragraph(cmark_node* node);
  void enter_list(cmark_node* node);
  void enter_table_part(cmark_node* node, NodeKind kind);
  void leave_table_part(NodeKind kind);
  void enter_link(cmark_node* node);
  void enter_note();
  void write_text(std::string_view text);
  void write_code_block(cmark_node* node);
  void write_note_mark(cmark_node* node);
  void write_note_returns();
  void report_html(cmark_node* node);
  void report_image(cmark_node* node);

  bool write_block_holes(cmark_node* paragraph);
  void put_hole(std::size_t index);
  void put(Hole hole);
  base::Place place_of(cmark_node* node, std::string_view seen) const;

  std::string path_;
  LineIndex lines_;
  int lines_before_;
  std::string name_;
  std::vector<TypedHole> holes_;
  base::Diagnostics faults_;

  Prose prose_;
  std::string out_;
  std::map<std::string, int> ids_;  ///< of headings, each with the highest number given behind it
  std::size_t heading_ = 0;         ///< the next one
  bool in_heading_ = false;
  bool in_link_ = false;
  cmark_node* passed_over_ = nullptr;  ///< a paragraph that was written whole when it was entered
  const std::uint8_t* alignments_ = nullptr;
  std::size_t column_ = 0;
  bool in_table_header_ = false;
  bool in_table_body_ = false;
  std::size_t note_ = 0;         ///< number of the note being written
  std::vector<int> note_marks_;  ///< how often each note was referred to
};

// Headings ---------------------------------------------------------------------------------------

std::string HtmlWriter::text_of(cmark_node* node) const {
  std::string text;
  walk(node, [&text](cmark_node* each, bool entering) {
    if (!entering) return;
    const NodeKind kind = kind_of(each);
    if (kind == NodeKind::text || kind == NodeKind::code) text += literal_of(each);
    if (kind == NodeKind::soft_break || kind == NodeKind::line_break) text += ' ';
  });
  return restored(text, holes_);
}

std::string HtmlWriter::unique_id(const std::string& words) {
  const std::string id = name_ + "--" + words;
  std::string unique = id;
  while (ids_.contains(unique)) unique = id + "-" + std::to_string(++ids_[id]);
  ids_[unique] = 1;
  return unique;
}

void HtmlWriter::collect_headings(cmark_node* root) {
  bool has_first_level = false;
  walk(root, [&](cmark_node* node, bool entering) {
    if (!entering || kind_of(node) != NodeKind::heading) return;
    Heading heading;
    heading.level = cmark_node_get_heading_level(node);
    heading.text = text_of(node);
    heading.id = unique_id(slug_of(heading.text, "bagian"));
    has_first_level = has_first_level || heading.level == 1;
    prose_.headings.push_back(std::move(heading));
  });
  if (!has_first_level) return;
  for (Heading& heading : prose_.headings) heading.level = std::min(heading.level + 1, 6);
}

// Holes ------------------------------------------------------------------------------------------

void HtmlWriter::put(Hole hole) {
  if (!out_.empty()) prose_.parts.emplace_back(base::Html::trusted(std::exchange(out_, {})));
  prose_.parts.emplace_back(std::move(hole));
}

void HtmlWriter::put_hole(std::size_t index) {
  const TypedHole& typed = holes_[index];
  std::optional<Hole> hole = expect_hole(typed, faults_);
  if (!hole) return;
  if (in_heading_ || is_block(hole->kind)) {
    faults_.report(in_heading_ ? hole_in_heading : hole_not_alone, typed.place,
                   {quoted(typed.text)});
    return;
  }
  put(std::move(*hole));
}

/// Whether the paragraph held nothing but block holes, one on a line.
bool HtmlWriter::write_block_holes(cmark_node* paragraph) {
  std::vector<Hole> blocks;
  for (cmark_node* child = cmark_node_first_child(paragraph); child != nullptr;
       child = cmark_node_next(child)) {
    if (kind_of(child) == NodeKind::soft_break) continue;
    const std::string_view text = literal_of(child);
    const auto marker = find_marker(text, 0, holes_.size());
    if (kind_of(child) != NodeKind::text || !marker) return false;
    if (marker->begin > 0 || marker->end < text.size()) return false;
    base::Diagnostics unheard;  // what is no block hole is read again as text
    std::optional<Hole> hole = expect_hole(holes_[marker->index], unheard);
    if (!hole || !is_block(hole->kind)) return false;
    blocks.push_back(std::move(*hole));
  }
  for (Hole& hole : blocks) put(std::move(hole));
  return !blocks.empty();
}

// Faults -----------------------------------------------------------------------------------------

/// The library knows the line of most nodes; where on the line is sought by what was typed.
base::Place HtmlWriter::place_of(cmark_node* node, std::string_view seen) const {
  while (node != nullptr && cmark_node_get_start_line(node) == 0) node = cmark_node_parent(node);
  const int line = node == nullptr ? 0 : cmark_node_get_start_line(node);
  const std::string_view text = lines_.line(line);
  const std::size_t offset = seen.empty() ? std::string_view::npos : text.find(seen);
  const int column = offset == std::string_view::npos ? 0 : base::column_at(text, offset);
  return {path_, line + lines_before_, column};
}

void HtmlWriter::report_html(cmark_node* node) {
  const std::string_view html = literal_of(node);
  const std::string_view first_line = base::trim(html.substr(0, html.find('\n')));
  const std::string typed = restored(first_line, holes_);
  faults_.report(html_refused, place_of(node, typed), {quoted(typed)});
}

void HtmlWriter::report_image(cmark_node* node) {
  const std::string address = restored(cmark_node_get_url(node), holes_);
  const base::Code& code = is_on_other_host(address) ? image_foreign : image_local;
  faults_.report(code, place_of(node, "!["), {quoted(address)});
}

// Inlines ----------------------------------------------------------------------------------------

void HtmlWriter::write_text(std::string_view text) {
  std::size_t begin = 0;
  while (const auto marker = find_marker(text, begin, holes_.size())) {
    base::append_escaped(out_, text.substr(begin, marker->begin - begin));
    put_hole(marker->index);
    begin = marker->end;
  }
  base::append_escaped(out_, text.substr(begin));
}

void HtmlWriter::enter_link(cmark_node* node) {
  std::string address = restored(cmark_node_get_url(node), holes_);
  in_link_ = is_safe_address(address);
  if (!in_link_) {
    faults_.report(link_refused, place_of(node, address), {quoted(address)});
    return;
  }
  if (address.starts_with('#') && ids_.contains(name_ + "--" + address.substr(1))) {
    address.insert(1, name_ + "--");
  }
  out_ += "<a href=\"";
  append_address(out_, address);
  const std::string title = restored(cmark_node_get_title(node), holes_);
  if (!title.empty()) {
    out_ += "\" title=\"";
    base::append_escaped(out_, title);
  }
  out_ += "\">";
}

void HtmlWriter::write_note_mark(cmark_node* node) {
  const std::string number{literal_of(node)};
  std::size_t index = 0;
  for (const char digit : number) index = index * 10 + static_cast<std::size_t>(digit - '0');
  if (note_marks_.size() < index) note_marks_.resize(index);
  const int count = ++note_marks_[index - 1];
  const std::string behind = count == 1 ? "" : "-" + std::to_string(count);
  out_ += "<sup class=\"footnote-ref\"><a href=\"#" + name_ + "--fn--" + number + "\" id=\"" +
          name_ + "--fnref--" + number + behind + "\">" + number + "</a></sup>";
}

// Blocks -----------------------------------------------------------------------------------------

bool is_in_tight_list(cmark_node* paragraph) {
  cmark_node* const item = cmark_node_parent(paragraph);
  cmark_node* const list = item == nullptr ? nullptr : cmark_node_parent(item);
  return list != nullptr && kind_of(list) == NodeKind::list && cmark_node_get_list_tight(list) != 0;
}

void HtmlWriter::enter_paragraph(cmark_node* node) {
  if (write_block_holes(node)) {
    passed_over_ = node;
  } else if (!is_in_tight_list(node)) {
    out_ += "<p>";
  }
}

void HtmlWriter::leave_paragraph(cmark_node* node) {
  const bool ends_note =
      kind_of(cmark_node_parent(node)) == NodeKind::note && cmark_node_next(node) == nullptr;
  if (ends_note) write_note_returns();
  if (!is_in_tight_list(node)) out_ += "</p>\n";
}

void HtmlWriter::enter_list(cmark_node* node) {
  if (cmark_node_get_list_type(node) != CMARK_ORDERED_LIST) {
    out_ += "<ul>\n";
    return;
  }
  const int start = cmark_node_get_list_start(node);
  out_ += start == 1 ? "<ol>\n" : "<ol start=\"" + std::to_string(start) + "\">\n";
}

void HtmlWriter::write_code_block(cmark_node* node) {
  const std::string info = restored(cmark_node_get_fence_info(node), holes_);
  out_ += "<pre><code";
  if (!info.empty()) {
    out_ += " class=\"language-";
    base::append_escaped(out_, info.substr(0, info.find(' ')));
    out_ += '"';
  }
  out_ += '>';
  base::append_escaped(out_, restored(literal_of(node), holes_));
  out_ += "</code></pre>\n";
}

std::string_view class_for(std::uint8_t alignment) {
  if (alignment == 'r') return " class=\"right\"";
  return alignment == 'c' ? " class=\"center\"" : "";
}

void HtmlWriter::enter_table_part(cmark_node* node, NodeKind kind) {
  if (kind == NodeKind::table) {
    alignments_ = cmark_gfm_extensions_get_table_alignments(node);
    in_table_body_ = false;
    out_ +=
        "<div class=\"table-scroll\" role=\"group\" aria-label=\"Tabel\" "
        "tabindex=\"0\">\n<table>\n";
    return;
  }
  if (kind == NodeKind::table_cell) {
    out_ += in_table_header_ ? "<th scope=\"col\"" : "<td";
    out_ += class_for(alignments_ == nullptr ? 0 : alignments_[column_++]);
    out_ += '>';
    return;
  }
  column_ = 0;
  in_table_header_ = kind == NodeKind::table_header;
  if (in_table_header_) out_ += "<thead>\n";
  if (!in_table_header_ && !std::exchange(in_table_body_, true)) out_ += "<tbody>\n";
  out_ += "<tr>";
}

void HtmlWriter::leave_table_part(NodeKind kind) {
  if (kind == NodeKind::table_cell) {
    out_ += in_table_header_ ? "</th>" : "</td>";
  } else if (kind == NodeKind::table) {
    out_ += in_table_body_ ? "</tbody>\n</table>\n</div>\n" : "</table>\n</div>\n";
  } else {
    out_ += in_table_header_ ? "</tr>\n</thead>\n" : "</tr>\n";
  }
}

void HtmlWriter::enter_note() {
  if (note_++ == 0) out_ += "<section class=\"footnotes\">\n<ol>\n";
  out_ += "<li id=\"" + name_ + "--fn--" + std::to_string(note_) + "\">\n";
}

void HtmlWriter::write_note_returns() {
  const int count = note_ <= note_marks_.size() ? note_marks_[note_ - 1] : 0;
  for (int mark = 1; mark <= count; ++mark) {
    std::string number = std::to_string(note_);
    if (mark > 1) number += "-" + std::to_string(mark);
    out_ += " <a href=\"#" + name_ + "--fnref--";
    out_ += number;
    out_ += "\" class=\"footnote-backref\" aria-label=\"Kembali ke rujukan ";
    out_ += number;
    out_ += "\">↩</a>";
  }
}

// The walk ---------------------------------------------------------------------------------------

void HtmlWriter::enter(cmark_node* node) {
  const NodeKind kind = kind_of(node);
  switch (kind) {
    case NodeKind::paragraph: enter_paragraph(node); break;
    case NodeKind::heading:
      out_ += "<h" + std::to_string(prose_.headings[heading_].level) + " id=\"" +
              prose_.headings[heading_].id + "\">";
      in_heading_ = true;
      break;
    case NodeKind::block_quote: out_ += "<blockquote>\n"; break;
    case NodeKind::list: enter_list(node); break;
    case NodeKind::item: out_ += "<li>"; break;
    case NodeKind::task:
      out_ += "<li class=\"task\">";
      out_ += cmark_gfm_extensions_get_tasklist_item_checked(node) ? "☑ " : "☐ ";
      break;
    case NodeKind::code_block: write_code_block(node); break;
    case NodeKind::html: report_html(node); break;
    case NodeKind::rule: out_ += "<hr>\n"; break;
    case NodeKind::note: enter_note(); break;
    case NodeKind::text: write_text(literal_of(node)); break;
    case NodeKind::soft_break: out_ += '\n'; break;
    case NodeKind::line_break: out_ += "<br>\n"; break;
    case NodeKind::code:
      out_ += "<code>";
      base::append_escaped(out_, restored(literal_of(node), holes_));
      out_ += "</code>";
      break;
    case NodeKind::emphasis: out_ += "<em>"; break;
    case NodeKind::strong: out_ += "<strong>"; break;
    case NodeKind::strike: out_ += "<del>"; break;
    case NodeKind::link: enter_link(node); break;
    case NodeKind::image: report_image(node); break;
    case NodeKind::note_mark: write_note_mark(node); break;
    case NodeKind::table:
    case NodeKind::table_header:
    case NodeKind::table_row:
    case NodeKind::table_cell: enter_table_part(node, kind); break;
    case NodeKind::other: break;
  }
}

void HtmlWriter::leave(cmark_node* node) {
  const NodeKind kind = kind_of(node);
  switch (kind) {
    case NodeKind::paragraph: leave_paragraph(node); break;
    case NodeKind::heading:
      out_ += "</h" + std::to_string(prose_.headings[heading_++].level) + ">\n";
      in_heading_ = false;
      break;
    case NodeKind::block_quote: out_ += "</blockquote>\n"; break;
    case NodeKind::list:
      out_ += cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? "</ol>\n" : "</ul>\n";
      break;
    case NodeKind::item:
    case NodeKind::task: out_ += "</li>\n"; break;
    case NodeKind::note:
      if (kind_of(cmark_node_last_child(node)) != NodeKind::paragraph) write_note_returns();
      out_ += "</li>\n";
      break;
    case NodeKind::emphasis: out_ += "</em>"; break;
    case NodeKind::strong: out_ += "</strong>"; break;
    case NodeKind::strike: out_ += "</del>"; break;
    case NodeKind::link:
      if (std::exchange(in_link_, false)) out_ += "</a>";
      break;
    case NodeKind::table:
    case NodeKind::table_header:
    case NodeKind::table_row:
    case NodeKind::table_cell: leave_table_part(kind); break;
    default: break;
  }
}

Prose HtmlWriter::write(cmark_node* root) {
  collect_headings(root);
  walk(root, [this](cmark_node* node, bool entering) {
    if (passed_over_ != nullptr) {
      if (!entering && node == passed_over_) passed_over_ = nullptr;
    } else if (entering) {
      enter(node);
    } else {
      leave(node);
    }
  });
  if (note_ > 0) out_ += "</ol>\n</section>\n";
  if (!out_.empty()) prose_.parts.emplace_back(base::Html::trusted(std::move(out_)));
  return std::move(prose_);
}

}  // namespace

Prose render_markdown(const MarkdownTree& tree, const MarkdownSource& source,
                      const std::vector<TypedHole>& holes, base::Diagnostics& diagnostics) {
  HtmlWriter writer{source, holes};
  Prose prose = writer.write(tree.root());
  diagnostics.append(writer.take_faults());
  return prose;
}

}  // namespace terang::content::detail

#include "dataset/feed.hpp"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <vector>

#include "base/html.hpp"
#include "base/text.hpp"
#include "content/folders.hpp"
#include "dataset/detail/moment.hpp"
#include "dataset/edit_words.hpp"
#include "history/words.hpp"

namespace terang::dataset {
namespace {

using base::Wording;
using history::Edit;
using history::FileEvent;
using history::LedgerCommit;
using history::Slice;

constexpr std::size_t most_entries = 50;
constexpr std::size_t most_lines = 20;
constexpr std::size_t most_characters = 200;

constexpr Wording title_words{.id = "Riwayat angka: ", .en = "History of figures: "};
constexpr Wording correction_words{.id = "Ralat: ", .en = "Correction: "};
constexpr Wording reason_words{.id = "Alasan: ", .en = "Reason: "};

/// What one commit did, as parts of the ledger.
struct Entry {
  const LedgerCommit* commit = nullptr;
  std::vector<FileEvent> files;
  std::vector<const Edit*> edits;

  bool has_corrections() const {
    return std::ranges::any_of(edits, &Edit::is_correction) ||
           std::ranges::any_of(files, &FileEvent::is_correction);
  }
  bool has_others() const {
    return !std::ranges::all_of(edits, &Edit::is_correction) ||
           !std::ranges::all_of(files, &FileEvent::is_correction);
  }
};

std::vector<const Slice*> slices_of_feed(const Feed& feed) {
  std::vector<const Slice*> slices;
  if (feed.office.empty()) {
    for (const auto& [unit, slice] : feed.slices) slices.push_back(&slice);
  } else {
    history::for_each_year(feed.slices, feed.office,
                           [&slices](int, const Slice& slice) { slices.push_back(&slice); });
  }
  return slices;
}

/// Indices of commits that did something, newest first.
std::vector<std::size_t> newest_commits(const Feed& feed, const std::vector<const Slice*>& slices) {
  std::vector<std::size_t> commits;
  for (const Slice* slice : slices) {
    for (const std::size_t edit : slice->edits) commits.push_back(feed.ledger.edits[edit].commit);
    for (const std::size_t file : slice->files)
      commits.push_back(feed.ledger.files.commit_of(file));
  }
  std::ranges::sort(commits, std::greater{});
  commits.erase(std::unique(commits.begin(), commits.end()), commits.end());
  commits.resize(std::min(commits.size(), most_entries));
  return commits;
}

/// Order: newest first, in each those of the units by name.
std::vector<Entry> entries_of(const Feed& feed) {
  const std::vector<const Slice*> slices = slices_of_feed(feed);
  std::vector<Entry> entries;
  std::map<std::size_t, std::size_t> entry_of;
  for (const std::size_t commit : newest_commits(feed, slices)) {
    entry_of.emplace(commit, entries.size());
    entries.push_back({.commit = &feed.ledger.commits.at(commit), .files = {}, .edits = {}});
  }
  for (const Slice* slice : slices) {
    for (const std::size_t index : slice->files) {
      const auto entry = entry_of.find(feed.ledger.files.commit_of(index));
      if (entry != entry_of.end()) entries[entry->second].files.push_back(feed.ledger.files[index]);
    }
    for (const std::size_t index : slice->edits) {
      const Edit& edit = feed.ledger.edits[index];
      const auto entry = entry_of.find(edit.commit);
      if (entry != entry_of.end()) entries[entry->second].edits.push_back(&edit);
    }
  }
  return entries;
}

/// At most so many characters, because a cell may hold a whole paragraph.
std::string shortened(const std::string& text) {
  std::size_t characters = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool begins = (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
    if (begins && ++characters > most_characters) return text.substr(0, at) + "…";
  }
  return text;
}

/// `kpu-kota-contoh 2024 `: what an entry's reader does not know from the feed.
std::string unit_of(const content::FileHome& home, const Feed& feed) {
  std::string unit;
  if (feed.office.empty() && !home.office.empty()) unit += home.office + " ";
  if (home.year != 0) unit += std::to_string(home.year) + " ";
  return unit;
}

std::string line_of(const Edit& edit, const Feed& feed) {
  const std::string name = unit_of(edit.key.home, feed) + print_name(edit.key);
  if (is_prose(edit))
    return name + ": " + std::string{history::word_of(edit.kind).words.in(feed.language)};
  return name + ": " + shortened(print_state(edit.before, feed.language)) + " → " +
         shortened(print_state(edit.after, feed.language));
}

std::string line_of(const FileEvent& event, const Feed& feed) {
  return unit_of(event.home, feed) + event.home.file + ": " + print_event(event, feed.language);
}

void append_element(std::string& xml, std::string_view name, std::string_view text) {
  ((xml += '<') += name) += '>';
  base::append_escaped(xml, text);
  ((xml += "</") += name) += ">\n";
}

void append_person(std::string& xml, const std::string& name) {
  xml += "<author><name>";
  base::append_escaped(xml, name);
  xml += "</name></author>\n";
}

void append_link(std::string& xml, std::string_view relation, std::string_view type,
                 const std::string& address) {
  ((xml += "<link rel=\"") += relation) += "\" type=\"";
  (xml += type) += "\" href=\"";
  base::append_escaped(xml, address);
  xml += "\"/>\n";
}

std::string content_of(const Entry& entry, const Feed& feed) {
  std::vector<std::string> lines;
  for (const FileEvent& event : entry.files) {
    if (lines.size() < most_lines) lines.push_back(line_of(event, feed));
  }
  for (const Edit* edit : entry.edits) {
    if (lines.size() < most_lines) lines.push_back(line_of(*edit, feed));
  }
  std::string html;
  if (entry.commit->has_own_reason) {
    html += "<p>" + std::string{reason_words.in(feed.language)};
    base::append_escaped(html, one_line(entry.commit->reason));
    html += "</p>\n";
  }
  html += "<ul>\n";
  for (const std::string& line : lines) {
    html += "<li>";
    base::append_escaped(html, line);
    html += "</li>\n";
  }
  html += "</ul>\n";
  const std::size_t others = entry.files.size() + entry.edits.size() - lines.size();
  if (others == 0) return html;
  const bool indonesian = feed.language == base::Language::indonesian;
  return html + (indonesian ? "<p>dan " : "<p>and ") + std::to_string(others) +
         (indonesian ? " lainnya</p>\n" : " more</p>\n");
}

std::string title_of(const Entry& entry, const Feed& feed) {
  std::string title = one_line(entry.commit->subject);
  if (title.empty()) title = "commit " + entry.commit->id.substr(0, 12);
  const std::string_view prefix = correction_words.in(feed.language);
  // Some commits say so themselves.
  const bool says_so = base::lower(title).starts_with(base::lower(prefix));
  return entry.has_corrections() && !says_so ? std::string{prefix} + title : title;
}

/// What the entry of an office tells differs from what the portal's does: another id.
std::string id_of(const std::string& address, const Feed& feed) {
  return feed.office.empty() ? address : address + "#" + feed.office;
}

void append_entry(std::string& xml, const Entry& entry, const Feed& feed) {
  const std::string address = feed.base_url + "riwayat/" + entry.commit->id + ".html";
  const std::string moment = detail::print_moment(*entry.commit);
  const std::string author = one_line(entry.commit->author);
  xml += "<entry>\n";
  append_element(xml, "id", id_of(address, feed));
  append_element(xml, "title", title_of(entry, feed));
  append_element(xml, "published", moment);
  append_element(xml, "updated", moment);
  if (!author.empty()) append_person(xml, author);
  append_link(xml, "alternate", "text/html", address);
  if (entry.has_others()) xml += "<category term=\"suntingan\"/>\n";
  if (entry.has_corrections()) xml += "<category term=\"ralat\"/>\n";
  xml += "<content type=\"html\">";
  base::append_escaped(xml, content_of(entry, feed));
  xml += "</content>\n</entry>\n";
}

std::string newest_moment(const std::vector<Entry>& entries) {
  const auto newest = std::ranges::max_element(
      entries, {}, [](const Entry& entry) { return entry.commit->seconds; });
  return newest == entries.end() ? "1970-01-01T00:00:00Z" : detail::print_moment(*newest->commit);
}

}  // namespace

std::string feed_address(const std::string& office) {
  return content::unit_folder(office, 0) + "feed.xml";
}

std::string render_feed(const Feed& feed) {
  const std::vector<Entry> entries = entries_of(feed);
  const std::string self = feed.base_url + feed_address(feed.office);
  const std::string page =
      feed.office.empty() ? "riwayat/" : content::office_folder(feed.office) + "riwayat.html";
  std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  xml += "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"";
  xml += feed.language == base::Language::indonesian ? "id" : "en";
  xml += "\">\n";
  append_element(xml, "id", self);
  append_element(xml, "title", std::string{title_words.in(feed.language)} + one_line(feed.name));
  append_element(xml, "updated", newest_moment(entries));
  append_person(xml, one_line(feed.institution));
  append_link(xml, "self", "application/atom+xml", self);
  append_link(xml, "alternate", "text/html", feed.base_url + page);
  xml += "<generator>Terang</generator>\n";
  for (const Entry& entry : entries) append_entry(xml, entry, feed);
  return xml + "</feed>\n";
}

}  // namespace terang::dataset

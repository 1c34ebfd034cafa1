#include "measure/prose/other_offices.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

#include "base/text.hpp"
#include "measure/prose/words.hpp"

namespace terang::measure {
namespace {

using content::Office;
using detail::Word;
using Entry = Register::Entry;
using Words = std::vector<std::string>;

Words plain_words(std::string_view text) {
  Words words;
  for (Word& word : detail::words_of(text)) {
    if (!word.is_sign) words.push_back(std::move(word.text));
  }
  return words;
}

/// The kind of region that the word names. Empty: none.
std::string_view region_kind(std::string_view word) {
  if (word == "kab" || word == "kabupaten") return "kabupaten";
  if (word == "kota" || word == "provinsi") return word;
  return word == "propinsi" ? "provinsi" : std::string_view{};
}

Entry entry_of(std::string_view name) {
  Entry entry{.code = {}, .name = std::string{name}, .kind = {}, .words = plain_words(name)};
  if (entry.words.size() > 1) entry.kind = region_kind(entry.words.front());
  if (!entry.kind.empty()) entry.words.erase(entry.words.begin());
  if (entry.words.size() > 1 && entry.words.front() == "administrasi") {
    entry.words.erase(entry.words.begin());
  }
  return entry;
}

/// The words before the region in an office's name: `KPU` in `KPU Kota Prabumulih`.
Words prefix_of(const Office& office) {
  Words words = plain_words(office.name);
  const Words region = entry_of(office.region).words;
  const auto at = std::search(words.begin(), words.end(), region.begin(), region.end());
  if (region.empty() || at == words.end()) return {};
  words.erase(at, words.end());
  if (!words.empty() && !region_kind(words.back()).empty()) words.pop_back();
  return words;
}

bool ends_with(const Words& words, const Words& sought) {
  return !sought.empty() && sought.size() <= words.size() &&
         std::equal(sought.rbegin(), sought.rend(), words.rbegin());
}

bool starts_with(std::span<const Word> words, const Words& sought) {
  if (sought.empty() || sought.size() > words.size()) return false;
  return std::ranges::equal(words.first(sought.size()), sought, {}, &Word::text);
}

std::string digits_of(std::string_view code) {
  std::string digits{code};
  std::erase(digits, '.');
  return digits;
}

/// Whether the region of `code` is `region` or lies in it. Two digits are a province, four a
/// regency or a city; points do not matter.
bool lies_in(std::string_view code, std::string_view region) {
  return !region.empty() && digits_of(code).starts_with(digits_of(region));
}

bool same_kind(std::string_view left, std::string_view right) {
  return left.empty() || right.empty() || left == right;
}

/// Whether the entry is the region that the office's own name ends with.
bool is_named_after(const Office& office, const Entry& entry) {
  const Words name = plain_words(office.name);
  if (!ends_with(name, entry.words)) return false;
  const std::size_t before = name.size() - entry.words.size();
  return before == 0 || same_kind(region_kind(name[before - 1]), entry.kind);
}

/// Whether the entry is the office's own region, one around it, or one inside it.
bool is_related(const Entry& entry, const Office& office) {
  if (lies_in(office.region_code, entry.code) || lies_in(entry.code, office.region_code)) {
    return true;
  }
  if (!entry.slug.empty() && (entry.slug == office.slug || entry.slug == office.parent))
    return true;
  const Entry own = entry_of(office.region);
  const bool by_name = entry.words == own.words && same_kind(entry.kind, own.kind);
  if (by_name || is_named_after(office, entry)) return true;
  return same_kind(entry.kind, "provinsi") && entry.words == entry_of(office.province).words;
}

/// An office's name in the text.
struct Named {
  std::size_t first = 0;           ///< index of the first word
  std::size_t last = 0;            ///< index after the last word
  const Entry* foreign = nullptr;  ///< null: the office itself or a related one
};

bool stands_before(const Entry& entry, std::span<const Word> words) {
  const std::size_t count = std::min(entry.words.size(), words.size());
  for (std::size_t at = 0; at < count; ++at) {
    if (entry.words[at] != words[at].text) return entry.words[at] < words[at].text;
  }
  return entry.words.size() < words.size();
}

/// Range: `words` has no more words than `name`
bool begins_with(const Words& name, std::span<const Word> words) {
  return std::ranges::equal(std::span{name}.first(words.size()), words, {}, {}, &Word::text);
}

/// The entries that the first of these words name: the longest, and only those of `kind` if the
/// text has one. A name begins with a capital: `batu` is a stone, `Batu` a city.
std::vector<const Entry*> entries_at(std::span<const Word> words, std::string_view kind,
                                     const Register& others) {
  std::vector<const Entry*> found;
  if (words.empty() || words.front().is_small) return found;
  // Names that begin with the same words stand together, the shortest first. So the search narrows
  // word by word, even if nearly all names begin with the same word.
  const auto end = others.entries.end();
  auto at = others.entries.begin();
  for (std::size_t count = 1; count <= words.size(); ++count) {
    const auto named = words.first(count);
    at = std::lower_bound(at, end, named, stands_before);
    std::vector<const Entry*> longer;
    for (; at != end && at->words.size() == count && starts_with(words, at->words); ++at) {
      if (same_kind(kind, at->kind)) longer.push_back(&*at);
    }
    if (!longer.empty()) found = std::move(longer);
    const bool goes_on = at != end && at->words.size() > count && begins_with(at->words, named);
    if (!goes_on) break;
  }
  return found;
}

/// The index after the words for the kind of a region: `Kab.`, `Kota Administrasi`.
std::size_t behind_kind(std::span<const Word> words, std::size_t at) {
  if (at >= words.size() || region_kind(words[at].text).empty()) return at;
  ++at;
  if (at < words.size() && words[at].text == ".") ++at;
  if (at < words.size() && words[at].text == "administrasi") ++at;
  return at;
}

/// The office that is named at `at`. Absent: there is none
std::optional<Named> named_at(std::span<const Word> words, std::size_t at, const Office& office,
                              const Register& others) {
  for (const Words& prefix : others.prefixes) {
    if (!starts_with(words.subspan(at), prefix)) continue;
    std::size_t behind = at + prefix.size();
    const bool has_short_name =
        behind + 2 < words.size() && words[behind].text == "(" && words[behind + 2].text == ")";
    if (has_short_name) behind += 3;
    if (behind >= words.size()) continue;
    const std::string_view kind = region_kind(words[behind].text);
    const std::size_t next = behind_kind(words, behind);
    const auto found = entries_at(words.subspan(next), kind, others);
    if (found.empty()) continue;
    const bool related = std::ranges::any_of(
        found, [&office](const Entry* entry) { return is_related(*entry, office); });
    return Named{.first = at,
                 .last = next + found.front()->words.size(),
                 .foreign = related ? nullptr : found.front()};
  }
  return std::nullopt;
}

/// Whether the text may name an office at all. Very few texts contain the first word of such a
/// name, so this saves splitting the others.
bool may_name_office(std::string_view text, const Register& others) {
  const std::string lower = base::lower(text);
  return std::ranges::any_of(others.prefixes, [&lower](const Words& prefix) {
    return lower.find(prefix.front()) != std::string::npos;
  });
}

bool ends_sentence(const Word& word) {
  return word.is_sign && (word.text == "." || word.text == ";" || word.text == "?");
}

/// Whether the word names a document of the other office: `Keputusan KPU ...`. A performance report
/// or agreement is none, because the office itself writes such documents.
bool names_document(std::span<const Word> words, std::size_t at, std::size_t first) {
  constexpr std::array<std::string_view, 12> documents{
      "keputusan", "peraturan", "putusan", "surat",  "berita",     "instruksi",
      "nota",      "perkara",   "sk",      "edaran", "pengumuman", "kerjasama"};
  constexpr std::array<std::string_view, 3> reports{"laporan", "dokumen", "perjanjian"};
  constexpr std::array<std::string_view, 4> own{"kinerja", "akuntabilitas", "lakip", "lkj"};
  if (detail::is_one_of(words[at].text, documents)) return true;
  return detail::is_one_of(words[at].text, reports) &&
         std::ranges::none_of(words.subspan(at, first - at), [&own](const Word& word) {
           return detail::is_one_of(word.text, own);
         });
}

/// Whether the office is the place of an event: `dilaksanakan di KPU ...`.
bool is_venue(std::span<const Word> words, std::size_t first) {
  constexpr std::array<std::string_view, 6> events{"dilaksanakan", "diselenggarakan", "berlangsung",
                                                   "diadakan",     "digelar",         "berlokasi"};
  return first >= 2 && words[first - 1].text == "di" &&
         detail::is_one_of(words[first - 2].text, events);
}

/// Whether the words before the name show that a document of the other office is cited, or that
/// this office dealt with it.
bool is_told_before(std::span<const Word> words, std::size_t first) {
  constexpr std::array<std::string_view, 35> dealings{
      "banding",      "kunjungan",  "mutasi",      "pindah",     "pindahan",    "rekan",
      "koordinasi",   "konsultasi", "sama",        "pelatihan",  "mendampingi", "dibandingkan",
      "perbandingan", "pembanding", "studi",       "bertempat",  "rapat",       "bimtek",
      "narasumber",   "magang",     "bertugas",    "ditugaskan", "menghadiri",  "dihadiri",
      "contoh",       "rujukan",    "mempelajari", "supervisi",  "monitoring",  "pendampingan",
      "termohon",     "juara",      "pemenang",    "peringkat",  "pembelajaran"};
  constexpr std::array<std::string_view, 9> partners{
      "dengan", "bersama", "ke", "kepada", "dari", "antara", "oleh", "seperti", "termasuk"};
  constexpr std::size_t reach = 6;
  for (std::size_t back = 1; back <= reach && back <= first; ++back) {
    const Word& word = words[first - back];
    if (ends_sentence(word)) break;
    if (detail::is_one_of(word.text, dealings)) return true;
    if (back <= 3 && names_document(words, first - back, first)) return true;
    if (back <= 2 && detail::is_one_of(word.text, partners)) return true;
  }
  return is_venue(words, first);
}

/// Whether the words after the name show the same: `KPU ... Nomor 5`, `KPU ... sebagai narasumber`.
bool is_told_behind(std::span<const Word> words, std::size_t last) {
  constexpr std::array<std::string_view, 4> cited{"nomor", "no", "nomer", "tentang"};
  constexpr std::array<std::string_view, 9> roles{"narasumber", "tuan",     "pembanding",
                                                  "contoh",     "rujukan",  "lebih",
                                                  "tertinggi",  "terendah", "peringkat"};
  if (last < words.size() && detail::is_one_of(words[last].text, cited)) return true;
  const std::size_t end = std::min(words.size(), last + 3);
  for (std::size_t at = last; at < end && !ends_sentence(words[at]); ++at) {
    if (detail::is_one_of(words[at].text, roles)) return true;
  }
  return false;
}

constexpr std::array<std::string_view, 7> links{"dan", ",", "serta", "maupun", "/", "atau", "&"};
/// Words for a person or a part of an office.
constexpr std::array<std::string_view, 4> holders{"sekretariat", "sekretaris", "ketua", "anggota"};

/// Whether the words state of the other office what a document states of its own office: `pagu
/// anggaran KPU ...`, `di lingkungan Sekretariat KPU ...`, `KPU ... dihadapkan pada ...`. Anything
/// else may well be true of the other office.
bool stands_for_own(std::span<const Word> words, const Named& named) {
  constexpr std::array<std::string_view, 22> own{
      "pagu",      "anggaran",   "realisasi",    "serapan", "capaian", "kinerja",
      "sasaran",   "tujuan",     "visi",         "misi",    "tugas",   "wewenang",
      "kedudukan", "lingkungan", "lakip",        "lkj",     "lkjip",   "lkip",
      "renstra",   "indikator",  "permasalahan", "kerja"};
  constexpr std::array<std::string_view, 13> deeds{
      "dihadapkan",   "menghadapi",  "melalui",  "berkomitmen", "berkewajiban",
      "menentukan",   "didukung",    "berupaya", "mewujudkan",  "menyusun",
      "melaksanakan", "mendapatkan", "dalam"};
  constexpr std::array<std::string_view, 4> begins{"bahwa", "maka", "adapun", "sehingga"};
  std::size_t first = named.first;
  while (first > 0 && (words[first - 1].text == "sekretariat" || words[first - 1].text == ")")) {
    --first;
  }
  if (first > 0 && detail::is_one_of(words[first - 1].text, own)) return true;
  const bool is_subject =
      first == 0 || words[first - 1].is_sign || detail::is_one_of(words[first - 1].text, begins);
  if (!is_subject) return false;
  const std::size_t end = std::min(words.size(), named.last + 2);
  for (std::size_t at = named.last; at < end && !words[at].is_sign; ++at) {
    if (detail::is_one_of(words[at].text, deeds)) return true;
  }
  return false;
}

/// Whether only words that join a list stand between the two names.
bool are_listed(std::span<const Word> words, const Named& left, const Named& right) {
  if (left.last >= right.first || right.first - left.last > 3) return false;
  const auto between = words.subspan(left.last, right.first - left.last);
  return detail::is_one_of(between.front().text, links) &&
         std::ranges::all_of(between, [](const Word& word) {
           return detail::is_one_of(word.text, links) || detail::is_one_of(word.text, holders);
         });
}

/// Whether a list of regions follows: `KPU Kabupaten Malang, Kota Batu dan ...`. `KPU Kabupaten
/// Malang, Jawa Timur` is no list: it states where the regency lies.
bool is_region_listed(std::span<const Word> words, std::size_t last, const Register& others) {
  std::size_t at = last;
  while (at < words.size() && at < last + 2 && detail::is_one_of(words[at].text, links)) ++at;
  if (at == last || at >= words.size()) return false;
  const std::string_view kind = region_kind(words[at].text);
  const auto found = entries_at(words.subspan(behind_kind(words, at)), kind, others);
  const bool by_comma = words[at - 1].text == ",";
  return std::ranges::any_of(
      found, [by_comma](const Entry* entry) { return !by_comma || entry->kind != "provinsi"; });
}

bool is_listed(std::span<const Word> words, std::span<const Named> named, std::size_t at,
               const Register& others) {
  const bool behind = at > 0 && are_listed(words, named[at - 1], named[at]);
  const bool before = at + 1 < named.size() && are_listed(words, named[at], named[at + 1]);
  return behind || before || is_region_listed(words, named[at].last, others);
}

/// Whether a table's cell or a list's item contains nothing but the other office's name: it is a
/// row of a list of offices.
bool is_bare(const detail::Prose& prose, const Mention& mention) {
  if (prose.kind != detail::Prose::Kind::passage) return false;
  const auto says_more = [](const Word& word) {
    const bool number = word.text.front() >= '0' && word.text.front() <= '9';
    return !word.is_sign && !number && !detail::is_one_of(word.text, holders);
  };
  return std::ranges::none_of(detail::words_of(prose.text.substr(0, mention.begin)), says_more) &&
         std::ranges::none_of(detail::words_of(prose.text.substr(mention.end)), says_more);
}

void sort_entries(std::vector<Entry>& entries) {
  std::ranges::stable_sort(
      entries, [](const Entry& left, const Entry& right) { return left.words < right.words; });
}

}  // namespace

Register register_of(const content::Portal& portal, std::span<const Office> offices) {
  Register others;
  for (const content::Region& region : portal.regions) {
    Entry entry = entry_of(region.name);
    entry.code = region.code;
    if (!entry.words.empty()) others.entries.push_back(std::move(entry));
  }
  const auto add_prefix = [&others](Words prefix) {
    const bool known = std::ranges::find(others.prefixes, prefix) != others.prefixes.end();
    if (!prefix.empty() && !known) others.prefixes.push_back(std::move(prefix));
  };
  add_prefix(plain_words(portal.institution));
  for (const Office& office : offices) {
    add_prefix(prefix_of(office));
    Entry entry = entry_of(office.region);
    if (entry.words.empty()) continue;
    entry.code = office.region_code;
    entry.slug = office.slug;
    entry.province = office.province;
    others.entries.push_back(std::move(entry));
  }
  sort_entries(others.entries);
  return others;
}

std::vector<Mention> find_other_offices(std::string_view text, const Office& office,
                                        const Register& others, Strictness strictness) {
  if (!may_name_office(text, others)) return {};
  const std::vector<Word> words = detail::words_of(text);
  std::vector<Named> named;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::optional<Named> one = named_at(words, at, office, others);
    if (!one) continue;
    named.push_back(*one);
    at = one->last - 1;
  }
  std::vector<Mention> mentions;
  for (std::size_t at = 0; at < named.size(); ++at) {
    const Named& one = named[at];
    if (one.foreign == nullptr || is_listed(words, named, at, others)) continue;
    if (is_told_before(words, one.first) || is_told_behind(words, one.last)) continue;
    if (strictness == Strictness::only_self_descriptions && !stands_for_own(words, one)) continue;
    const std::size_t begin = words[one.first].begin;
    const std::size_t end = words[one.last - 1].end;
    mentions.push_back(
        {std::string{text.substr(begin, end - begin)}, one.foreign->name, begin, end});
  }
  return mentions;
}

namespace {

/// `kabupaten-ciamis`. The name is part of the finding's code, so that a reply stays with the
/// office that it is about.
std::string code_of_name(std::string_view name) {
  std::string code;
  for (const std::string& word : plain_words(name)) {
    if (!base::is_key(word)) continue;
    if (!code.empty()) code += '-';
    code += word;
  }
  return code.empty() ? "kantor" : code;
}

}  // namespace

std::vector<Finding> check_other_offices(const content::OfficeYear& year, const Office& office,
                                         const Register& others) {
  std::vector<Finding> findings;
  for (const detail::Prose& prose : detail::prose_of(year)) {
    const Strictness strictness = prose.kind == detail::Prose::Kind::passage
                                      ? Strictness::only_self_descriptions
                                      : Strictness::every_mention;
    for (const Mention& mention : find_other_offices(prose.text, office, others, strictness)) {
      if (is_bare(prose, mention)) continue;
      findings.push_back(
          {.kind = FindingKind::other_office,
           .code = prose.code() + "-" + code_of_name(mention.name),
           .subject = detail::excerpt(prose.text, mention.begin, mention.end),
           .reported = mention.text,
           .computed = office.name,
           .method = "kantor yang menerbitkan dokumen ini; yang disebut: " + mention.name,
           .method_en = "the office that publishes this document; named here: " + mention.name,
           .place = *prose.place});
    }
  }
  return findings;
}

}  // namespace terang::measure

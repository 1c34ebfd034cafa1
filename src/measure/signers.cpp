#include "measure/signers.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "measure/prose/words.hpp"

namespace terang::measure {
namespace {

using Words = std::vector<std::string>;

template <std::size_t Count>
Words words_without(std::string_view text, const std::array<std::string_view, Count>& left_out) {
  Words words;
  for (detail::Word& word : detail::words_of(text)) {
    const bool kept = !word.is_sign && std::ranges::find(left_out, word.text) == left_out.end();
    if (kept) words.push_back(std::move(word.text));
  }
  return words;
}

bool begins_alike(const Words& left, const Words& right) {
  const std::size_t shorter = std::min(left.size(), right.size());
  return shorter > 0 &&
         std::equal(left.begin(), left.begin() + static_cast<std::ptrdiff_t>(shorter),
                    right.begin());
}

std::string joined(const Words& words) {
  std::string text;
  for (const std::string& word : words) text += word;
  return text;
}

std::string who(const content::Party& party) {
  if (party.name.empty()) return party.position;
  return party.position.empty() ? party.name : party.name + ", " + party.position;
}

std::optional<Finding> check(const content::Agreement& agreement, const std::string& signer,
                             const content::Party& party, const std::string& key) {
  const bool is_party = same_person(signer, party.name) || same_position(signer, party.position);
  if (signer.empty() || is_party) return std::nullopt;
  return Finding{.kind = FindingKind::signer_differs,
                 .code = agreement.id + "-" + key,
                 .subject = agreement.title,
                 .reported = signer,
                 .computed = who(party),
                 .method = "yang disebut sebagai " + key + " perjanjian ini",
                 .method_en = "whom the agreement names as " + key,
                 .place = agreement.signers.place};
}

}  // namespace

bool same_person(std::string_view left, std::string_view right) {
  constexpr std::array<std::string_view, 11> titles{"drs", "dra", "dr", "ir",  "prof", "h",
                                                    "hj",  "kh",  "r",  "plt", "plh"};
  const auto name_of = [&titles](std::string_view text) {
    return words_without(text.substr(0, text.find(',')), titles);
  };
  const Words one = name_of(left);
  const Words other = name_of(right);
  return begins_alike(one, other) || (!one.empty() && joined(one) == joined(other));
}

bool same_position(std::string_view left, std::string_view right) {
  constexpr std::array<std::string_view, 3> meanwhile{"plt", "plh", "pj"};
  const Words one = words_without(left, meanwhile);
  const Words other = words_without(right, meanwhile);
  return begins_alike(one, other) || (!one.empty() && joined(one) == joined(other));
}

std::vector<Finding> check_signers(const content::OfficeYear& year) {
  std::vector<Finding> findings;
  for (const content::Agreement& agreement : year.agreements) {
    if (auto first = check(agreement, agreement.signers.first, agreement.first, "pihak_pertama")) {
      findings.push_back(*std::move(first));
    }
    if (!agreement.second) continue;
    if (auto second =
            check(agreement, agreement.signers.second, *agreement.second, "pihak_kedua")) {
      findings.push_back(*std::move(second));
    }
  }
  return findings;
}

}  // namespace terang::measure

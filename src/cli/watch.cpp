#include "cli/watch.hpp"

#include <algorithm>
#include <string>

#include "base/rational.hpp"

namespace terang::cli {
namespace {

using namespace std::chrono_literals;

std::string words_of(site::Stage stage, base::Language language) {
  using enum site::Stage;
  const auto in = [language](const char* id, const char* en) {
    return std::string{language == base::Language::indonesian ? id : en};
  };
  switch (stage) {
    case open: return in("membuka repositori", "opening the repository");
    case history: return in("membaca riwayat", "reading the history");
    case offices: return in("membaca kantor", "reading offices");
    case years: return in("membangun kantor", "building offices");
    case pages: return in("halaman kantor", "pages of offices");
    case commits: return in("halaman perubahan", "pages of changes");
    case portal: return in("halaman portal dan katalog", "pages of the portal and catalogue");
    case publish: return in("menerbitkan", "publishing");
    case remember: break;
  }
  return in("mencatat untuk bangunan berikutnya", "noting for the next build");
}

/// As many columns as the letters take: the words here are plain ASCII.
std::string padded(std::string text, std::size_t width) {
  text.resize(std::max(text.size(), width), ' ');
  return text;
}

}  // namespace

void Watch::see(const site::Step& step) {
  const std::unique_lock lock{guard_, std::try_to_lock};
  if (!lock.owns_lock()) return;
  if (step.stage != stage_) {
    stage_ = step.stage;
    since_stage_ = {};
  }
  if (since_begin_.spent() < 1s || since_line_.spent() < 100ms) return;
  since_line_ = {};
  std::string line = words_of(step.stage, language_);
  if (step.total > 0) {
    line += " " + std::to_string(step.done) + "/" + std::to_string(step.total);
  }
  const auto spent = since_stage_.spent();
  if (step.done > 0 && step.done < step.total && spent > 500ms) {
    const auto rest = spent * static_cast<std::int64_t>(step.total - step.done) /
                      static_cast<std::int64_t>(step.done);
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(rest).count();
    const bool indonesian = language_ == base::Language::indonesian;
    line += indonesian ? ", tahap ini kira-kira " : ", this stage about ";
    line += std::to_string(seconds) + (indonesian ? " detik lagi" : " seconds more");
  }
  out_ << "\r" << padded(line, width_) << std::flush;
  width_ = line.size();
}

void Watch::clear() {
  const std::scoped_lock lock{guard_};
  if (width_ > 0) out_ << "\r" << std::string(width_, ' ') << "\r" << std::flush;
  width_ = 0;
}

void print_timings(const std::vector<site::StageTime>& times, base::Language language,
                   std::ostream& out) {
  constexpr std::size_t columns = 38;
  constexpr std::int64_t thousand = 1000;
  std::chrono::microseconds all{0};
  for (const site::StageTime& time : times) all += time.spent;
  const auto print = [&](const std::string& name, std::chrono::microseconds spent) {
    std::string number = base::Rational{spent.count(), thousand}.rounded(1);
    const std::string share =
        base::Rational{spent.count() * 100, std::max<std::int64_t>(all.count(), 1)}.rounded(0);
    number.insert(0, number.size() < 10 ? 10 - number.size() : 0, ' ');
    out << "  " << padded(name, columns) << number << " ms  "
        << std::string(share.size() < 3 ? 3 - share.size() : 0, ' ') << share << " %\n";
  };
  for (const site::StageTime& time : times) print(words_of(time.stage, language), time.spent);
  print(language == base::Language::indonesian ? "jumlah" : "total", all);
}

}  // namespace terang::cli

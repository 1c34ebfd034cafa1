#include "site/build.hpp"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>

#include "base/failure.hpp"
#include "base/parallel.hpp"
#include "site/chronicle.hpp"
#include "site/detail/archive.hpp"
#include "site/history_files.hpp"
#include "site/memory.hpp"
#include "site/portal_files.hpp"
#include "site/program.hpp"

namespace terang::site {

template <typename Archive>
void fields(Archive& archive, detail::Seen<Archive, BuildReport>& report) {
  archive(report.folder, report.portal, report.commit, report.offices, report.years, report.pages,
          report.findings, report.counts.files);
}

namespace {

/// What a build says that has nothing to do. Absent: bytes that no build has noted.
std::optional<BuildReport> parse_report(std::string_view note) {
  BuildReport report;
  detail::Reader reader{note};
  reader(report);
  if (!reader.is_read_to_the_end()) return std::nullopt;
  report.counts.kept = report.counts.files;
  return report;
}

/// The site never stands among its sources, where the next reading would meet it.
void refuse_content_folder(const std::string& out, const Source& source) {
  namespace fs = std::filesystem;
  const std::string folder = source.content_path();
  if (folder.empty()) return;
  std::error_code error;
  const fs::path inner = fs::weakly_canonical(fs::absolute(out), error);
  const fs::path outer = fs::weakly_canonical(folder, error);
  const bool inside =
      std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end()).first == outer.end();
  if (inside) {
    base::fail("\"" + out + "\" ada di dalam folder isi", "sebutkan folder lain dengan --out DIR");
  }
}

/// Of all that a site is made from, as far as it is known without reading the content. Nothing: of
/// a draft, or of what may change beside the commit (a theme's folder, a history that is cut off).
base::Key build_key(const Source& source, const BuildOptions& options) {
  const bool is_of_commit = !source.is_draft() && source.commit() && !source.is_shallow() &&
                            options.theme.find('/') == std::string::npos;
  if (!is_of_commit || program_id().empty()) return {};
  base::KeyMaker maker;
  maker.add(program_id()).add(source.commit()->id).add(std::int64_t{source.is_older()});
  maker.add(source.folder()).add(options.base_url).add(options.theme);
  maker.add(source.readers().front().mailmap());
  for (const Compression compression : options.compressions) maker.add(ending_of(compression));
  return maker.key();
}

/// A shard is built, and shards are joined, of what no other machine can see differently.
void refuse_unshared(const base::Key& key, const BuildOptions& options) {
  if (key != base::Key{} || (options.shard.is_whole() && options.joined.empty())) return;
  base::fail(
      "bagian hanya dapat dibuat dari commit dengan riwayat utuh dan tema dari repositori "
      "(shards are of a commit, with its whole history and a theme by name)",
      "hilangkan --worktree dan --theme DIR; ambil seluruh riwayat: git fetch --unshallow");
}

int count_findings(const std::vector<page::OfficeSummary>& summaries) {
  std::size_t findings = 0;
  for (const page::OfficeSummary& summary : summaries) {
    findings += summary.findings.size();
    for (const page::YearSummary& year : summary.years) findings += year.findings.size();
  }
  return static_cast<int>(findings);
}

BuildReport begin_report(const Source& source, const Units& units) {
  BuildReport report;
  report.folder = folder_prefix(source);
  report.portal = units.portal.title;
  report.shallow = source.is_shallow();
  if (!source.is_draft() && source.commit()) report.commit = source.commit()->id;
  return report;
}

/// Everything that is made. Nothing is put in place.
class Builder {
 public:
  Builder(const BuildOptions& options, Work& work, const LoadedTheme& theme)
      : options_{options}, work_{work}, theme_{theme} {}

  /// Reports: faults of the content, and if there are none, of the theme. Throws: Failure.
  void write(base::Diagnostics& diagnostics, base::Diagnostics& theme_faults) {
    offices_.load(diagnostics);
    const bool is_whole = options_.shard.is_whole();
    const std::optional<Group> edits = is_whole ? plan_edits(work_, history_) : std::nullopt;
    std::vector<MadeFile> files;
    // The file of all edits needs nobody else: after a small commit one office keeps one thread
    // busy, and this file the other.
    base::for_each_index(edits ? 2 : 1, work_.jobs, [&](std::size_t task, int) {
      if (task == 0) write_pages(diagnostics, theme_faults);
      if (task == 1) files = make_edits(work_, history_);
    });
    if (edits) history_.add(*edits, std::move(files));
  }

  void count(BuildReport& report) const {
    const auto& summaries = offices_.summaries();
    for (std::size_t office = 0; office < summaries.size(); ++office) {
      report.offices += options_.shard.has(office) ? 1 : 0;
      report.years += static_cast<int>(summaries[office].years.size());
    }
    report.findings = count_findings(summaries);
  }

  /// All files of the new site. Throws: Failure.
  std::vector<Region> finish(Changes& changes) {
    std::vector<Region> regions = std::move(offices_).finish(changes);
    regions.push_back(std::move(history_).finish(changes));
    if (options_.shard.is_whole()) {
      write_catalogue(work_, theme_.digest, regions, others_);
      regions.insert(regions.begin(), std::move(others_).finish(changes));
    }
    stage_sums(work_.last, regions, work_.output, changes);
    changes.has_shards = work_.last.is_joined;
    return regions;
  }

 private:
  void write_pages(base::Diagnostics& diagnostics, base::Diagnostics& theme_faults) {
    offices_.write_years(diagnostics);
    if (!diagnostics.empty() || !theme_faults.empty()) return;
    if (options_.shard.is_whole()) offices_.write_pages(theme_faults);
    write_commits(work_, offices_, history_, theme_faults);
    if (!options_.shard.is_whole()) return;
    work_.progress.begin(Stage::portal);
    write_portal(work_, offices_, theme_, others_, history_, theme_faults);
  }

  const BuildOptions& options_;
  Work& work_;
  const LoadedTheme& theme_;
  RegionWriter others_{"", work_.last, work_.output};
  RegionWriter history_{"riwayat/", work_.last, work_.output};
  Offices offices_{work_};
};

/// Puts what was made in place, and remembers it.
void publish_all(const Source& source, const BuildOptions& options, Work& work, Builder& builder,
                 const base::Key& key, BuildReport& report) {
  Changes changes;
  Record record{
      .key = key, .note = {}, .regions = {}, .folders = std::move(work.last.record.folders)};
  record.regions = builder.finish(changes);
  report.pages = count_pages(record.regions);
  work.progress.begin(Stage::publish);
  const Publication publication = publish(work.output, record.regions, changes);
  report.counts = publication.counts;
  work.progress.begin(Stage::remember);
  if (source.is_draft()) return;
  if (!options.shard.is_whole()) {
    record.note = note_of(options.shard);
    save_shard(work.output.folder(), std::move(record), work.output, work.jobs);
    return;
  }
  detail::Printer note;
  note(report);
  record.note = std::move(note).take();
  remember(record_path(source, work.output), std::move(record), work.output, publication,
           work.jobs);
}

std::string remembered_at(const Source& source, const BuildOptions& options, const Output& output) {
  return options.shard.is_whole() ? record_path(source, output)
                                  : shard_record_path(output.folder());
}

/// Whether nothing that is remembered of the published folder is looked at.
bool is_forgotten(const Source& source, const BuildOptions& options) {
  return options.is_fresh || source.is_draft() || !options.joined.empty();
}

/// What is there before anything is made.
struct Known {
  Last last{};
  std::optional<history::Ledger> ledger{};
};

/// What was asked for.
struct Request {
  const Source& source;
  const BuildOptions& options;
  base::Key key;  ///< build_key
  int jobs = 1;
};

/// The ledger is read while what is remembered of the site is.
Known load_known(const Source& source, int jobs, const std::function<Last()>& load_last) {
  Known known;
  base::for_each_index(2, jobs, [&](std::size_t task, int) {
    if (task == 1) {
      known.last = load_last();
      return;
    }
    known.ledger = load_ledger(source);
  });
  return known;
}

/// Makes everything from what is known, and puts it in place if it has no faults.
BuildReport build_site(const Request& request, Output& output, Known& known, Progress& progress) {
  const auto& [source, options, key, jobs] = request;
  std::optional<page::History> history;
  if (known.ledger) {
    history.emplace(page::History{*known.ledger, history::slices_of(*known.ledger)});
  }
  base::Diagnostics diagnostics, theme_faults;
  Units units = load_portal(source, diagnostics);
  if (!options.base_url.empty()) units.portal.base_url = with_slash(options.base_url);
  BuildReport report = begin_report(source, units);
  const LoadedTheme theme = load_theme(options.theme, units.portal, source, theme_faults);
  page::Site site = begin_site(units.portal, theme, source);
  if (history) site.history = &*history;
  const LedgerKeys keys{site.history};
  const Provenances provenances{known.ledger ? &*known.ledger : nullptr};
  TipSides tips{site.history};
  Work work{.source = source,
            .units = units,
            .site = site,
            .provenances = provenances,
            .history = keys,
            .tips = tips,
            .key = site_key(source, theme, site, output),
            .last = known.last,
            .output = output,
            .progress = progress,
            .shard = options.shard,
            .jobs = jobs};
  Builder builder{options, work, theme};
  builder.write(diagnostics, theme_faults);
  diagnostics.append(std::move(theme_faults));
  report.faults = diagnostics.sorted();
  if (!report.faults.empty()) return report;
  builder.count(report);
  publish_all(source, options, work, builder, key, report);
  return report;
}

}  // namespace

BuildReport build(const BuildOptions& options) {
  Progress progress{options.observer};
  const int jobs = options.jobs > 0 ? options.jobs : base::default_jobs();
  const Source source{options.source, jobs};
  refuse_content_folder(options.out, source);
  Output output{options.out, options.compressions};
  const base::Key key = build_key(source, options);
  refuse_unshared(key, options);
  Recollection recollection{remembered_at(source, options, output), output, jobs,
                            is_forgotten(source, options)};
  std::optional<BuildReport> report;
  if (key != base::Key{} && recollection.key() == key) report = parse_report(recollection.note());
  if (!report) {
    progress.begin(Stage::history);
    Known known = load_known(source, jobs, [&] {
      return options.joined.empty() ? recollection.read()
                                    : join_shards(options.joined, key, output, jobs);
    });
    report = build_site({source, options, key, jobs}, output, known, progress);
  }
  report->times = progress.finish();
  return *report;
}

}  // namespace terang::site

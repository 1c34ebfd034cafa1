#include "cli/options.hpp"

#include <algorithm>
#include <iostream>
#include <map>

#include <CLI/CLI.hpp>

#include "site/program.hpp"

namespace terang::cli {
namespace {

constexpr std::string_view range_usage =
    "tulis dua revisi dengan dua titik (two revisions and two points), misalnya v1..HEAD; "
    "HEAD.. membandingkan dengan folder kerja (the working tree)";

/// What every command takes.
void add_common(CLI::App& command, site::SourceOptions& source, int& jobs, Options& options) {
  command.add_option("--repo", source.repository, "repositori git (folder kerja, .git, atau bare)")
      ->type_name("DIR");
  command
      .add_option("--content", source.content, "folder isi di dalam repositori; bawaannya content")
      ->type_name("DIR");
  command.add_option("--jobs", jobs, "jumlah utas; bawaannya sebanyak prosesor")
      ->type_name("N")
      ->check(CLI::Range(1, 1024));
  const std::map<std::string, base::Language> languages{{"id", base::Language::indonesian},
                                                        {"en", base::Language::english}};
  command.add_option("--lang", options.language, "bahasa pesan: id atau en")
      ->transform(CLI::CheckedTransformer(languages));
}

CLI::Option* add_revision(CLI::App& command, site::SourceOptions& source) {
  return command.add_option("--rev", source.revision, "cabang, tag, atau commit; bawaannya HEAD")
      ->type_name("REV");
}

void add_source(CLI::App& command, Options& options) {
  site::SourceOptions& source = options.build.source;
  add_common(command, source, options.build.jobs, options);
  command
      .add_flag("--worktree", source.working_tree,
                "baca berkas di cakram sebagai draf, bukan commit")
      ->excludes(add_revision(command, source));
}

/// How edits are printed, and of which office.
void add_edits(CLI::App& command, std::string& office, Options& options) {
  const std::map<std::string, Format> formats{
      {"text", Format::text}, {"markdown", Format::markdown}, {"json", Format::json}};
  command.add_option("--format", options.format, "text, markdown, atau json")
      ->transform(CLI::CheckedTransformer(formats));
  command.add_option("--office", office, "hanya kantor ini (nama foldernya)")->type_name("SLUG");
}

void add_compression(CLI::App& command, site::BuildOptions& build) {
  const auto take = [&build](const std::vector<std::string>& names) {
    build.compressions.clear();
    for (const std::string& name : names) {
      const auto compression = site::parse_compression(name);
      if (compression &&
          std::ranges::find(build.compressions, *compression) == build.compressions.end()) {
        build.compressions.push_back(*compression);
      }
    }
  };
  const auto refuse = [](const std::string& name) {
    return site::parse_compression(name) ? std::string{}
                                         : "\"" + name + "\": tulis gzip, brotli, atau gzip,brotli";
  };
  command
      .add_option_function<std::vector<std::string>>(
          "--compress", take,
          "salinan termampat di sebelah setiap berkas: gzip, brotli, atau keduanya dengan koma")
      ->delimiter(',')
      ->expected(1, 2)
      ->type_name("NAME,...")
      ->check(refuse);
}

void add_shards(CLI::App& command, site::BuildOptions& build) {
  const auto take = [&build](const std::string& text) {
    const auto shard = site::parse_shard(text);
    if (!shard) return std::string{"tulis K/N dengan K dari 1 sampai N, misalnya 2/8"};
    build.shard = *shard;
    return std::string{};
  };
  CLI::Option* const shard =
      command.add_option("--shard", "hanya bangun kantor bagian K dari N, untuk digabung kemudian")
          ->type_name("K/N")
          ->check(take);
  command.add_option("--join", build.joined, "gabungkan folder semua bagian menjadi situs")
      ->type_name("DIR...")
      ->excludes(shard);
}

void add_build(CLI::App& app, Options& options) {
  CLI::App* command = app.add_subcommand("build", "membangun portal (builds the portal)");
  add_source(*command, options);
  command->add_option("--out", options.build.out, "folder hasil; bawaannya site")->type_name("DIR");
  command->add_option("--base-url", options.build.base_url, "pengganti alamat_dasar")
      ->type_name("URL")
      ->check([](const std::string& url) {
        const bool absolute = url.starts_with("https://") || url.starts_with("http://");
        return absolute ? std::string{} : "harus diawali https:// atau http://";
      });
  command->add_option("--theme", options.build.theme, "nama atau folder tema")
      ->type_name("NAME|DIR");
  command->add_flag("--fresh", options.build.is_fresh,
                    "jangan pakai catatan bangunan terakhir; bandingkan setiap berkas");
  command->add_flag("--timings", options.timings, "cetak lama setiap tahap");
  add_compression(*command, options.build);
  add_shards(*command, options.build);
  command->callback([&options] { options.command = Command::build; });
}

void add_check(CLI::App& app, Options& options) {
  CLI::App* command =
      app.add_subcommand("check", "memeriksa isi: galat dan temuan (errors and findings only)");
  add_source(*command, options);
  const std::map<std::string, Format> formats{
      {"text", Format::text}, {"json", Format::json}, {"sarif", Format::sarif}};
  command->add_option("--format", options.format, "text, json, atau sarif")
      ->transform(CLI::CheckedTransformer(formats));
  command->add_flag("--strict", options.strict, "temuan juga membuat status keluar 1");
  command->callback([&options] { options.command = Command::check; });
}

void add_log(CLI::App& app, Options& options) {
  CLI::App* command =
      app.add_subcommand("log", "riwayat angka: suntingan demi suntingan (edits over time)");
  site::LogOptions& log = options.log;
  add_common(*command, log.source, log.jobs, options);
  add_revision(*command, log.source);
  add_edits(*command, log.office, options);
  command->add_option("--kode", log.code, "hanya kode ini, sejak pertama dimasukkan")
      ->type_name("KODE");
  command->add_option("--year", log.year, "hanya tahun kinerja ini")
      ->type_name("YEAR")
      ->check(CLI::Range(1900, 2199));
  command->callback([&options] { options.command = Command::log; });
}

void add_diff(CLI::App& app, Options& options) {
  CLI::App* command = app.add_subcommand(
      "diff", "angka yang berbeda di antara dua keadaan (figures that differ between revisions)");
  site::DiffOptions& diff = options.diff;
  add_common(*command, diff.source, diff.jobs, options);
  add_edits(*command, diff.office, options);
  const auto take = [&diff](const std::string& text) {
    const std::optional<Range> range = parse_range(text);
    if (!range) return std::string{range_usage};
    diff.before = range->before;
    diff.after = range->after;
    return std::string{};
  };
  command->add_option("A..B", "dua revisi; A.. atau A: sampai folder kerja; ..B: dari HEAD")
      ->required()
      ->type_name("REV")
      ->check(take);
  command->callback([&options] { options.command = Command::diff; });
}

}  // namespace

std::optional<Range> parse_range(std::string_view text) {
  constexpr std::string_view points = "..";
  const std::size_t at = text.find(points);
  if (at == std::string_view::npos) {
    return text.empty() ? std::nullopt : std::optional{Range{std::string{text}, {}}};
  }
  const std::string_view before = text.substr(0, at);
  const std::string_view after = text.substr(at + points.size());
  const bool is_more = after.starts_with('.') || after.find(points) != std::string_view::npos;
  if (is_more || (before.empty() && after.empty())) return std::nullopt;
  return Range{before.empty() ? "HEAD" : std::string{before}, std::string{after}};
}

Parsed parse_arguments(int count, const char* const* arguments) {
  Options options;
  CLI::App app{
      "Terang: dari repositori git menjadi portal akuntabilitas kinerja.\n"
      "Status keluar: 0 selesai, 1 isi bergalat, 2 salah pakai, 3 lingkungan (git, cakram).",
      "terang"};
  app.set_version_flag("--version", std::string{"terang "} + site::version);
  app.require_subcommand(1);
  add_build(app, options);
  add_check(app, options);
  add_log(app, options);
  add_diff(app, options);
  try {
    app.parse(count, arguments);
  } catch (const CLI::ParseError& error) {
    const bool asked = error.get_exit_code() == 0;
    app.exit(error, std::cout, std::cerr);
    return {.options = std::nullopt, .status = asked ? ExitStatus::done : ExitStatus::wrong_usage};
  }
  return {.options = options};
}

}  // namespace terang::cli

#include "cli/options.hpp"

#include <iostream>
#include <map>

#include <CLI/CLI.hpp>

namespace terang::cli {
namespace {

void add_source(CLI::App& command, Options& options) {
  site::SourceOptions& source = options.build.source;
  command.add_option("--repo", source.repository, "repositori git (folder kerja, .git, atau bare)")
      ->type_name("DIR");
  CLI::Option* revision =
      command.add_option("--rev", source.revision, "cabang, tag, atau commit; bawaannya HEAD")
          ->type_name("REV");
  command
      .add_flag("--worktree", source.working_tree,
                "baca berkas di cakram sebagai draf, bukan commit")
      ->excludes(revision);
  command
      .add_option("--content", source.content, "folder isi di dalam repositori; bawaannya content")
      ->type_name("DIR");
  command.add_option("--jobs", options.build.jobs, "jumlah utas; bawaannya sebanyak prosesor")
      ->type_name("N")
      ->check(CLI::Range(1, 1024));
  const std::map<std::string, base::Language> languages{{"id", base::Language::indonesian},
                                                        {"en", base::Language::english}};
  command.add_option("--lang", options.language, "bahasa pesan: id atau en")
      ->transform(CLI::CheckedTransformer(languages));
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

}  // namespace

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

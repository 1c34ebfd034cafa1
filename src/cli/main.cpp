// The program's entry, and the one place where a failure of the machine becomes a message.
#include <exception>
#include <iostream>
#include <new>

#include "base/failure.hpp"
#include "cli/options.hpp"

namespace terang::cli {
namespace {

ExitStatus run(const Options& options) {
  switch (options.command) {
    case Command::build: return build(options);
    case Command::check: return check(options);
    case Command::log: return log(options);
    case Command::diff: break;
  }
  return diff(options);
}

}  // namespace
}  // namespace terang::cli

int main(int count, char** arguments) {
  using terang::cli::ExitStatus;
  try {
    const terang::cli::Parsed parsed = terang::cli::parse_arguments(count, arguments);
    if (!parsed.options) return static_cast<int>(parsed.status);
    return static_cast<int>(terang::cli::run(*parsed.options));
  } catch (const terang::base::Failure& failure) {
    std::cerr << "terang: " << failure.what() << "; " << failure.mend() << "\n";
  } catch (const std::bad_alloc&) {
    std::cerr << "terang: memori habis; tutup program lain atau pakai --jobs 1\n";
  } catch (const std::exception&) {
    std::cerr << "terang: kegagalan yang tidak dikenal; mohon laporkan beserta perintahnya\n";
  }
  return static_cast<int>(ExitStatus::environment);
}

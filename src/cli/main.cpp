// The program's entry, and the one place where a failure of the machine becomes a message.
#include <exception>
#include <iostream>
#include <new>

#include "base/failure.hpp"
#include "cli/options.hpp"

int main(int count, char** arguments) {
  using terang::cli::ExitStatus;
  try {
    const terang::cli::Parsed parsed = terang::cli::parse_arguments(count, arguments);
    if (!parsed.options) return static_cast<int>(parsed.status);
    const terang::cli::Options& options = *parsed.options;
    const bool builds = options.command == terang::cli::Command::build;
    return static_cast<int>(builds ? terang::cli::build(options) : terang::cli::check(options));
  } catch (const terang::base::Failure& failure) {
    std::cerr << "terang: " << failure.what() << "; " << failure.mend() << "\n";
  } catch (const std::bad_alloc&) {
    std::cerr << "terang: memori habis; tutup program lain atau pakai --jobs 1\n";
  } catch (const std::exception&) {
    std::cerr << "terang: kegagalan yang tidak dikenal; mohon laporkan beserta perintahnya\n";
  }
  return static_cast<int>(ExitStatus::environment);
}

#include "history/memory.hpp"

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <utility>

#include "base/digest.hpp"

namespace terang::history {
namespace {

/// Changes with the form of the records and with what parse_figures and value_of make of a file.
constexpr std::string_view form = "terang ledger 2\n";
constexpr std::size_t digest_size = 64;

/// Every value as its length or number, a colon, and its bytes: nothing needs to be escaped.
class Writer {
 public:
  void add(std::int64_t number) { bytes_ += std::to_string(number) + ":"; }
  void add(std::string_view text) {
    add(static_cast<std::int64_t>(text.size()));
    bytes_ += text;
  }
  void add(const std::optional<git::ObjectId>& id) { add(std::string_view{id ? *id : ""}); }
  void add(const FigureState& state) {
    add(static_cast<std::int64_t>(state.kind));
    if (state.kind == FigureState::Kind::absent) return;
    add(std::string_view{state.text});
    add(std::string_view{state.value});
    add(std::string_view{state.number ? state.number->exact() : ""});
  }
  template <typename Items>
  void add_count(const Items& items) {
    add(static_cast<std::int64_t>(items.size()));
  }

  std::string finish() && { return std::move(bytes_); }

 private:
  std::string bytes_;
};

void write(const FileRecord& file, Writer& writer) {
  writer.add(std::string_view{file.path});
  writer.add(std::string_view{file.old_path});
  writer.add_count(file.before);
  for (const auto& blob : file.before) writer.add(blob);
  writer.add(file.after);
  writer.add((file.was_readable ? 1 : 0) + (file.is_readable ? 2 : 0));
  writer.add_count(file.cells);
  for (const CellRecord& cell : file.cells) {
    writer.add(std::string_view{cell.code});
    writer.add(std::string_view{cell.column});
    writer.add(cell.before);
    writer.add(cell.after);
  }
}

/// Takes values off the bytes; after the first that is not there, nothing but empty ones.
class Reader {
 public:
  explicit Reader(std::string_view bytes) : rest_{bytes} {}

  bool is_done() const { return is_sound_ && rest_.empty(); }
  bool is_sound() const { return is_sound_; }

  std::int64_t number() {
    std::int64_t value = 0;
    const char* const end = rest_.data() + rest_.size();
    const auto result = std::from_chars(rest_.data(), end, value);
    if (result.ec != std::errc{} || result.ptr == end || *result.ptr != ':') return fail();
    rest_.remove_prefix(static_cast<std::size_t>(result.ptr - rest_.data()) + 1);
    return value;
  }

  /// Of things that take at least one byte each.
  std::size_t count() {
    const std::int64_t value = number();
    if (value < 0 || static_cast<std::size_t>(value) > rest_.size()) {
      return static_cast<std::size_t>(fail());
    }
    return static_cast<std::size_t>(value);
  }

  std::string text() {
    const std::size_t size = count();
    std::string value{rest_.substr(0, size)};
    rest_.remove_prefix(size);
    return value;
  }

  std::optional<git::ObjectId> id() {
    std::string value = text();
    if (value.empty()) return std::nullopt;
    return value;
  }

  FigureState state() {
    FigureState state;
    const std::int64_t kind = number();
    if (kind < 0 || kind > static_cast<std::int64_t>(FigureState::Kind::value)) fail();
    if (kind == 0 || !is_sound_) return state;
    state.kind = static_cast<FigureState::Kind>(kind);
    state.text = text();
    state.value = text();
    state.number = exact(text());
    return state;
  }

 private:
  static std::optional<base::Rational> exact(std::string_view text) {
    const std::size_t slash = text.find('/');
    auto number = base::Rational::parse(text.substr(0, slash));
    if (!number || slash == std::string_view::npos) return number;
    const auto denominator = base::Rational::parse(text.substr(slash + 1));
    if (!denominator || denominator->sign() == 0) return std::nullopt;
    return *number / *denominator;
  }

  std::int64_t fail() {
    is_sound_ = false;
    rest_ = {};
    return 0;
  }

  std::string_view rest_;
  bool is_sound_ = true;
};

FileRecord read_file(Reader& reader) {
  FileRecord file;
  file.path = reader.text();
  file.old_path = reader.text();
  for (std::size_t left = reader.count(); left > 0; --left) file.before.push_back(reader.id());
  file.after = reader.id();
  const std::int64_t readable = reader.number();
  file.was_readable = readable % 2 == 1;
  file.is_readable = readable >= 2;
  for (std::size_t left = reader.count(); left > 0; --left) {
    CellRecord cell;
    cell.code = reader.text();
    cell.column = reader.text();
    cell.before = reader.state();
    cell.after = reader.state();
    file.cells.push_back(std::move(cell));
  }
  return file;
}

CommitRecord read_commit(Reader& reader) {
  CommitRecord commit;
  commit.id = reader.text();
  for (std::size_t left = reader.count(); left > 0; --left) commit.parents.push_back(reader.text());
  commit.seconds = reader.number();
  for (std::size_t left = reader.count(); left > 0; --left) {
    commit.files.push_back(read_file(reader));
  }
  return commit;
}

}  // namespace

std::string print(const Memory& memory) {
  Writer writer;
  writer.add(std::string_view{memory.folder});
  writer.add_count(memory.commits);
  for (const auto& [id, commit] : memory.commits) {
    writer.add(std::string_view{id});
    writer.add_count(commit.parents);
    for (const git::ObjectId& parent : commit.parents) writer.add(std::string_view{parent});
    writer.add(commit.seconds);
    writer.add_count(commit.files);
    for (const FileRecord& file : commit.files) write(file, writer);
  }
  std::string bytes = std::string{form} + std::move(writer).finish();
  return bytes + base::sha256(bytes);
}

std::optional<Memory> parse_memory(std::string_view bytes) {
  if (!bytes.starts_with(form) || bytes.size() < form.size() + digest_size) return std::nullopt;
  const std::string_view body = bytes.substr(0, bytes.size() - digest_size);
  if (base::sha256(body) != bytes.substr(body.size())) return std::nullopt;
  Reader reader{body.substr(form.size())};
  Memory memory;
  memory.folder = reader.text();
  for (std::size_t left = reader.count(); left > 0 && reader.is_sound(); --left) {
    CommitRecord commit = read_commit(reader);
    auto id = commit.id;
    memory.commits.insert_or_assign(std::move(id), std::move(commit));
  }
  if (!reader.is_done()) return std::nullopt;
  return memory;
}

}  // namespace terang::history

#include "site/program.hpp"

#include <cstddef>
#include <cstring>
#include <string_view>

#include <link.h>

namespace terang::site {
namespace {

/// A note is its three sizes, then name and description, each padded to four bytes.
constexpr std::size_t padded(std::size_t size) { return (size + 3) / 4 * 4; }

std::string find_build_id(const char* notes, std::size_t size) {
  while (size > sizeof(ElfW(Nhdr))) {
    ElfW(Nhdr) head;
    std::memcpy(&head, notes, sizeof head);
    const std::size_t name = sizeof head;
    const std::size_t description = name + padded(head.n_namesz);
    const std::size_t end = description + padded(head.n_descsz);
    if (end > size) return {};
    if (head.n_type == NT_GNU_BUILD_ID && std::string_view{notes + name, 3} == "GNU") {
      return {notes + description, head.n_descsz};
    }
    notes += end;
    size -= end;
  }
  return {};
}

/// The first object that the loader tells of is the program itself.
int note_program(dl_phdr_info* object, std::size_t, void* found) {
  for (int at = 0; at < object->dlpi_phnum; ++at) {
    const ElfW(Phdr)& part = object->dlpi_phdr[at];
    if (part.p_type != PT_NOTE) continue;
    // NOLINTNEXTLINE(performance-no-int-to-ptr): the loader tells addresses as numbers
    const char* const notes = reinterpret_cast<const char*>(object->dlpi_addr + part.p_vaddr);
    std::string& id = *static_cast<std::string*>(found);
    if (id.empty()) id = find_build_id(notes, part.p_memsz);
  }
  return 1;
}

}  // namespace

std::string program_id() {
  std::string id;
  dl_iterate_phdr(note_program, &id);
  return id;
}

}  // namespace terang::site

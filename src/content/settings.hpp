// The portal's and an office's own files: names, contacts, and the rules of measurement in force.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/language.hpp"
#include "base/place.hpp"
#include "base/rational.hpp"
#include "content/model.hpp"
#include "content/office_tables.hpp"
#include "content/portal_tables.hpp"

namespace terang::content {

/// One class of the scale: from its lower bound (included) up to the next one.
struct ScaleClass {
  base::Rational from;
  std::string name;  ///< sebutan
};

/// pengukuran: the rules in force. What a file leaves out keeps the values below.
struct Rules {
  std::optional<base::Rational> cap{100};  ///< batas_capaian in averages, percent; absent: no cap
  int decimals = 2;                        ///< desimal: 0 to 6
  base::Rational tolerance{0};             ///< toleransi, percentage points
  std::vector<ScaleClass> scale;           ///< highest first; the last starts at 0
};

Rules default_rules();

enum class ForgeKind { none, gitlab, github, gitea };

struct Forge {
  std::string address;  ///< without a slash at the end; empty: none
  ForgeKind kind = ForgeKind::none;
};

struct Contact {
  std::string officer, address, email, phone, hours, site;
};

/// portal.yaml, wilayah.csv, halaman/ and ppid/.
struct Portal {
  std::string title;                      ///< judul
  std::string institution;                ///< instansi
  std::string base_url;                   ///< alamat_dasar, absolute, with a slash at the end
  std::vector<base::Language> languages;  ///< bahasa; the first is the interface's
  std::string theme = "terang";
  Forge forge;
  Contact information_office;  ///< ppid
  /// ppid: penanggung_jawab and retensi of information that does not state its own; empty: not laid
  /// down.
  std::string responsible, retention;
  Rules rules;
  std::vector<Narrative> pages;  ///< halaman/*.md, by order, then name
  std::vector<PublicInformation> information;
  std::vector<Region> regions;  ///< in the order of the file
};

struct OfficeUnit {
  std::string id, name, parent;
};

/// kantor.yaml and the office's files outside its years.
struct Office {
  base::Place place;  ///< of kantor.yaml
  std::string slug;
  std::string name;
  std::string kind;    ///< jenis
  std::string parent;  ///< induk: a slug; empty: none in the portal
  base::Place parent_place;
  std::string region_code, province, region;
  Contact contact;
  std::vector<OfficeUnit> units;
  Rules rules;  ///< the portal's, with this office's own in their place
  bool has_own_rules = false;
  std::optional<Narrative> profile;
  std::vector<StaffCount> staff;
  std::vector<StrategicTarget> strategy;
};

}  // namespace terang::content

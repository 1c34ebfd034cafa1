#include "page/detail/frame.hpp"

#include <algorithm>

#include "base/json.hpp"
#include "content/folders.hpp"
#include "page/detail/places.hpp"

namespace terang::page::detail {
namespace {

using Json = base::JsonWriter;

/// The address as it is published: a folder's page without `index.html`.
std::string public_address(const std::string& address) {
  constexpr std::string_view index = "index.html";
  const bool folder = address == index || address.ends_with("/" + std::string{index});
  return folder ? address.substr(0, address.size() - index.size()) : address;
}

/// The steps from the home page to this one; each has its position.
void append_breadcrumb(Json& json, const Site& site, const PageHead& head) {
  json.key("breadcrumb").begin_object().member("@type", "BreadcrumbList");
  json.key("itemListElement").begin_list();
  int position = 0;
  const auto append = [&](const std::string& name, const std::string& address) {
    json.begin_object()
        .member("@type", "ListItem")
        .member("position", ++position)
        .member("name", name)
        .member("item", address)
        .end_object();
  };
  append(site.portal.title, site.portal.base_url);
  for (const Crumb& crumb : head.crumbs) {
    const std::string& address = crumb.address.empty() ? head.address : crumb.address;
    append(crumb.label, site.portal.base_url + public_address(address));
  }
  json.end_list().end_object();
}

/// schema.org data as a script element that no browser runs. `<` is escaped, so that no text can
/// end the element.
base::Html linked_data(const Site& site, const PageHead& head) {
  Json json{Json::Layout::compact};
  const std::string url = site.portal.base_url + public_address(head.address);
  json.begin_object()
      .member("@context", "https://schema.org")
      .member("@type", head.schema_type)
      .member("name", head.title)
      .member("description", head.description)
      .member("url", url)
      .member("inLanguage", site.language == base::Language::indonesian ? "id" : "en");
  json.key("publisher")
      .begin_object()
      .member("@type", "GovernmentOrganization")
      .member("name", site.portal.institution)
      .end_object();
  if (head.schema_type == "Dataset") {
    json.key("distribution")
        .begin_object()
        .member("@type", "DataDownload")
        .member("encodingFormat", "application/json")
        .member("contentUrl", url + "data.json")
        .end_object();
  }
  if (head.schema_type == "WebPage") append_breadcrumb(json, site, head);
  std::string text = json.end_object().take();
  for (std::size_t at = text.find('<'); at != std::string::npos; at = text.find('<', at)) {
    text.replace(at, 1, "\\u003c");
  }
  return base::Html::trusted("<script type=\"application/ld+json\">" + text + "</script>");
}

theme::List crumb_list(const Site& site, const PageHead& head, const std::string& root) {
  theme::List crumbs;
  const bool home = head.crumbs.empty();
  crumbs.push_back(theme::Record{{"label", site.portal.title},
                                 {"address", home ? std::string{} : root + "index.html"}});
  for (const Crumb& crumb : head.crumbs) {
    crumbs.push_back(
        theme::Record{{"label", crumb.label},
                      {"address", crumb.address.empty() ? std::string{} : root + crumb.address}});
  }
  return crumbs;
}

theme::List page_list(const Site& site, const std::string& root) {
  theme::List pages;
  for (const content::Narrative& narrative : site.portal.pages) {
    pages.push_back(
        theme::Record{{"title", narrative.title}, {"address", root + narrative.name + ".html"}});
  }
  return pages;
}

/// The path of the portal's address: pages that are shown at any address need it.
std::string path_of(const std::string& base_url) {
  const std::size_t host = base_url.find("://");
  const std::size_t path = base_url.find('/', host == std::string::npos ? 0 : host + 3);
  return path == std::string::npos ? "/" : base_url.substr(path);
}

}  // namespace

std::string root_of(std::string_view address) {
  std::string root;
  for (auto left = std::count(address.begin(), address.end(), '/'); left > 0; --left) root += "../";
  return root;
}

std::string offices_address() { return std::string{content::offices_folder} + "index.html"; }

std::string office_address(std::string_view slug) {
  return content::office_folder(slug) + "index.html";
}

theme::Record begin_page(const Site& site, const PageHead& head, const Provenance& provenance) {
  const bool anywhere = head.address == "404.html";
  const std::string root = anywhere ? path_of(site.portal.base_url) : root_of(head.address);
  theme::Record values{
      {"lang", site.language == base::Language::indonesian ? "id" : "en"},
      {"title", head.title},
      {"description", head.description},
      {"canonical", anywhere ? std::string{} : site.portal.base_url + public_address(head.address)},
      {"root", root},
      {"portal",
       theme::Record{{"title", site.portal.title}, {"institution", site.portal.institution}}},
      {"crumbs", crumb_list(site, head, root)},
      {"pages", page_list(site, root)},
      {"linked_data", linked_data(site, head)},
      {"draft", site.draft},
      {"older", site.older_than},
      {"has_history", site.history != nullptr},
      {"feed", head.feed.empty() ? std::string{} : root + head.feed},
      {"home", head.crumbs.empty() && !anywhere}};
  values.set("revision", provenance.revision
                             ? theme::Value{revision_record(*provenance.revision, site)}
                             : theme::Value{});
  return values;
}

Document finish_page(const Site& site, std::string_view template_name, const PageHead& head,
                     const theme::Record& values, base::Diagnostics& diagnostics) {
  return {.address = head.address,
          .bytes = theme::fill(site.theme, template_name, values, diagnostics).markup()};
}

}  // namespace terang::page::detail

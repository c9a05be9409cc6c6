#include "build.h"

#include <fmt/format.h>

#include <cstdio>
#include <optional>
#include <system_error>
#include <utility>

#include "bundle.h"
#include "check.h"
#include "digest.h"
#include "files.h"
#include "html/page.h"
#include "output.h"
#include "screen/build.h"
#include "screen/route.h"
#include "status/answer.h"
#include "words.h"

namespace wegweiser::tool {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view language = "de";

struct Town {
  fs::path folder;
  std::vector<model::File> files;
  model::Directory directory;
  std::vector<model::File> text_files;
  text::Texts texts;
};

/// The files the pages are shown from in one language: "de.json", "hours.de.json"; not the
/// sentences for staff, which no phone needs.
std::vector<model::File> read_texts(const fs::path& folder) {
  std::vector<model::File> files;
  for (const fs::path& path : list_files(folder, fmt::format("{}.json", language))) {
    const std::string name = path.filename().string();
    const bool whole_name = name == fmt::format("{}.json", language);
    if (!whole_name && !name.ends_with(fmt::format(".{}.json", language))) continue;
    if (name.find("problems.") != std::string::npos) continue;
    files.push_back({path.string(), read_file(path, model::largest_file + 1)});
  }
  if (files.empty()) {
    throw Failure{fmt::format("{}: Hier liegen keine Texte ({}.json)", folder.string(), language)};
  }
  return files;
}

/// Nothing: the town has errors, and they are printed.
std::optional<Town> read(const fs::path& folder, const fs::path& texts) {
  Town town;
  town.folder = folder;
  town.files = read_town(folder);
  model::Loaded loaded = model::load(town.files);
  if (!report(folder, loaded)) return std::nullopt;
  town.directory = std::move(loaded.directory);

  const fs::path neighbour = fs::absolute(folder / "").parent_path().parent_path() / "texts";
  town.text_files = read_texts(texts.empty() ? neighbour : texts);
  const model::LoadedTexts loaded_texts =
      model::load_texts(language, {"texts", join(town.text_files)});
  bool clean = loaded_texts.problems.empty();
  for (const model::Problem& problem : loaded_texts.problems) {
    fmt::print("{}\n", to_line(problem, problem_sentences()));
  }
  if (!clean) return std::nullopt;
  town.texts = loaded_texts.texts;
  return town;
}

std::string replaced(std::string text, std::string_view token, std::string_view value) {
  for (size_t at = text.find(token); at != std::string::npos;
       at = text.find(token, at + value.size())) {
    text.replace(at, token.size(), value);
  }
  return text;
}

/// `text` as the inside of a JSON string.
std::string json_inside(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    if (static_cast<unsigned char>(c) >= 0x20) out += c;
  }
  return out;
}

/// The files the worker keeps, the home page first, as the list it expects:
/// [{"path":"","integrity":"sha256-…"},{"path":"app.….js",…}].
std::string file_list(const html::Assets& assets, const Output& output) {
  std::string list =
      fmt::format("[{{\"path\":\"\",\"integrity\":\"{}\"}}", output.integrity_of("index.html"));
  for (const std::string& name :
       {assets.script, assets.wasm, assets.data, assets.manifest, assets.icon}) {
    if (name.empty()) continue;
    list += fmt::format(",{{\"path\":\"{}\",\"integrity\":\"{}\"}}", json_inside(name),
                        output.integrity_of(name));
  }
  return list + "]";
}

/// The files beside the pages. In the worker and the manifest, __TOWN__, __VERSION__ and
/// "__FILES__" (with its quotes) stand for what is only known now.
class AssetWriter {
 public:
  AssetWriter(const BuildOptions& options, const Town& town, Output& output)
      : options_(options), town_(town), output_(output) {}

  html::Assets write() {
    html::Assets assets;
    if (options_.web.empty()) return assets;
    assets.style = web_file("style.css");
    assets.style_hash = integrity(assets.style);
    add_others(assets);
    if (!options_.app.empty()) {
      assets.script = output_.add_hashed("app", ".js", web_file("app.js"));
      assets.wasm = output_.add_hashed("app", ".wasm", read_file(options_.app));
      assets.data = output_.add_hashed(
          "data", ".json",
          bundle(town_.text_files, town_.files, words_of(town_.directory, read_words())));
      assets.worker = "worker.js";
    }
    return assets;
  }

  /// Last, because its version names all that was written before it.
  void write_worker(const html::Assets& assets) {
    if (assets.worker.empty()) return;
    std::string text = web_file(assets.worker);
    text = replaced(std::move(text), "\"__FILES__\"", file_list(assets, output_));
    text = replaced(std::move(text), "__VERSION__", output_.version());
    output_.add(assets.worker, text);
  }

 private:
  std::string web_file(const std::string& name) const { return read_file(options_.web / name); }

  void add_others(html::Assets& assets) {
    for (const fs::path& path : list_files(options_.web, "")) {
      const std::string name = path.filename().string();
      if (name == "app.js" || name == "worker.js" || name == "style.css") continue;
      std::string bytes = read_file(path);
      if (path.extension() == ".webmanifest") {
        bytes = replaced(std::move(bytes), "__TOWN__", json_inside(town_.directory.town.name));
        assets.manifest = name;
      }
      if (name == "icon.svg") assets.icon = name;
      if (name == "icon-180.png") assets.touch_icon = name;
      output_.add(name, bytes);
    }
  }

  const BuildOptions& options_;
  const Town& town_;
  Output& output_;
};

void write_pages(const Town& town, const html::Assets& assets, Output& output) {
  const screen::Moment moment = status::published_moment(town.directory);
  std::vector<screen::Route> routes = screen::all_routes(town.directory);
  routes.push_back({screen::Page::not_found, {}, {}});
  for (const screen::Route& route : routes) {
    const screen::Screen shown =
        screen::build(town.directory, nullptr, route, moment, screen::Preferences{}, town.texts);
    html::Assets used = assets;
    if (screen::is_embedded(route.page)) used.worker.clear();
    if (route.page == screen::Page::not_found) {
      // A host shows it at any depth, where only addresses from the top lead anywhere.
      used.script.clear();
      output.add("404.html", html::write_page(shown, route, town.directory, used, "/", town.texts));
      continue;
    }
    const std::string path = screen::path_of(route);
    output.add(path + "index.html", html::write_page(shown, route, town.directory, used,
                                                     html::root_of(path), town.texts));
  }
}

}  // namespace

int build(const BuildOptions& options) {
  std::vector<Town> towns;
  for (const fs::path& folder : options.towns) {
    std::optional<Town> town = read(folder, options.texts);
    if (town) towns.push_back(std::move(*town));
  }
  if (towns.size() != options.towns.size()) {
    throw Failure{
        "Nichts gebaut: zuerst die Fehler oben beheben. Was schon da war, ist unverändert"};
  }
  for (const Town& town : towns) {
    const fs::path place = fs::absolute(options.out) / town_folder_name(town.folder);
    Output output(place);
    AssetWriter writer(options, town, output);
    const html::Assets assets = writer.write();
    write_pages(town, assets, output);
    writer.write_worker(assets);
    const size_t files = output.files();
    output.publish();
    fmt::print("{}: {} Dateien\n", (options.out / place.filename()).string(), files);
  }
  return 0;
}

}  // namespace wegweiser::tool

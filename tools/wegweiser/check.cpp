#include "check.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <string>
#include <utility>

#include "embedded.h"
#include "files.h"

namespace wegweiser::tool {
namespace {

std::string counted(size_t number, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", number, number == 1 ? one : many);
}

}  // namespace

text::Texts texts_of(const std::vector<EmbeddedFile>& files) {
  std::map<std::string, std::string, std::less<>> entries;
  for (const EmbeddedFile& file : files) {
    const model::LoadedTexts loaded =
        model::load_texts("de", {std::string(file.name), std::string(file.text)});
    entries.insert(loaded.texts.entries().begin(), loaded.texts.entries().end());
  }
  return {"de", std::move(entries)};
}

text::Texts problem_sentences() { return texts_of(problem_texts()); }

bool report(const std::filesystem::path& town, const model::Loaded& loaded) {
  const text::Texts texts = problem_sentences();
  for (const model::Problem& problem : loaded.problems) {
    fmt::print("{}\n", to_line(problem, texts));
  }
  const size_t errors = static_cast<size_t>(std::count_if(
      loaded.problems.begin(), loaded.problems.end(),
      [](const auto& problem) { return problem.severity == model::Severity::error; }));
  const size_t warnings = loaded.problems.size() - errors;
  const model::Directory& directory = loaded.directory;
  std::string verdict = errors == 0 ? "keine Fehler" : counted(errors, "Fehler", "Fehler");
  if (warnings > 0) verdict += ", " + counted(warnings, "Hinweis", "Hinweise");
  fmt::print("{}: {}, {}, {}, {}: {}\n", town.string(),
             counted(directory.facilities.size(), "Einrichtung", "Einrichtungen"),
             counted(directory.services.size(), "Leistung", "Leistungen"),
             counted(directory.contacts.size(), "Kontakt", "Kontakte"),
             counted(directory.notices.size(), "Meldung", "Meldungen"), verdict);
  std::fflush(stdout);
  return errors == 0;
}

int check(const std::vector<std::filesystem::path>& towns) {
  bool clean = true;
  for (const std::filesystem::path& town : towns) {
    try {
      clean = report(town, model::load(read_town(town))) && clean;
    } catch (const Failure& failure) {  // the other towns are still worth checking
      fmt::print(stderr, "wegweiser: {}\n", failure.message);
      clean = false;
    }
  }
  return clean ? 0 : 1;
}

}  // namespace wegweiser::tool

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <exception>
#include <filesystem>
#include <string>
#include <vector>

#include "build.h"
#include "check.h"
#include "files.h"
#include "hours.h"
#include "search.h"
#include "serve.h"

namespace wegweiser::tool {
namespace {

int run(int argc, char** argv) {
  CLI::App app{"Wegweiser: prüft, baut und zeigt das Verzeichnis einer Gemeinde."};
  app.require_subcommand(1);
  app.get_formatter()->column_width(34);

  std::vector<std::filesystem::path> towns;
  CLI::App* check_command = app.add_subcommand("check", "Prüft die Dateien von Gemeinden");
  check_command->add_option("DIR", towns, "Ordner einer Gemeinde, z. B. data/musterstadt")
      ->required();

  BuildOptions build_options;
  CLI::App* build_command = app.add_subcommand("build", "Baut die Seiten von Gemeinden");
  build_command->add_option("DIR", build_options.towns, "Ordner einer Gemeinde")->required();
  build_command->add_option("--out", build_options.out, "Zielordner: je Gemeinde ein Unterordner")
      ->required();
  build_command->add_option("--app", build_options.app, "app.wasm; fehlt es: Seiten ohne Skript");
  build_command->add_option("--web", build_options.web, "Ordner mit den gebündelten Skripten");
  build_command->add_option("--texts", build_options.texts,
                            "Ordner der Texte (sonst: texts neben dem Ordner der Gemeinde)");

  ServeOptions serve_options;
  CLI::App* serve_command = app.add_subcommand("serve", "Zeigt einen Ordner auf diesem Rechner");
  serve_command->add_option("DIR", serve_options.folder, "Ordner, z. B. build/site/musterstadt")
      ->required();
  serve_command->add_option("--port", serve_options.port, "0: irgendein freier")
      ->capture_default_str()
      ->check(CLI::Range(0, 65535));
  serve_command->add_option("--prefix", serve_options.prefix, "Unterpfad, z. B. /a/b/")
      ->capture_default_str();

  std::string explained;
  CLI::App* hours_command =
      app.add_subcommand("hours", "Beantwortet Fragen nach Öffnungszeiten, je Zeile eine (JSON)");
  hours_command->add_option("--explain", explained, "Erklärt eine Angabe, z. B. \"Mo-Fr 8-12\"");

  SearchOptions search_options;
  std::filesystem::path searched;
  std::string query;
  CLI::App* search_command =
      app.add_subcommand("search", "Sucht in einer Gemeinde oder in Dokumenten");
  search_command->add_option("DIR", searched, "Ordner einer Gemeinde");
  search_command->add_option("QUERY", query, "Was gesucht wird");
  CLI::Option* documents = search_command->add_option(
      "--documents", search_options.documents,
      "Statt einer Gemeinde: JSON Lines mit id, title, keywords, text, phones");
  search_command
      ->add_option("--queries", search_options.queries,
                   "Eine Anfrage je Zeile, Text oder JSON; sonst die Eingabe")
      ->needs(documents);
  search_command->add_option("--words", search_options.words,
                             "Ordner mit Wortlisten (sonst: die mitgelieferten)");
  search_command->add_option("--limit", search_options.limit, "Höchstens so viele Treffer")
      ->capture_default_str()
      ->check(CLI::Range(1, 1000));

  CLI11_PARSE(app, argc, argv);
  if (check_command->parsed()) return check(towns);
  if (build_command->parsed()) return build(build_options);
  if (hours_command->parsed()) {
    return hours_command->count("--explain") == 0 ? hours() : explain_hours(explained);
  }
  if (search_command->parsed()) {
    if (documents->count() > 0) return search_documents(search_options);
    if (query.empty())
      throw Failure{
          "search: Es fehlt, was gesucht wird: wegweiser search data/musterstadt \"perso\""};
    return search_town(searched, query, search_options);
  }
  return serve(serve_options);
}

}  // namespace
}  // namespace wegweiser::tool

int main(int argc, char** argv) {
  try {
    return wegweiser::tool::run(argc, argv);
  } catch (const wegweiser::tool::Failure& failure) {
    fmt::print(stderr, "wegweiser: {}\n", failure.message);
  } catch (const std::exception& error) {
    fmt::print(stderr, "wegweiser: {}\n", error.what());
  }
  return 1;
}

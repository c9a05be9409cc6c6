#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/load.h"

namespace wegweiser::tool {

/// What the command could not do, as a German sentence. Caught in main().
struct Failure {
  std::string message;
};

/// The whole file, at most `limit` bytes of it. Throws Failure.
std::string read_file(const std::filesystem::path& path, size_t limit = SIZE_MAX);
/// Creates missing folders. Throws Failure, also when the disk is full.
void write_file(const std::filesystem::path& path, std::string_view bytes);

/// The files of one folder (not of its subfolders) whose names end in `extension`, by name.
std::vector<std::filesystem::path> list_files(const std::filesystem::path& folder,
                                              std::string_view extension);

/// A town's *.json in the order of their names, named as the caller would write them:
/// "data/musterstadt/town.json". Throws Failure when there is none.
std::vector<model::File> read_town(const std::filesystem::path& folder);

/// "data/musterstadt/" and "data/musterstadt" -> "musterstadt".
std::string town_folder_name(const std::filesystem::path& folder);

}  // namespace wegweiser::tool

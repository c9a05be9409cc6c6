#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace wegweiser::tool {

struct BuildOptions {
  std::vector<std::filesystem::path> towns;
  std::filesystem::path out;    ///< a folder a town in it
  std::filesystem::path app;    ///< app.wasm; empty: pages without a script
  std::filesystem::path web;    ///< what tools/bundle made of web/; empty: pages without a script
  std::filesystem::path texts;  ///< empty: the folder "texts" beside a town's own
};

/// `wegweiser build`: checks the towns and writes their sites. A site is put together in a fresh
/// folder and takes the old one's place in one step: a build that fails changes nothing.
/// The same input gives the same bytes.
int build(const BuildOptions& options);

}  // namespace wegweiser::tool

#pragma once

#include <filesystem>
#include <string>

namespace wegweiser::tool {

struct ServeOptions {
  std::filesystem::path folder;
  int port = 8080;           ///< 0: any free one; taken: the next free one
  std::string prefix = "/";  ///< "/a/b/": as on a host where the site lies in a folder
};

/// `wegweiser serve`: a folder on 127.0.0.1, until SIGINT or SIGTERM. For trying a site out and
/// for the tests; a town publishes on its own host.
int serve(const ServeOptions& options);

}  // namespace wegweiser::tool

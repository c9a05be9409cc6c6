#include "serve.h"

#include <fmt/format.h>
#include <httplib.h>
#include <sys/socket.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "files.h"
#include "site.h"

namespace wegweiser::tool {
namespace {

namespace fs = std::filesystem;

constexpr const char* host = "127.0.0.1";
constexpr int ports_to_try = 100;
// Browsers keep six connections each open; every one holds a thread while it lives.
constexpr size_t threads = 64;

std::string normal_prefix(std::string prefix) {
  if (!prefix.starts_with('/')) prefix.insert(prefix.begin(), '/');
  if (!prefix.ends_with('/')) prefix += '/';
  return prefix;
}

/// The town's name out of the manifest, else the folder's.
std::string name_of(const fs::path& folder) {
  std::error_code error;
  const fs::path manifest = folder / "manifest.webmanifest";
  if (fs::is_regular_file(manifest, error)) {
    const auto json = nlohmann::json::parse(read_file(manifest), nullptr, false);
    const auto name = json.is_object() ? json.find("short_name") : json.end();
    if (name != json.end() && name->is_string()) return name->get<std::string>();
  }
  return town_folder_name(folder);
}

/// The port bound, or 0.
int bind(httplib::Server& server, int wanted) {
  if (wanted == 0) return std::max(0, server.bind_to_any_port(host));
  for (int port = wanted; port < wanted + ports_to_try && port <= 65535; ++port) {
    if (server.bind_to_port(host, port)) return port;
  }
  return 0;
}

void send(Reply reply, httplib::Response& response) {
  response.status = reply.status;
  if (!reply.location.empty()) response.set_header("Location", reply.location);
  if (!reply.cache_control.empty()) response.set_header("Cache-Control", reply.cache_control);
  if (!reply.etag.empty()) {
    response.set_header("ETag", reply.etag);
    response.set_header("Vary", "Accept-Encoding");
  }
  if (!reply.encoding.empty()) response.set_header("Content-Encoding", reply.encoding);
  if (reply.body.empty()) return;
  // A content provider, because httplib compresses plain content on its own, a second time.
  const size_t size = reply.body.size();
  response.set_content_provider(size, reply.type,
                                [body = std::make_shared<const std::string>(std::move(reply.body))](
                                    size_t offset, size_t length, httplib::DataSink& sink) {
                                  return sink.write(body->data() + offset, length);
                                });
}

}  // namespace

int serve(const ServeOptions& options) {
  std::error_code error;
  if (!fs::is_directory(options.folder, error)) {
    throw Failure{fmt::format("{}: Diesen Ordner gibt es nicht. Zuerst 'wegweiser build' aufrufen",
                              options.folder.string())};
  }
  const std::string prefix = normal_prefix(options.prefix);
  const Site site(options.folder, prefix);

  httplib::Server server;
  server.new_task_queue = [] { return new httplib::ThreadPool(threads); };
  server.set_tcp_nodelay(true);
  // httplib would also set SO_REUSEPORT, and two servers would share one port unnoticed.
  server.set_socket_options([](socket_t socket) {
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  });
  server.set_default_headers({
      {"X-Content-Type-Options", "nosniff"},
      {"Referrer-Policy", "no-referrer"},
      {"Cross-Origin-Opener-Policy", "same-origin"},
      {"Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"},
  });
  server.Get(".*", [&site](const httplib::Request& request, httplib::Response& response) {
    const size_t query = request.target.find('?');
    Question question;
    question.path = request.path;
    if (query != std::string::npos) question.query = request.target.substr(query + 1);
    question.accept_encoding = request.get_header_value("Accept-Encoding");
    question.if_none_match = request.get_header_value("If-None-Match");
    try {
      send(site.answer(question), response);
    } catch (const Failure& failure) {
      fmt::print(stderr, "wegweiser: {}\n", failure.message);
      response.status = 500;
    }
  });

  const int port = bind(server, options.port);
  if (port == 0) {
    throw Failure{fmt::format("Ab Port {} ist keiner frei", options.port)};
  }
  // There is nothing to lose: every request stands alone, and no file is written.
  const auto leave = [](int) { std::_Exit(0); };
  std::signal(SIGINT, leave);
  std::signal(SIGTERM, leave);
  fmt::print("{}: http://{}:{}{}\n", name_of(options.folder), host, port, prefix);
  std::fflush(stdout);
  return server.listen_after_bind() ? 0 : 1;
}

}  // namespace wegweiser::tool

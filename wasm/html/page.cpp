#include "html/page.h"

#include "html/json_ld.h"
#include "html/write.h"
#include "screen/icon.h"

namespace wegweiser::html {

namespace {

std::string number(float value) {
  const long hundredths = static_cast<long>(value * 100 + (value < 0 ? -0.5F : 0.5F));
  std::string text = std::to_string(hundredths / 100);
  const long rest = hundredths % 100;
  if (rest == 0) return text;
  text += '.';
  text += static_cast<char>('0' + rest / 10);
  if (rest % 10 != 0) text += static_cast<char>('0' + rest % 10);
  return text;
}

void append_shape(std::string& out, const screen::IconShape& shape) {
  using Kind = screen::IconPart::Kind;
  for (size_t k = 0; k < shape.count; ++k) {
    const screen::IconPart& part = shape.parts[k];
    if (part.kind == Kind::ring || part.kind == Kind::disc) {
      out += "<circle cx=\"" + number(part.points[0]) + "\" cy=\"" + number(part.points[1]) +
             "\" r=\"" + number(part.points[2]) + "\"/>";
      continue;
    }
    out += "<path d=\"M";
    for (size_t at = 0; at + 1 < part.count; at += 2) {
      if (at != 0) out += ' ';
      out += number(part.points[at]) + ' ' + number(part.points[at + 1]);
    }
    out += "\"/>";
  }
}

/// A search engine must not take an archive's or an invented number for a real one.
bool is_to_be_found(const model::Directory& directory, screen::Page page) {
  if (directory.town.nature != model::Nature::real) return false;
  return page != screen::Page::not_found && !screen::is_embedded(page);
}

}  // namespace

std::string icon_sprite() {
  std::string out = "<svg class=\"hidden\" aria-hidden=\"true\">";
  for (uint32_t k = 1; k <= static_cast<uint32_t>(screen::Icon::home); ++k) {
    const auto icon = static_cast<screen::Icon>(k);
    out += "<symbol id=\"";
    out += screen::icon_name(icon);
    out += "\" viewBox=\"0 0 24 24\">";
    append_shape(out, screen::icon_shape(icon));
    out += "</symbol>";
  }
  return out + "</svg>";
}

std::string root_of(std::string_view path) {
  std::string root;
  for (const char each : path)
    if (each == '/') root += "../";
  return root;
}

std::string write_page(const screen::Screen& screen, const screen::Route& route,
                       const model::Directory& directory, const Assets& assets,
                       std::string_view root, const text::Texts& texts) {
  const std::string base(root);
  std::string out = "<!DOCTYPE html>\n<html lang=\"" + escape(texts.language()) + "\"";
  const auto data = [&](std::string_view name, std::string_view value) {
    out += " data-" + std::string(name) + "=\"" + escape(value) + "\"";
  };
  data("root", base.empty() ? "./" : base);
  data("path", screen::path_of(route));
  data("wasm", assets.wasm);
  data("data", assets.data);
  data("worker", assets.worker);
  out += "><head><meta charset=\"utf-8\">";
  // The policy comes first: it must hold for everything behind it.
  out +=
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
      "script-src 'self' 'wasm-unsafe-eval'; style-src '" +
      escape(assets.style_hash) +
      "'; connect-src 'self'; img-src 'self'; manifest-src 'self'; worker-src 'self'; "
      "base-uri 'self'; form-action 'self'; require-trusted-types-for 'script'; "
      "trusted-types wegweiser\">";
  out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">";
  out += "<title>" + escape(screen.title) + "</title>";
  if (!screen.description.empty())
    out += "<meta name=\"description\" content=\"" + escape(screen.description) + "\">";
  if (!is_to_be_found(directory, route.page)) out += "<meta name=\"robots\" content=\"noindex\">";
  out += "<meta name=\"theme-color\" content=\"#0b3d6b\">";
  out += "<link rel=\"icon\" href=\"" + base + escape(assets.icon) + "\" type=\"image/svg+xml\">";
  if (!assets.touch_icon.empty())
    out += "<link rel=\"apple-touch-icon\" href=\"" + base + escape(assets.touch_icon) + "\">";
  if (!assets.manifest.empty())
    out += "<link rel=\"manifest\" href=\"" + base + escape(assets.manifest) + "\">";
  out += "<style>" + assets.style + "</style>";
  if (!assets.script.empty())
    out += "<script type=\"module\" src=\"" + base + escape(assets.script) + "\"></script>";
  out += json_ld(directory, route, texts);
  out += "</head><body>";
  out += icon_sprite();
  out += "<div id=\"app\">" + write(screen.root, root) + "</div></body></html>\n";
  return out;
}

}  // namespace wegweiser::html

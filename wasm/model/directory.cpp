#include "model/directory.h"

namespace wegweiser::model {
namespace {

/// An index into `languages`, or its size when there is none.
size_t choose(const Text& text, std::string_view language) {
  const auto& all = text.languages;
  const std::string_view primary = language.substr(0, language.find('-'));
  for (const std::string_view wanted : {language, primary, std::string_view("de")}) {
    for (size_t i = 0; i < all.size(); ++i) {
      if (all[i].first == wanted) return i;
    }
  }
  return 0;
}

const std::string& nothing() {
  static const std::string empty;
  return empty;
}

template <class T>
const T* with_id(const std::vector<T>& all, std::string_view id) {
  for (const T& one : all) {
    if (one.id == id) return &one;
  }
  return nullptr;
}

}  // namespace

const std::string& Text::in(std::string_view language) const {
  return empty() ? nothing() : languages[choose(*this, language)].second;
}

const std::string& Text::language_for(std::string_view language) const {
  return empty() ? nothing() : languages[choose(*this, language)].first;
}

const Facility* Directory::facility(std::string_view id) const { return with_id(facilities, id); }
const Service* Directory::service(std::string_view id) const { return with_id(services, id); }
const Contact* Directory::contact(std::string_view id) const { return with_id(contacts, id); }
const Notice* Directory::notice(std::string_view id) const { return with_id(notices, id); }

}  // namespace wegweiser::model

#include "hours/vocabulary.h"

#include <iterator>

namespace wegweiser::hours {

namespace {

constexpr std::string_view weekdays[] = {"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};
constexpr std::string_view months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::string_view events[] = {"", "dawn", "sunrise", "sunset", "dusk"};

constexpr Word specified[] = {
    {WordKind::public_holiday, 0, "PH"},
    {WordKind::school_holiday, 0, "SH"},
    {WordKind::modifier, of(Modifier::open), "open"},
    {WordKind::modifier, of(Modifier::closed), "off"},
    {WordKind::modifier, of(Modifier::closed), "closed"},
    {WordKind::modifier, of(Modifier::unknown), "unknown"},
    {WordKind::week, 0, "week"},
    {WordKind::easter, 0, "easter"},
    {WordKind::day_unit, 0, "day"},
    {WordKind::day_unit, 0, "days"},
    {WordKind::solar_event, of(SolarEvent::dawn), "dawn"},
    {WordKind::solar_event, of(SolarEvent::sunrise), "sunrise"},
    {WordKind::solar_event, of(SolarEvent::sunset), "sunset"},
    {WordKind::solar_event, of(SolarEvent::dusk), "dusk"},
};

/// A word in small letters; longer ones than any that is known stay empty.
class SmallWord {
 public:
  explicit SmallWord(std::string_view word) {
    if (word.size() > sizeof(bytes_)) return;
    for (const char byte : word) add(byte);
  }
  std::string_view view() const { return {bytes_, size_}; }

 private:
  void add(char byte) {
    unsigned char code = static_cast<unsigned char>(byte);
    char* const lead = size_ > 0 ? &bytes_[size_ - 1] : nullptr;
    if (code >= 'A' && code <= 'Z') code = static_cast<unsigned char>(code - 'A' + 'a');
    // À to Þ are C3 80 to C3 9E; their small letters lie 20 (hex) behind them.
    if (lead != nullptr && *lead == '\xC3' && code >= 0x80 && code <= 0x9E) code += 0x20;
    // А to Я are D0 90 to D0 AF, а to я D0 B0 to D1 8F.
    if (lead != nullptr && *lead == '\xD0' && code >= 0x90 && code <= 0xAF) {
      if (code >= 0xA0) *lead = '\xD1';
      code = static_cast<unsigned char>(code < 0xA0 ? code + 0x20 : code - 0x20);
    }
    bytes_[size_++] = static_cast<char>(code);
  }

  char bytes_[32] = {};
  size_t size_ = 0;
};

/// Letters of the specification's own words are ASCII.
bool equals_but_case(std::string_view small, std::string_view specified) {
  if (small.size() != specified.size()) return false;
  for (size_t index = 0; index < small.size(); ++index) {
    const char byte = specified[index];
    const char as_small = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    if (small[index] != as_small) return false;
  }
  return true;
}

int index_of(std::string_view small, const std::string_view* names, int count) {
  for (int index = 0; index < count; ++index) {
    if (equals_but_case(small, names[index])) return index;
  }
  return -1;
}

}  // namespace

WordMeaning look_up(std::string_view word) {
  const SmallWord lowered(word);
  const std::string_view small = lowered.view();
  const int day = index_of(small, weekdays, static_cast<int>(std::size(weekdays)));
  if (day >= 0) return {WordKind::weekday, day, word == weekdays[day]};
  const int month = index_of(small, months, static_cast<int>(std::size(months)));
  if (month >= 0) return {WordKind::month, month + 1, word == months[month]};
  for (const Word& entry : specified) {
    if (equals_but_case(small, entry.spelling)) {
      return {entry.kind, entry.value, word == entry.spelling};
    }
  }
#ifndef WEGWEISER_BRIEF
  return look_up_everyday_word(small);
#else
  return {};
#endif
}

std::string_view weekday_name(int weekday) { return weekdays[weekday]; }
std::string_view month_name(int month) { return months[month - 1]; }
std::string_view event_name(int event) { return events[event]; }

}  // namespace wegweiser::hours

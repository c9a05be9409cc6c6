// One pass over many opening-hours texts for each thing a screen asks: timed by
// tests/bench/hours.mjs, natively (build/native/hours_bench) and as WebAssembly, beside npm's
// opening_hours.
#include <string>
#include <string_view>
#include <vector>

#include "hours/parse.h"
#include "hours/plan.h"

namespace {

using namespace wegweiser::hours;

std::string input;
std::vector<std::string_view> texts;
std::vector<Plan> plans;
const DateTime now = {{2026, 11, 24}, 10 * 60 + 15};

Plan plan_of(std::string_view text) {
  Plan plan;
  ParseResult parsed = parse(text);
  if (parsed.expression) plan.regular = std::move(*parsed.expression);
  plan.closed_on_holidays = false;
  return plan;
}

}  // namespace

extern "C" {

// Where `size` bytes of texts, one a line, are to be put.
char* bench_input(size_t size) {
  input.resize(size);
  return input.data();
}

// How many texts there are.
size_t bench_read() {
  texts.clear();
  plans.clear();
  for (size_t begin = 0; begin < input.size();) {
    size_t end = input.find('\n', begin);
    if (end == std::string::npos) end = input.size();
    if (end > begin) texts.push_back(std::string_view(input).substr(begin, end - begin));
    begin = end + 1;
  }
  for (const std::string_view text : texts) plans.push_back(plan_of(text));
  return texts.size();
}

// Each gives a number that depends on all results, so that nothing is left out.
int bench_parse(size_t first, size_t last) {
  int sum = 0;
  for (size_t index = first; index < last; ++index) {
    const ParseResult parsed = parse(texts[index]);
    sum += parsed.expression ? static_cast<int>(parsed.expression->rules.size()) : -1;
  }
  return sum;
}

int bench_state(size_t first, size_t last) {
  int sum = 0;
  for (size_t index = first; index < last; ++index) {
    sum = sum * 3 + static_cast<int>(state(plans[index], now));
  }
  return sum;
}

int bench_next_change(size_t first, size_t last) {
  int sum = 0;
  for (size_t index = first; index < last; ++index) {
    const Answer found = answer(plans[index], now, 3000);
    sum += found.changes_at ? found.changes_at->minute : 1;
  }
  return sum;
}

int bench_week(size_t first, size_t last) {
  int sum = 0;
  for (size_t index = first; index < last; ++index) {
    for (const Day& day : week(plans[index], now.date)) sum += static_cast<int>(day.spans.size());
  }
  return sum;
}

// Spans in a window of `days`.
int bench_window(size_t first, size_t last, int days) {
  int sum = 0;
  const DateTime end = {plus_days(now.date, days), now.minute};
  for (size_t index = first; index < last; ++index) {
    sum += static_cast<int>(spans(plans[index], now, end).size());
  }
  return sum;
}

}  // extern "C"

#ifndef __EMSCRIPTEN__
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>

namespace {

using Clock = std::chrono::steady_clock;

double nanoseconds(Clock::time_point begin) {
  return std::chrono::duration<double, std::nano>(Clock::now() - begin).count();
}

// Nanoseconds a text, the best of several rounds: what the machine can do when nothing disturbs it.
template <typename Pass>
double best(Pass pass) {
  double out = 1e18;
  for (int round = 0; round < 15; ++round) {
    const Clock::time_point begin = Clock::now();
    pass(0, texts.size());
    out = std::min(out, nanoseconds(begin));
  }
  return out / static_cast<double>(texts.size());
}

// The slowest text, each the best of several calls.
template <typename Pass>
double slowest(Pass pass) {
  double out = 0;
  for (size_t index = 0; index < texts.size(); ++index) {
    double call = 1e18;
    for (int round = 0; round < 5; ++round) {
      const Clock::time_point begin = Clock::now();
      pass(index, index + 1);
      call = std::min(call, nanoseconds(begin));
    }
    out = std::max(out, call);
  }
  return out;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  std::ifstream file(argv[1], std::ios::binary);
  input.assign(std::istreambuf_iterator<char>(file), {});
  bench_read();
  const auto window = [](int days) {
    return [days](size_t first, size_t last) { return bench_window(first, last, days); };
  };
  std::printf("{\"parse\":%.1f,\"state\":%.1f,\"next_change\":%.1f,\"week\":%.1f,",
              best(bench_parse), best(bench_state), best(bench_next_change), best(bench_week));
  std::printf("\"slowest\":{\"parse\":%.0f,\"state\":%.0f,\"next_change\":%.0f,\"week\":%.0f},",
              slowest(bench_parse), slowest(bench_state), slowest(bench_next_change),
              slowest(bench_week));
  std::printf("\"window\":{\"30\":%.0f,\"300\":%.0f,\"3000\":%.0f}}\n", best(window(30)),
              best(window(300)), best(window(3000)));
  return 0;
}
#endif

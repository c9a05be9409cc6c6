#include "status/answer.h"
#include "status/words.h"

namespace wegweiser::status {

namespace {

Light light_of(model::ChannelStatus status) {
  using model::ChannelStatus;
  switch (status) {
    case ChannelStatus::works:
      return Light::works;
    case ChannelStatus::limited:
    case ChannelStatus::overloaded:
    case ChannelStatus::urgent_only:
    case ChannelStatus::appointment_only:
      return Light::limited;
    case ChannelStatus::down:
      return Light::down;
    case ChannelStatus::unknown:
      break;
  }
  return Light::unknown;
}

const model::Channel* find_channel(const std::vector<model::Channel>& channels,
                                   model::ChannelType type, const Moment& moment) {
  for (const model::Channel& channel : channels)
    if (channel.type == type && holds(channel.since, channel.until, moment)) return &channel;
  return nullptr;
}

}  // namespace

Answer channel_answer(const model::Channel& channel, const text::Texts& texts) {
  const std::string& language = texts.language();
  Answer answer;
  answer.light = light_of(channel.status);
  answer.line = texts.get(channel_status_key(channel.status));
  answer.reason = with_period(channel.reason.in(language), channel.since, channel.until, texts);
  answer.way_round = channel.use_instead.in(language);
  if (!channel.best_times.empty())
    answer.way_round =
        sentences({answer.way_round, texts.format("channel.best_times",
                                                  {{"times", channel.best_times.in(language)}})});
  if (const std::optional<model::LostWindow>& lost = channel.lost_window) {
    std::string window;
    if (lost->from && lost->to)
      window = texts.format("lost_window", {{"from", describe_when(*lost->from, texts)},
                                            {"to", describe_until(*lost->to, texts)}});
    answer.way_round = sentences({answer.way_round, lost->advice.in(language), window});
  }
  return answer;
}

Answer board_answer(const model::BoardEntry& entry, const text::Texts& texts) {
  Answer answer;
  answer.light = light_of(entry.status);
  answer.line = texts.get(channel_status_key(entry.status));
  answer.reason = entry.reason.in(texts.language());
  answer.way_round = entry.use_instead.in(texts.language());
  return answer;
}

const model::Channel* channel_of(const model::Directory& directory, const model::Facility& facility,
                                 model::ChannelType type, const Moment& moment) {
  if (const model::Channel* own = find_channel(facility.channels, type, moment)) return own;
  // A neighbour's office, the police or a county service does not share the town hall's network.
  const bool of_the_town = facility.kind <= model::FacilityKind::library;
  return of_the_town ? find_channel(directory.channels, type, moment) : nullptr;
}

}  // namespace wegweiser::status

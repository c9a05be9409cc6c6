#include "model/load_parts.h"

namespace wegweiser::model {
namespace {

void read_affects(Reader& reader, const Value& value, Notice& out) {
  Fields fields(reader, value);
  fields.list("facilities", out.facilities, read_reference<IdKind::facility>);
  fields.list("services", out.services, read_reference<IdKind::service>);
  fields.list("channels", out.channels, read_enum<ChannelType>);
}

}  // namespace

bool read_notice(Reader& reader, const Value& value, Notice& out) {
  Fields fields(reader, value);
  fields.required("id", out.id, read_id<IdKind::notice>);
  fields.field("kind", out.kind, read_enum<NoticeKind>);
  fields.field("level", out.level, read_enum<NoticeLevel>);
  fields.field("status", out.status, read_enum<NoticeStatus>);
  fields.required("headline", out.headline, read_text);
  fields.field("description", out.description, read_text);
  fields.field("instruction", out.instruction, read_text);
  fields.field("not_affected", out.not_affected, read_text);
  std::optional<DateTime> sent;
  if (const Value* time = fields.require("sent")) {
    if (read_date_time(reader, *time, out.sent)) sent = out.sent;
  }
  fields.field("effective", out.effective, read_date_time);
  fields.field("expires", out.expires, read_date_time);
  fields.field("review_by", out.review_by, read_date_time);
  fields.field("cancelled_at", out.cancelled_at, read_date_time);
  fields.in_order("sent", sent, "expires", out.expires);
  fields.in_order("effective", out.effective, "expires", out.expires);
  fields.in_order("sent", sent, "review_by", out.review_by);
  fields.in_order("sent", sent, "cancelled_at", out.cancelled_at);
  fields.field("cancel_reason", out.cancel_reason, read_text);
  fields.list("replaces", out.replaces, read_reference<IdKind::notice>);
  if (const Value* affects = fields.find("affects")) read_affects(reader, *affects, out);
  fields.field("contact", out.contact, read_reference<IdKind::contact>);
  fields.field("url", out.url, read_url);
  fields.field("pinned", out.pinned, read_bool);
  read_sources(fields, out.sources);
  for (const std::string& replaced : out.replaces) {
    if (replaced == out.id)
      reader.error(fields.offset("replaces"), "problem.replaces_itself", out.id);
  }
  if (out.level == NoticeLevel::urgent && !out.expires && !out.review_by && !out.cancelled_at) {
    reader.warning(value.offset, "problem.urgent_without_end", out.id);
  }
  return fields.is_object();
}

bool read_board_entry(Reader& reader, const Value& value, BoardEntry& out) {
  Fields fields(reader, value);
  fields.required("name", out.name, read_text);
  fields.required("status", out.status, read_enum<ChannelStatus>);
  fields.field("reason", out.reason, read_text);
  fields.field("use_instead", out.use_instead, read_text);
  return fields.is_object();
}

}  // namespace wegweiser::model

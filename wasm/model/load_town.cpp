#include "model/load_parts.h"

namespace wegweiser::model {
namespace {

bool digits(Reader& reader, const Value& value, size_t least, size_t most, text::StaffKey key,
            std::string& out) {
  if (!read_string(reader, value, out)) return false;
  if (out.empty() || (out.size() >= least && out.size() <= most &&
                      out.find_first_not_of("0123456789") == std::string::npos)) {
    return true;
  }
  reader.error(value.offset, key, out);
  out.clear();
  return false;
}

bool read_land(Reader& reader, const Value& value, hours::Land& out) {
  std::string letters;
  if (!read_string(reader, value, letters)) return false;
  const std::optional<hours::Land> land = hours::parse_land(letters);
  if (!land) {
    reader.error(value.offset, "problem.state", letters);
    return false;
  }
  out = *land;
  return true;
}

bool read_holidays(Reader& reader, const Value& value, hours::HolidayCalendar& out) {
  Fields fields(reader, value);
  fields.required("state", out.land, read_land);
  fields.field("assumption_day", out.assumption_day, read_bool);
  fields.field("augsburg_peace_day", out.augsburg_peace_day, read_bool);
  fields.field("corpus_christi", out.corpus_christi, read_bool);
  return fields.is_object();
}

bool read_ags(Reader& reader, const Value& value, std::string& out) {
  return digits(reader, value, 8, 8, "problem.ags", out);
}

bool read_postcode(Reader& reader, const Value& value, std::string& out) {
  return digits(reader, value, 5, 5, "problem.postcode", out);
}

bool read_area_code(Reader& reader, const Value& value, std::string& out) {
  if (!digits(reader, value, 3, 6, "problem.area_code", out)) return false;
  if (out.empty() || out[0] == '0') return true;
  reader.error(value.offset, "problem.area_code", out, "0" + out);
  out.clear();
  return false;
}

}  // namespace

bool read_town(Reader& reader, const Value& value, Town& out) {
  Fields fields(reader, value);
  fields.required("name", out.name, read_string);
  fields.field("ags", out.ags, read_ags);
  fields.field("postcode", out.postcode, read_postcode);
  fields.field("area_code", out.area_code, read_area_code);
  fields.field("homepage", out.homepage, read_url);
  fields.field("nature", out.nature, read_enum<Nature>);
  fields.field("archive_moment", out.archive_moment, read_date_time);
  fields.required("holidays", out.holidays, read_holidays);
  fields.field("switchboard", out.switchboard, read_reference<IdKind::facility>);
  if (!out.switchboard.empty()) {
    reader.gathered.switchboard = reader.mark(IdKind::facility, *fields.again("switchboard"));
  }
  fields.field("takes_part_in_115", out.takes_part_in_115, read_bool);
  fields.field("coordinates", out.coordinates, read_coordinates);
  if (fields.is_object() && out.nature == Nature::archive &&
      fields.again("archive_moment") == nullptr) {
    reader.error(value.offset, "problem.archive_without_moment");
  }
  return fields.is_object();
}

}  // namespace wegweiser::model

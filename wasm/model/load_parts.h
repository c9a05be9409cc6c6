#pragma once

#include "model/reader.h"

/// The readers of what a directory is made of. Each names every JSON member of its type once.
namespace wegweiser::model {

bool read_phone(Reader&, const Value&, Phone&);
bool read_email(Reader&, const Value&, Email&);
bool read_address(Reader&, const Value&, Address&);
bool read_coordinates(Reader&, const Value&, Coordinates&);
bool read_opening_hours(Reader&, const Value&, OpeningHours&);
/// A town's closing day: an exception that is always closed.
bool read_closing_day(Reader&, const Value&, hours::Exception&);
bool read_channel(Reader&, const Value&, Channel&);
bool read_alternative(Reader&, const Value&, Alternative&);
/// The member "sources"; comes last, because "facts" names the members asked for before.
void read_sources(Fields&, std::vector<Source>&);

bool read_facility(Reader&, const Value&, Facility&);
bool read_contact(Reader&, const Value&, Contact&);
bool read_service(Reader&, const Value&, Service&);
bool read_notice(Reader&, const Value&, Notice&);
bool read_board_entry(Reader&, const Value&, BoardEntry&);
bool read_town(Reader&, const Value&, Town&);

}  // namespace wegweiser::model

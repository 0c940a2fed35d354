"""Reads calendars with icalendar and dateutil, and says what stands on which day: a line of JSON for each file."""
import datetime
import json
import sys

import dateutil.rrule
import icalendar


def utc(value):
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat()


def starts(event, zones):
    start = event["DTSTART"].dt
    timed = isinstance(start, datetime.datetime)
    # the zone as the calendar tells it, not as this machine knows it
    zone = zones.get(event["DTSTART"].params.get("TZID")) if timed else None
    local = start.replace(tzinfo=None) if timed else datetime.datetime.combine(start, datetime.time())
    days = [local]
    if "RRULE" in event:
        until = event["RRULE"]["UNTIL"][0]
        if timed:
            until = until.astimezone(zone or datetime.timezone.utc).replace(tzinfo=None)
        parts = [part for part in event["RRULE"].to_ical().decode().split(";") if not part.startswith("UNTIL")]
        text = ";".join(parts + ["UNTIL=" + until.strftime("%Y%m%dT%H%M%S")])
        dates = event.get("EXDATE", [])
        dates = dates if isinstance(dates, list) else [dates]
        gone = {(at.dt.replace(tzinfo=None) if timed else at.dt) for each in dates for at in each.dts}
        days = [at for at in dateutil.rrule.rrulestr(text, dtstart=local) if (at if timed else at.date()) not in gone]
    for at in days:
        if not timed:
            yield at.date()
        elif zone is None:
            yield at.replace(tzinfo=datetime.timezone.utc)
        else:
            # of two offsets the earlier time, which is daylight's
            yield zone.localize(at, is_dst=True)


for name in sys.argv[1:]:
    with open(name, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    zones = {str(zone["TZID"]): zone.to_tz() for zone in calendar.walk("VTIMEZONE")}
    met = []
    for event in calendar.walk("VEVENT"):
        for start in starts(event, zones):
            met.append(str(event["UID"]) + " " + utc(start) + " " + str(event["SUMMARY"]))
    print(json.dumps(sorted(met)))

// Reads calendars with ical.js, and says what stands on which day: a line of JSON for each file, as expand.py does.
const fs = require("fs");
const ICAL = require(require.resolve("ical.js", { paths: [process.cwd() + "/target/parsers"] }));

const utc = (time) => time.isDate ? time.toString() : time.toJSDate().toISOString().replace(".000Z", "Z");

for (const name of process.argv.slice(2)) {
  const calendar = new ICAL.Component(ICAL.parse(fs.readFileSync(name, "utf8")));
  // the zones as the calendar tells them, and no others
  ICAL.TimezoneService.reset();
  calendar.getAllSubcomponents("vtimezone").forEach((zone) => ICAL.TimezoneService.register(zone));
  const met = [];
  for (const component of calendar.getAllSubcomponents("vevent")) {
    const event = new ICAL.Event(component);
    const tell = (start) => met.push(event.uid + " " + utc(start) + " " + event.summary);
    if (!event.isRecurring()) {
      tell(event.startDate);
      continue;
    }
    const days = event.iterator();
    for (let next = days.next(); next; next = days.next()) {
      tell(next);
    }
  }
  console.log(JSON.stringify(met.sort()));
}

package dev.netplan.examples.nplan.intake.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of a table of contacts: the keys of the format, and what Google and Outlook call them. */
final class ContactColumns {

    /** Keys of one value each that have no other name. */
    static final List<String> SINGLE =
            List.of("pronouns", "remember", "level", "tie", "keep-in-touch", "met.at", "met.in", "met.via");

    /** Keys of several values that have no other name. */
    private static final List<String> SEVERAL = List.of("toward", "can-offer", "could-use");

    /** Keys that are dates. */
    static final List<String> DATES = List.of("met.on", "last-contact", "not-before", "birthday");

    /** Places that have a column of their own. */
    static final List<String> PLACES = List.of("linkedin", "github", "twitter", "mastodon", "instagram", "facebook");

    /** So many addresses and numbers have a column of their own, in Google's tables. */
    private static final int NUMBERED = 9;

    /** What our own tables tell beside the keys of a contact. */
    private static final List<String> BESIDE = List.of("id", "stage", "last", "due");
    private static final String COLUMN = "column ";

    static final Vocabulary VOCABULARY = new Vocabulary(names(), keys -> keys.contains("name")
            || keys.contains("first") || keys.contains("last") || keys.contains("email"));

    private ContactColumns() {}

    /** Whether a header is that of a table of ours: nobody else tells all that a plan reckons for a contact. */
    static boolean areOurs(Header header) {
        return header.keys().containsAll(BESIDE.stream().map(COLUMN::concat).toList());
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        put(names, "name", "name", "full name", "display name");
        put(names, "first", "first name", "given name", "forename");
        put(names, "middle", "middle name", "additional name");
        put(names, "last", "last name", "family name", "surname");
        put(names, "prefix", "name prefix");
        put(names, "suffix", "name suffix", "suffix");
        put(names, "email", "email", "emails", "mail", "email address", "e-mail", "e-mail address");
        put(names, "phone", "phone", "phones", "phone number", "telephone", "mobile", "mobile phone", "primary phone",
                "business phone", "business phone 2", "home phone", "home phone 2", "other phone", "car phone");
        put(names, "org", "org", "organization", "organisation", "company", "company name", "employer",
                "organization name", "organization 1 name");
        put(names, "role", "role", "job title", "position", "organization title", "organization 1 title");
        // Outlook's own is how a person is addressed; it stands beside a job title
        put(names, "title", "title");
        put(names, "notes", "notes", "note");
        put(names, "tags", "tags", "labels", "categories", "group membership");
        put(names, "profiles", "profiles", "url", "profile url", "website", "web page");
        SINGLE.forEach(key -> put(names, key, key));
        SEVERAL.forEach(key -> put(names, key, key));
        DATES.forEach(key -> put(names, key, key));
        put(names, "met.on", "connected on");
        PLACES.forEach(place -> put(names, "profiles." + place, place, "profiles " + place));
        BESIDE.forEach(column -> put(names, COLUMN + column, column));
        for (int i = 1; i <= NUMBERED; i++) {
            put(names, "email", "e-mail " + i + " value", "e-mail " + i + " address");
            put(names, "phone", "phone " + i + " value");
            put(names, "profiles", "website " + i + " value");
        }
        return names;
    }

    private static void put(Map<String, String> names, String key, String... columns) {
        for (String column : columns) {
            names.putIfAbsent(Vocabulary.folded(column), key);
        }
    }
}

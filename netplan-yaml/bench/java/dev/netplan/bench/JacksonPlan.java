package dev.netplan.bench;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/** The shape of a plan as an application would bind it with Jackson: no position is kept, and nothing is checked. */
@JsonIgnoreProperties(ignoreUnknown = true)
record JacksonPlan(int netplan, String title, String start, int months, String zone, Owner owner,
        List<Map<String, String>> pauses, Map<String, Interest> interests, Map<String, Goal> goals,
        Map<String, Routine> routines, Map<String, Community> communities, Map<String, Contact> contacts,
        Map<String, Event> events, List<Entry> journal) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Owner(String name, String style, @JsonProperty("weekly-time") String weeklyTime,
            List<String> superpowers) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Interest(String role, List<String> questions) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Goal(
            @JsonProperty("do") @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<
                    String> activities,
            int times, String count,
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> toward, String by) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Routine(@JsonProperty("do") String activity, String every,
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> on, String at,
            @JsonProperty("for") String lasts,
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> toward, String serves) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Community(String name, String kind, String where,
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> toward) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Contact(String name, String pronouns, String remember, String role, String org, String tie,
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> toward,
            Map<String, String> met, @JsonProperty("keep-in-touch") String keepInTouch,
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> email,
            Map<String, String> profiles, List<String> tags, @JsonProperty("can-offer") List<String> canOffer,
            String notes) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Event(String name, String starts, String lasts, String community,
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> toward,
            Map<String, String> aim) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Entry(String on, String did,
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> with, String spent,
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> gave,
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> learned) {}
}

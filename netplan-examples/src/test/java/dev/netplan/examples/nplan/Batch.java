package dev.netplan.examples.nplan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs many calls in one process, to compare them with another program's answers: a line of JSON for each call on
 * standard input ({@code {"args": [...], "plan": "plan.yaml"}}, where a plan brings {@code --format json} along), a
 * line for each answer on standard output (the JSON that the call printed, or {@code {"error": ...}}).
 */
final class Batch {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Batch() {}

    public static void main(String[] args) throws IOException {
        BufferedReader calls = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream answers = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String line = calls.readLine(); line != null; line = calls.readLine()) {
            answers.print(JSON.writeValueAsString(answer(JSON.readTree(line))) + "\n");
        }
        answers.flush();
    }

    private static JsonNode answer(JsonNode call) {
        List<String> words = new ArrayList<>();
        call.get("args").forEach(word -> words.add(word.asText()));
        if (call.has("plan")) {
            words.addAll(List.of("--format", "json", call.get("plan").asText()));
        }
        Run run = Run.nplan(words.toArray(String[]::new));
        try {
            return JSON.readTree(run.out());
        } catch (JsonProcessingException e) {
            ObjectNode error = JSON.createObjectNode();
            return error.put("error", run.exit() + " " + run.err() + run.out());
        }
    }
}

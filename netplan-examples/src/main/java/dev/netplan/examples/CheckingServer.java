// Shows a web handler that checks an uploaded plan and answers with its findings as JSON: the JDK's server, no framework.
package dev.netplan.examples;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.netplan.check.Finding;
import dev.netplan.check.Place;
import dev.netplan.check.RuleBook;
import dev.netplan.check.rules.StandardRules;
import dev.netplan.yaml.read.PlanReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ask it with {@code curl --data-binary @networking-plan.yaml localhost:8080/check/2026-02-22}: the plan at that date.
 */
public final class CheckingServer {

    private static final String PATH = "/check/";

    private final ObjectMapper json = new ObjectMapper();
    private final PlanReader reader = PlanReader.standard().limit(1024 * 1024);
    private final RuleBook rules = StandardRules.book();

    /** Serves until it is stopped. */
    public static void main(String[] args) throws IOException {
        new CheckingServer().start(8080);
    }

    /** Starts on a port of this machine; 0 for any that is free. */
    HttpServer start(int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext(PATH, this::handle);
        server.start();
        return server;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Optional<LocalDate> asOf = date(exchange.getRequestURI().getPath().substring(PATH.length()));
            if (asOf.isEmpty()) {
                answer(exchange, 404, Map.of("message", "Expected a date behind " + PATH + ", such as 2026-02-22."));
            } else if (!exchange.getRequestMethod().equals("POST")) {
                answer(exchange, 405, Map.of("message", "Expected a plan, by POST."));
            } else {
                check(exchange, asOf.get());
            }
        }
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private void check(HttpExchange exchange, LocalDate asOf) throws IOException {
        // a reading never throws for what the upload holds, and opens no file, since an upload has no folder
        List<Finding> findings = reader.read(exchange.getRequestBody(), "plan.yaml").check(rules, asOf);
        boolean good = findings.stream().noneMatch(Finding::isError);
        answer(exchange, good ? 200 : 422, Map.of("findings", findings.stream().map(CheckingServer::tree).toList()));
    }

    private static Map<String, Object> tree(Finding finding) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rule", finding.rule());
        tree.put("severity", finding.severity().word());
        tree.put("message", finding.message());
        tree.put("hint", finding.hint());
        tree.put("path", finding.path().toString());
        tree.put("line", finding.place().map(Place::line).orElse(1));
        tree.put("column", finding.place().map(Place::column).orElse(1));
        return tree;
    }

    private void answer(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
        byte[] bytes = json.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}

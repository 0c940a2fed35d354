package dev.netplan.examples.nplan.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.examples.nplan.exchange.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Chromium without a window, where the machine has it; else the test is skipped. */
final class Browser {

    private Browser() {}

    /** What of a page there is once it is opened; fails where the console says something. */
    static String opened(String html, Path folder) throws IOException {
        Tool.needs(List.of("chromium", "--version"));
        Path page = Files.writeString(folder.resolve("page.html"), html);
        String seen = Tool.run(folder, "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
                "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"), "--enable-logging=stderr", "--dump-dom",
                page.toUri().toString());
        assertThat(seen).doesNotContain("CONSOLE", "Refused");
        return seen;
    }
}

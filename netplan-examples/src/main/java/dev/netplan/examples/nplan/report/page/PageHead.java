package dev.netplan.examples.nplan.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** The head of a page: its title, its style, and a policy that allows this style and nothing else. */
final class PageHead {

    private PageHead() {}

    /** Tells the head of a page with the styles of these sheets, one behind another. */
    static void tell(Markup page, String title, String... sheets) {
        StringBuilder styles = new StringBuilder();
        for (String sheet : sheets) {
            styles.append(read(sheet));
        }
        String style = styles.toString();
        page.block("head", () -> {
            page.empty("meta", "charset", "utf-8");
            page.empty("meta", "http-equiv", "Content-Security-Policy", "content", "default-src 'none'; style-src"
                    + " 'sha256-" + hash(style) + "'; base-uri 'none'; form-action 'none'");
            page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
            page.empty("meta", "name", "color-scheme", "content", "light dark");
            page.empty("meta", "name", "referrer", "content", "no-referrer");
            page.leaf("title", title);
            page.style(style);
        });
    }

    private static String read(String sheet) {
        try (InputStream in = Objects.requireNonNull(PageHead.class.getResourceAsStream(sheet))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String style) {
        try {
            return Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

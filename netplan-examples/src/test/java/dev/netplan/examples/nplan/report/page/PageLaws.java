package dev.netplan.examples.nplan.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What holds of every page. */
final class PageLaws {

    private PageLaws() {}

    /** It runs nothing and loads nothing. */
    static void assertHarmless(String html) {
        assertThat(html).contains("default-src 'none'".replace("'", "&#39;"))
            .doesNotContainPattern("<(script|iframe|object|embed|link|img|image|use|foreignObject|a)[ >]")
            .doesNotContainPattern("<[^>]* (on\\w+|src|href|style)=").doesNotContain("url(", "@import");
    }

    /** It keeps to what XML reads too, but for its first line and its meta elements, which HTML does not close. */
    static void assertWellFormed(String html) throws IOException, SAXException, ParserConfigurationException {
        String xml = html.substring(html.indexOf("<html")).replaceAll("(<meta [^>]*)>", "$1/>");
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setErrorHandler(null);
        assertThat(builder.parse(new InputSource(new StringReader(xml))).getDocumentElement().getTagName())
            .isEqualTo("html");
    }
}

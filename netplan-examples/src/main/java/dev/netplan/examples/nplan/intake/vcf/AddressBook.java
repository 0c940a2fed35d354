package dev.netplan.examples.nplan.intake.vcf;

import dev.netplan.examples.nplan.intake.Arrival;
import dev.netplan.examples.nplan.intake.Arrivals;
import dev.netplan.examples.nplan.intake.Unrecognised;
import dev.netplan.format.Quoted;
import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The people of an address book: cards of version 2.1, 3.0 or 4.0, as many as there are. */
public final class AddressBook {

    private AddressBook() {}

    /**
     * The people of an address book.
     *
     * @param encoding how quoted-printable text is written that does not say it itself
     * @throws Unrecognised when there is no card in it
     */
    public static Arrivals of(String text, Charset encoding) throws Unrecognised {
        List<Arrival> people = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        int cards = 0;
        try (VCardReader reader = new VCardReader(new StringReader(OldLines.joined(text)))) {
            reader.setDefaultQuotedPrintableCharset(ofOctets(encoding));
            for (VCard card = reader.readNext(); card != null; card = reader.readNext()) {
                cards++;
                new Card(card, cards).person(remarks).ifPresent(people::add);
            }
        } catch (IOException | RuntimeException broken) {
            // whatever the library makes of bytes that are no card, the cards above are some
            remarks.add("The address book breaks off behind card " + cards + ".");
        }
        if (cards == 0) {
            throw new Unrecognised("No card was found; expected `BEGIN:VCARD`, and met `"
                    + Quoted.shortened(text.lines().filter(line -> !line.isBlank()).findFirst().orElse("nothing")
                        .strip())
                    + "`.");
        }
        return new Arrivals(people, remarks);
    }

    /** Quoted-printable text is a text of octets: in an encoding of wider units it cannot be. */
    private static Charset ofOctets(Charset encoding) {
        String plain = "A=";
        return plain.equals(new String(plain.getBytes(StandardCharsets.US_ASCII), encoding)) ? encoding
                : StandardCharsets.UTF_8;
    }
}

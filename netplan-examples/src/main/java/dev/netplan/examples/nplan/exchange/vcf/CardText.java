package dev.netplan.examples.nplan.exchange.vcf;

import dev.netplan.examples.nplan.exchange.Folding;
import dev.netplan.examples.nplan.exchange.Uids;
import dev.netplan.model.Birthday;
import dev.netplan.model.Contact;
import dev.netplan.model.Plan;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.property.Categories;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Uid;
import ezvcard.property.Url;
import ezvcard.util.PartialDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;

/** The contacts of a plan as vCards (RFC 6350 and RFC 2426). The same plan is the same text. */
public final class CardText {

    /** The versions that address books read. */
    public enum Version {
        /** 3.0, for older ones. */
        THREE(VCardVersion.V3_0),
        /** 4.0. */
        FOUR(VCardVersion.V4_0);

        private final VCardVersion version;

        Version(VCardVersion version) {
            this.version = version;
        }
    }

    private static final String LABEL = "[A-Za-z0-9-]+";

    private final Uids uids;
    private final VCardVersion version;

    private CardText(Plan plan, Version version) {
        this.uids = new Uids(plan);
        this.version = version.version;
    }

    /** A card for each contact, in the plan's order, in lines of at most 75 octets that end with CR LF. */
    public static String of(Plan plan, Version version) {
        CardText text = new CardText(plan, version);
        StringWriter cards = new StringWriter();
        try (VCardWriter writer = new VCardWriter(cards, text.version)) {
            writer.setAddProdId(false);
            // else a name's own last semicolon goes with them
            writer.setIncludeTrailingSemicolons(true);
            // it would count characters, where octets are to be counted
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            for (Contact contact : plan.contacts()) {
                writer.write(text.card(contact));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Folding.folded(cards.toString());
    }

    private VCard card(Contact contact) {
        VCard card = new VCard();
        card.setUid(new Uid(uids.of("contact", contact.id())));
        String name = Folding.breaks(contact.name());
        card.setFormattedName(name);
        StructuredName parts = new StructuredName();
        parts.setFamily(name);
        card.setStructuredName(parts);
        contact.org().ifPresent(org -> card.setOrganization(Folding.breaks(org)));
        contact.role().ifPresent(role -> card.addTitle(Folding.breaks(role)));
        contact.email().forEach(address -> card.addEmail(Folding.breaks(address)));
        contact.phone().forEach(number -> card.addTelephoneNumber(Folding.breaks(number)));
        contact.profiles().forEach((label, url) -> card.addUrl(url(label, url)));
        contact.birthday().ifPresent(birthday -> add(birthday, card));
        if (!contact.tags().isEmpty()) {
            Categories tags = new Categories();
            contact.tags().forEach(tag -> tags.getValues().add(Folding.breaks(tag)));
            card.setCategories(tags);
        }
        contact.notes().ifPresent(notes -> card.addNote(Folding.breaks(notes)));
        return card;
    }

    /** An address is one word, whatever was written. */
    private static Url url(String label, String address) {
        Url url = new Url(address.replaceAll("[\\s\\p{Zl}\\p{Zp}\\p{Cc}]+", "%20"));
        if (label.matches(LABEL)) {
            url.setType(label.toLowerCase(Locale.ROOT));
        }
        return url;
    }

    private void add(Birthday birthday, VCard card) {
        Optional<Year> year = birthday.year();
        if (year.isPresent()) {
            card.setBirthday(new ezvcard.property.Birthday(birthday.in(year.get().getValue())));
        } else if (version == VCardVersion.V4_0) {
            card.setBirthday(new ezvcard.property.Birthday(PartialDate.builder().month(birthday.day().getMonthValue())
                .date(birthday.day().getDayOfMonth()).build()));
        } else {
            // 3.0 has no date without a year, and ez-vcard would write none; readers take that of 4.0
            card.addProperty(new RawProperty("BDAY", String.format(Locale.ROOT, "--%02d%02d",
                    birthday.day().getMonthValue(), birthday.day().getDayOfMonth())));
        }
    }
}

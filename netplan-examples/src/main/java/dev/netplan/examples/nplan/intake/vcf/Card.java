package dev.netplan.examples.nplan.intake.vcf;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import dev.netplan.examples.nplan.intake.Arrival;
import dev.netplan.examples.nplan.intake.Draft;
import dev.netplan.examples.nplan.intake.Kind;
import dev.netplan.format.Quoted;
import ezvcard.VCard;
import ezvcard.property.Email;
import ezvcard.property.FormattedName;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextListProperty;
import ezvcard.property.TextProperty;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A card, and the person that it tells of. */
final class Card {

    /** Groups that Google puts everybody into. */
    private static final Set<String> OF_THE_SYSTEM = Set.of("mycontacts", "starred");
    private static final String NO_CHARACTER = "\uFFFD";
    private static final int LAST = 101;

    private final VCard card;
    private final int number;

    Card(VCard card, int number) {
        this.card = card;
        this.number = number;
    }

    /** The person, and what there is to remark; a card of a group or without any name is nobody. */
    Optional<Arrival> person(Collection<String> remarks) {
        if (isGroup()) {
            remarks.add("Card " + number + " is the group `" + Quoted.shortened(names().findFirst().orElse(""))
                    + "`; expected a person, so it is left out.");
            return Optional.empty();
        }
        Draft draft = new Draft(Kind.CONTACT);
        names().forEach(name -> draft.line("name", name));
        texts(card.getTitles()).forEach(title -> draft.line("role", title));
        texts(card.getRoles()).forEach(role -> draft.line("role", role));
        org().ifPresent(org -> draft.line("org", org));
        draft.several("email", preferredFirst(card.getEmails()).map(Email::getValue).filter(Objects::nonNull).toList())
            .several("phone", preferredFirst(card.getTelephoneNumbers()).map(Card::number).toList())
            .several("tags", tags()).lines("notes", texts(card.getNotes()).collect(Collectors.joining("\n")));
        raw("PRONOUNS").forEach(pronouns -> draft.line("pronouns", pronouns));
        card.getBirthdays().forEach(day -> Born.text(day).ifPresent(text -> draft.value("birthday", text)));
        // what an older card says and is no date, the library leaves as it is
        raw("BDAY").forEach(text -> draft.value("birthday", text));
        profiles(draft);
        if (!draft.has("name")) {
            Optional<String> instead = org().or(() -> texts(card.getEmails()).findFirst());
            instead.ifPresent(name -> draft.line("name", name));
            remarks.add("Card " + number + " has no person's name; it " + instead
                .map(name -> "takes `" + Quoted.shortened(name) + "`.").orElse("is left out."));
        }
        Optional<Arrival> person = draft.into(remarks);
        person.ifPresent(arrival -> unreadable(arrival).ifPresent(remarks::add));
        return person;
    }

    /** The sentence on characters in whose place a decoder has put its own. */
    private static Optional<String> unreadable(Arrival arrival) {
        List<String> keys = arrival.keys().entrySet().stream()
            .filter(entry -> String.valueOf(entry.getValue()).contains(NO_CHARACTER))
            .map(entry -> "`" + entry.getKey() + "`").toList();
        return Optional.of(keys).filter(some -> !some.isEmpty())
            .map(some -> "For `" + Quoted.shortened(arrival.name()) + "`, characters of " + String.join(", ", some)
                    + " could not be read; expected the encoding of the card, which `--encoding` names.");
    }

    /** Version 4.0 says it in a property of its own; Apple's address book has one that is older. */
    private boolean isGroup() {
        return Stream
            .concat(Stream.ofNullable(card.getKind()).map(TextProperty::getValue), raw("X-ADDRESSBOOKSERVER-KIND"))
            .anyMatch("group"::equalsIgnoreCase);
    }

    /** The name as it is written; else its parts in the order in which they are said. */
    private Stream<String> names() {
        Stream<String> written = card.getFormattedNames().stream().map(FormattedName::getValue)
            .filter(name -> name != null && !name.isBlank());
        return Stream.concat(written, card.getStructuredNames().stream().map(Card::name));
    }

    private static String name(StructuredName name) {
        Stream<String> given = Stream.concat(Stream.concat(name.getPrefixes().stream(),
                Stream.ofNullable(name.getGiven())), name.getAdditionalNames().stream());
        return Stream.concat(Stream.concat(given, Stream.ofNullable(name.getFamily())), name.getSuffixes().stream())
            .filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }

    private Optional<String> org() {
        return card.getOrganizations().stream().map(Organization::getValues).filter(parts -> !parts.isEmpty())
            .map(parts -> parts.get(0)).filter(org -> org != null && !org.isBlank()).findFirst();
    }

    private static String number(Telephone phone) {
        return phone.getUri() != null ? phone.getUri().getNumber() : String.valueOf(phone.getText());
    }

    private List<String> tags() {
        return card.getCategoriesList().stream().map(TextListProperty::getValues).flatMap(List::stream)
            .filter(tag -> tag != null && !OF_THE_SYSTEM.contains(tag.strip().toLowerCase(Locale.ROOT))).toList();
    }

    private void profiles(Draft draft) {
        Map<String, String> labels = labels();
        for (Url url : card.getUrls()) {
            if (url.getValue() != null) {
                draft.profile(labels.getOrDefault(group(url), ""), url.getValue());
            }
        }
        // some programs write `x-apple:name` here, which is the address of nothing
        raw("X-SOCIALPROFILE").filter(address -> address.startsWith("http"))
            .forEach(address -> draft.profile("", address));
    }

    /** The label that each group gives to its properties; Apple wraps its own words. */
    private Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>();
        for (RawProperty label : card.getExtendedProperties("X-ABLabel")) {
            if (label.getGroup() != null && label.getValue() != null) {
                labels.putIfAbsent(group(label), unescaped(label).replace("_$!<", "").replace(">!$_", ""));
            }
        }
        return labels;
    }

    /** The group of a property in small letters; that of one without a group is no label's. */
    private static String group(VCardProperty property) {
        return property.getGroup() == null ? "" : property.getGroup().toLowerCase(Locale.ROOT);
    }

    private static Stream<String> texts(List<? extends TextProperty> properties) {
        return properties.stream().map(TextProperty::getValue).filter(text -> text != null && !text.isBlank());
    }

    private Stream<String> raw(String name) {
        return card.getExtendedProperties(name).stream().filter(property -> property.getValue() != null)
            .map(Card::unescaped);
    }

    /** The text of a property that the library does not know, and so leaves with its escapes. */
    private static String unescaped(RawProperty property) {
        return VObjectPropertyValues.unescape(property.getValue());
    }

    private static <T extends VCardProperty> Stream<T> preferredFirst(List<T> properties) {
        return new ArrayList<>(properties).stream().sorted(Comparator.comparingInt(Card::rank));
    }

    /** Version 4.0 numbers what is preferred from 1 on; the older ones say it of one. */
    private static int rank(VCardProperty property) {
        String rank = property.getParameters().first("PREF");
        if (rank != null && rank.matches("[0-9]{1,3}")) {
            return Integer.parseInt(rank);
        }
        return property.getParameters().get("TYPE").stream().anyMatch("pref"::equalsIgnoreCase) ? 1 : LAST;
    }
}

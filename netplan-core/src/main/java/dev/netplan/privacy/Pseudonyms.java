package dev.netplan.privacy;

import dev.netplan.format.Id;
import dev.netplan.model.Community;
import dev.netplan.model.Contact;
import dev.netplan.model.Organization;
import dev.netplan.model.Plan;
import dev.netplan.model.Who;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Numbered names for people and organizations, and what is to be looked for in all that stays. They are numbers and no
 * hashes, which can be guessed.
 */
final class Pseudonyms {

    /** What stands for an address in a text. */
    static final String LEFT_OUT = "…";

    private final Vocabulary vocabulary;
    private final String owner;
    private final PseudonymIds ids;
    private final Map<String, String> contacts = new HashMap<>();
    private final Map<String, String> communities = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final Finder inTexts = new Finder();
    /** Whatever tells of a name, as loosely as in a tag. */
    private final Finder inTags = new Finder();
    private final Map<String, String> tags = new HashMap<>();
    private final Addresses inAnyText = new Addresses();
    private final Set<String> sought = new HashSet<>();

    Pseudonyms(Plan plan, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.owner = plan.owner().name();
        this.ids = new PseudonymIds(plan);
        nameOrganizations(plan);
        nameContacts(plan);
        nameCommunities(plan);
        Addresses.in(plan).filter(address -> !Id.isId(address.toLowerCase(Locale.ROOT)))
            .forEach(address -> seek(address, LEFT_OUT));
        plan.contacts().forEach(contact -> contact.phone().forEach(inAnyText::know));
        ids.settle();
    }

    private void nameOrganizations(Plan plan) {
        for (Organization organization : plan.organizations()) {
            spelling(organization.name());
            id(organization.id(), ids.organization(organization.id()), organization(organization.name()));
        }
        plan.organizations().forEach(organization -> organization.also().forEach(this::spelling));
        plan.contacts().forEach(contact -> contact.org().ifPresent(this::spelling));
        plan.goals().forEach(goal -> goal.people().flatMap(Who::org).ifPresent(this::spelling));
    }

    private void spelling(String organization) {
        String pseudonym = "Organization " + (spellings.size() + 1);
        if (spellings.putIfAbsent(Names.folded(organization), pseudonym) == null) {
            seek(organization.strip(), pseudonym);
            partsOfIds(organization, pseudonym);
        }
    }

    private void nameContacts(Plan plan) {
        for (Contact contact : plan.contacts()) {
            String pseudonym = "Contact " + ids.number("contact", plan.contacts(), contact.id());
            contacts.put(contact.id(), pseudonym);
            person(contact.id(), contact.name(), pseudonym);
        }
        for (String id : Undeclared.in(plan)) {
            person(id, Undeclared.name(id), "Contact " + ids.number("contact", plan.contacts(), id));
        }
    }

    /** A community of the kind person is named for somebody whom the owner follows. */
    private void nameCommunities(Plan plan) {
        for (Community community : plan.communities()) {
            if (community.kind().filter(Community.Kind.PERSON::equals).isPresent()) {
                String pseudonym = "Community " + ids.number("community", plan.communities(), community.id());
                communities.put(community.id(), pseudonym);
                person(community.id(), community.name(), pseudonym);
            }
        }
    }

    private void person(String id, String name, String pseudonym) {
        id(id, Names.slug(pseudonym), pseudonym);
        seek(name, pseudonym);
        if (Names.isTelling(name)) {
            inTexts.add(name.toUpperCase(Locale.ROOT), pseudonym);
        }
        Spellings.joined(Names.parts(name)).forEach(word -> inTexts.add(word, pseudonym));
        partsOfIds(name, pseudonym);
        for (String part : Names.parts(name, owner)) {
            if (!vocabulary.has(part)) {
                called(part, pseudonym);
                partsOfIds(part, pseudonym);
            }
        }
    }

    /** What a person is called by; with its marks only, if it is a word of the format without them. */
    private void called(String part, String pseudonym) {
        boolean isWord = Spellings.of(part).stream().anyMatch(vocabulary::has);
        for (String written : List.of(part, part.toUpperCase(Locale.ROOT))) {
            if (isWord) {
                inTexts.addWithMarks(written, pseudonym);
            } else {
                inTexts.addWithCapitals(written, pseudonym);
            }
        }
        if (isWord) {
            inTags.addWithMarks(Names.folded(part), pseudonym);
        } else {
            inTags.addWithCapitals(Names.folded(part), pseudonym);
        }
    }

    private void partsOfIds(String name, String pseudonym) {
        String standIn = Names.slug(pseudonym);
        for (String slug : Spellings.inIds(name)) {
            if (slug.equals(Names.slug(name))) {
                part(slug, standIn);
            } else if (tells(slug)) {
                ids.alike(slug, standIn);
            }
        }
    }

    /** An id tells of its element wherever it stands, if it is not a word of the format. */
    private void id(String id, String pseudonymId, String pseudonym) {
        if (tells(id)) {
            part(id, pseudonymId);
            seek(id, pseudonym);
            inTexts.add(Names.capitalized(id), pseudonym);
        }
    }

    private void part(String part, String pseudonymId) {
        if (tells(part)) {
            ids.part(part, pseudonymId);
        }
    }

    private boolean tells(String part) {
        return Names.isTelling(part) && !vocabulary.has(part);
    }

    private void seek(String text, String standIn) {
        if (Names.isTelling(text)) {
            inTexts.add(text, standIn);
            if (!vocabulary.isPseudonym(text)) {
                sought.add(text);
            }
        }
    }

    /** The ids that stand for the plan's. */
    PseudonymIds ids() {
        return ids;
    }

    /** The pseudonym of a contact's name. */
    String contact(String id) {
        return contacts.getOrDefault(id, LEFT_OUT);
    }

    /** The pseudonym of a community's name, where it is a person's. */
    Optional<String> community(String id) {
        return Optional.ofNullable(communities.get(id));
    }

    /** The pseudonym of an organization's name; as many as there are spellings, so that they match as before. */
    String organization(String name) {
        return spellings.getOrDefault(Names.folded(name), LEFT_OUT);
    }

    /** A text that stays, with pseudonyms in the place of names, and without addresses. */
    String scrubbed(String text) {
        return inAnyText.replaced(inTexts.replaced(text), LEFT_OUT);
    }

    /** A tag as it is, or a number where it tells of somebody; equal tags stay equal, whatever their capitals. */
    String tag(String text) {
        String folded = Names.folded(text);
        boolean telling = !scrubbed(text).equals(text) || !inTags.in(folded).isEmpty();
        return telling || tags.containsKey(folded) ? tags.computeIfAbsent(folded, tag -> "Tag " + (tags.size() + 1))
                : text;
    }

    /** The names, ids and addresses that must not be found in what is shared. */
    Set<String> sought() {
        return sought;
    }
}

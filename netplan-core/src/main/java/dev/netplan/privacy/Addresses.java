package dev.netplan.privacy;

import dev.netplan.model.Plan;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Addresses in texts, whoever they belong to: of the web, of mail, and telephones that are known or begin with a +. */
final class Addresses {

    /** Fewer digits are any number. */
    private static final int MANY_DIGITS = 7;

    private static final Pattern ADDRESS = Pattern.compile(
            "\\b[A-Za-z][A-Za-z0-9+.-]{1,20}://\\S+|\\bwww\\.\\S+|\\bmailto:\\S+|[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]+\\.\\S+");

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9](?:[ ()./-]{0,3}[0-9]){5,30}");

    private final Set<String> phones = new HashSet<>();

    /** The addresses that a plan knows: of people, places and the owner. */
    static Stream<String> in(Plan plan) {
        Stream<String> people = plan.contacts().stream().flatMap(contact -> Stream
            .of(contact.email(), contact.phone(), contact.profiles().values()).flatMap(all -> all.stream()));
        return Stream.of(people, plan.routines().stream().flatMap(routine -> routine.url().stream()),
                plan.events().stream().flatMap(event -> event.url().stream()),
                plan.communities().stream().flatMap(community -> community.url().stream()),
                plan.organizations().stream().flatMap(organization -> organization.url().stream()),
                plan.owner().profiles().values().stream(), plan.owner().email().stream())
            .flatMap(all -> all);
    }

    /** Knows a telephone from now on, however its digits stand apart. */
    void know(String phone) {
        String digits = digits(phone);
        if (digits.length() >= MANY_DIGITS) {
            phones.add(digits);
        }
    }

    /** The text with a stand-in for each. */
    String replaced(String text, String standIn) {
        String without = ADDRESS.matcher(text).replaceAll(Matcher.quoteReplacement(standIn));
        return PHONE.matcher(without).replaceAll(
                found -> Matcher.quoteReplacement(isPhone(found.group()) ? standIn : found.group()));
    }

    private boolean isPhone(String run) {
        String digits = digits(run);
        return run.startsWith("+") || phones.stream().anyMatch(known -> digits.length() >= MANY_DIGITS
                && (known.endsWith(digits) || digits.endsWith(known)));
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}

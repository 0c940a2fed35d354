package dev.netplan.talk;

import dev.netplan.model.Contact;
import java.util.Optional;

/**
 * Something that the owner can offer a person.
 *
 * @param what a superpower of the owner's, or what another contact can offer
 * @param detail more about it
 * @param need what the person could use, where it answers that
 * @param through the other contact, whom to ask first and then to introduce
 */
public record Offer(String what, Optional<String> detail, Optional<String> need, Optional<Contact> through) {}

/**
 * The plan as a value: every element of the plan file, each an immutable interface of nouns beside its shape.
 *
 * <pre>
 *   Plan -- owner, defaults, pauses, own activities
 *    |-- intentions   phases, goals, routines, actions, events
 *    |-- people       interests, organizations, communities, contacts, introductions
 *    `-- facts        journal
 * </pre>
 *
 * Everything here is deeply immutable, safe to share between threads, and compared by value. Nothing is ever null: what
 * may be absent is an {@link java.util.Optional}, a list or a map, and a builder or a value that is given null throws a
 * {@link java.lang.NullPointerException} that names the attribute. A builder refuses what cannot be with an
 * {@link java.lang.IllegalArgumentException} that names the attribute, the value and what is allowed, and one that
 * lacks what every element needs with an {@link java.lang.IllegalStateException}. What spans several elements, such as
 * a reference to an id, is for {@code dev.netplan.check}.
 *
 * <p>
 * Names are the format's own. Where Java or the generator forbids one, one word stands for it in every element:
 * {@code do} and {@code did} are {@code activity} (several: {@code activities}), {@code for} is {@code lasts},
 * {@code from} is {@code firstDay}, {@code to} and {@code until} are {@code lastDay}, {@code with} is {@code people},
 * which makes the number of {@code people} in an organization {@code wanted}; the hyphens of keys become capitals, as
 * in {@code keepInTouch}. Imports format and everyday, and the annotations of Immutables and Jackson.
 *
 * <pre>
 * Contact grace = Contact.builder().id("grace").name("Grace Liu").role("Staff Engineer").build();
 * Contact moved = grace.withOrg("Acme");
 * </pre>
 */
@NullMarked
@ModelStyle
package dev.netplan.model;

import org.jspecify.annotations.NullMarked;

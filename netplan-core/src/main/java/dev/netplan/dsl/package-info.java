/**
 * The sentences: a plan told in Java as a person would tell it, found by code completion alone.
 *
 * <pre>
 *   sixMonthPlan(..) -- starting(..) -- owner(..) -- goal, routine, contact, event, journal .. -- build()
 *   amend(plan) --------------------------------------'     |
 *       attend(6, events()), engage().everyWeek(), person(..), event(..).starts(..), on(..).attended(..)
 * </pre>
 *
 * All words come from {@link dev.netplan.dsl.Netplan}. Every step is a value named for what has been said so far, and
 * offers only what may come next: required things first, and a word that needs another right behind it ({@code on}
 * behind {@code everyWeek}, {@code ends} behind a day, {@code hopingFor} behind people). A list grows with every word,
 * a single value is what was said last. In an amended plan, {@code contact("kai", kai -> kai.tie(STRONG))} says more of
 * one that is there, and {@code contact("kai", person("Kai"))} tells another in its place. So
 * {@code engage().everyDay().on(MONDAY)}, {@code attend(6, weeks())}, {@code person("Ada").introvert().at("Acme")} and
 * a promise without a day do not compile; a count of 0 or an unknown id keeps the plan from being built, and is told
 * with all else that is wrong. Imports the rules and all below them.
 *
 * <p>
 * What differs from the file, so that it reads as speech, and cannot be said wrongly:
 *
 * <ul>
 * <li>{@code do}, {@code did} are verbs: {@code engage()}, {@code messaged("kai")}; for one's own,
 * {@code own("hackathon")}
 * <li>{@code times} and {@code count} of a goal are its number and noun: {@code meet(20, newPeople())}
 * <li>{@code every} is {@code everyWeeks(2)}, since the cadence decides which days may follow
 * <li>{@code for} and {@code lasts} are {@code lasting}, as Java keeps {@code for} to itself; {@code org} is {@code at}
 * <li>maps are spoken key by key: {@code withRole}, {@code metAt}, {@code asked("kai", day)},
 * {@code profile(label, url)}
 * <li>words that choose are said themselves: {@code introvert()}, {@code answeredYes()}, {@code online()},
 * {@code inPerson()}
 * <li>{@code start}, {@code end}, {@code months}, {@code zone} are {@code starting}, {@code ending}, {@code forMonths},
 * {@code in}; a section is told one element at a time
 * <li>{@code include} and {@code netplan} are not said: they speak of files
 * </ul>
 *
 * <pre>
 * Plan plan = sixMonthPlan("From bootcamp to frontend").starting(date(2026, 1, 5)).owner(person("Ada Okafor"))
 *     .interest("frontend", role("Frontend Developer"))
 *     .goal("meetups", attend(6, events()).toward("frontend").by(date(2026, 6, 30)))
 *     .routine("post", engage().everyWeek().on(TUESDAY, THURSDAY).at(18, 0).toward("frontend"))
 *     .build();
 * </pre>
 */
@NullMarked
package dev.netplan.dsl;

import org.jspecify.annotations.NullMarked;

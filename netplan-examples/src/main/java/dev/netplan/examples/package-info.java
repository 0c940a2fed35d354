/**
 * Small programs, each a page long, that show netplan inside other applications. Start with any; none needs another.
 *
 * <pre>
 *   PlanInJava            a plan told in Java goes out as a YAML file
 *   CheckingServer        an uploaded plan is checked, and answered with JSON
 *   CoachingRound         a coach looks through a folder of plans
 *   RuleOfYourOwn         an application checks plans by its own rules too
 *   ReminderLoop          a service reminds people of what stands on today's agenda
 *   ContactsFromDatabase  the rows of a database become contacts
 * </pre>
 *
 * Imports the library, and Jackson for what the server answers. The command {@code nplan} is in {@code
 * dev.netplan.examples.nplan}.
 *
 * <pre>
 * Reading reading = PlanReader.standard().read(Path.of("networking-plan.yaml"));
 * List&lt;Finding&gt; findings = reading.check(StandardRules.book(), asOf);
 * </pre>
 */
@NullMarked
package dev.netplan.examples;

import org.jspecify.annotations.NullMarked;

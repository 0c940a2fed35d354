/**
 * Many plans at once: how each of a folder stands.
 *
 * <pre>
 *   folder --> Cohort: its plan files, by name --> read, check, progress (on all cores) --> Standing, Standing, ...
 *                                                                                             `--> Leaders
 * </pre>
 *
 * What comes out is in the order of the names, whichever core is done first, and is a few numbers for each plan: no
 * plan and no text is held longer than it takes to look at it. A plan is a YAML file with {@code netplan} at its top;
 * included files, hidden folders and links are passed over. A plan with errors has findings and no figures, as
 * everywhere. The leaders are the first three of each kind, equal ones by name of file; nobody is last. Imports the
 * library alone.
 *
 * <pre>
 * Cohort cohort = Cohort.of(Path.of("plans"));
 * cohort.standings(zone -&gt; today, () -&gt; {}).forEach(standing -&gt; System.out.println(standing.file()));
 * </pre>
 */
@NullMarked
package dev.netplan.examples.nplan.cohort;

import org.jspecify.annotations.NullMarked;

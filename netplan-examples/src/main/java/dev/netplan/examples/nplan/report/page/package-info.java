/**
 * A plan as a page to look at: one HTML file that works offline, runs no script and loads nothing.
 *
 * <pre>
 *   Progress --> ReportPage --> sections: GoalCards, WeekAhead, People
 *                  |              `--> pictures: BurnUp (Fan), HeatMap, NetworkPicture
 *   Standings --> CohortPage
 *   Owner --> NameTag
 *                  `--> PageHead (style, policy), Markup, the one place that escapes --> text
 * </pre>
 *
 * The pictures are SVG, told with a title and a description for those who do not see them. Names are isolated, so that
 * the direction of their script ends with them. The policy in the head allows one style sheet, by its hash. There is no
 * template: the markup is short, and a build step for it would weigh more than what it writes. Imports progress and all
 * below it, cohort, terminal and the words of report.
 *
 * <pre>
 * String html = ReportPage.of(Progress.of(plan, asOf));
 * </pre>
 */
@NullMarked
package dev.netplan.examples.nplan.report.page;

import org.jspecify.annotations.NullMarked;

package dev.netplan.testing;

import static dev.netplan.dsl.Netplan.*;

import dev.netplan.dsl.PlanTold;
import dev.netplan.model.Plan;

/** Sam's six months, month by month, as he tells them: from plant operations to backend engineering. */
public final class CareerChangersPlan {

    private CareerChangersPlan() {}

    /** The plan. */
    public static Plan plan() {
        return told().build();
    }

    private static PlanTold told() {
        return sixMonthPlan("From operations to backend")
            .starting(date(2026, 2, 2)).in("America/Chicago")
            .owner(person("Sam Rivera").ambivert().weeklyTime(hours(6))
                .superpowers("twelve years of running control rooms", "calm in an outage",
                        "explaining machines to people"))
            .defaults(usually().followUp(days(1)).nudge(weeks(1)).nudges(2)
                .keepInTouch(STRONG, everyMonth()).keepInTouch(WEAK, everyWeeks(10)))
            .activity("meetup", like(attend()).lasting(minutes(150)))
            .activity("post", like(publish()).lasting(hours(1)).name("weekly post"))

            .interest("backend", role("Backend Engineer").industries("industrial software", "observability")
                .levels("SWE I", "SWE II")
                .questions("How did you move from operations to software?",
                        "What do new hires get wrong in their first month?"))

            .phase("month-1", phase("Lists and warm ties").from(date(2026, 2, 2)).to(date(2026, 3, 1)))
            .phase("month-2", phase("First interviews").from(date(2026, 3, 2)).to(date(2026, 3, 29)))
            .phase("month-3", phase("Wider circles").from(date(2026, 3, 30)).to(date(2026, 5, 3)))
            .phase("months-4-to-6", phase("Keep the pattern").from(date(2026, 5, 4)).to(date(2026, 8, 1)))

            .goal("warm-reach-outs", send(10, messages()).phase("month-1").toward("backend"))
            .goal("strategic-reach-outs", send(10, messages()).phase("month-2").toward("backend"))
            .goal("interviews", conduct(20, informationalInterviews(), coffeeChats()).toward("backend")
                .milestone(date(2026, 3, 29), 4).milestone(date(2026, 5, 3), 10))
            .goal("events", attend(9, events()).toward("backend"))
            .goal("posts", log(24, entries()).doing(own("post")).toward("backend"))
            .goal("new-people", meet(50, newPeople()).toward("backend"))
            .goal("conversations-at-targets", reach(15, people())
                .doing(informationalInterview(), coffeeChat(), catchUp()).withTag("target"))
            .goal("every-week", beActiveIn(24, weeks()))

            .routine("planning", research().everyWeek().on(MONDAY).at(7, 0).lasting(minutes(30)).toward("backend"))
            .routine("feed", engage().everyWeek().on(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY).at(7, 30)
                .lasting(minutes(15)).toward("backend"))
            .routine("write", own("post").everyWeek().on(WEDNESDAY).lasting(hours(1)).toward("backend").serves("posts"))
            .routine("calls", informationalInterview().everyWeek().times(1).toward("backend").from(date(2026, 3, 2)))
            .routine("month-meetup", own("meetup").everyMonth().on(second(TUESDAY)).at(18, 0).toward("backend")
                .serves("events").in("jug"))
            .routine("look-back", research().everyWeek().on(SATURDAY).lasting(hours(1)))

            .action("target-list", research().name("list fifteen target organizations").phase("month-1")
                .lasting(hours(3)))
            .action("headline", publish().name("new headline and summary on my profile").by(date(2026, 2, 15)))
            .action("join-veterans", join().in("veterans").by(date(2026, 2, 22)))

            .organization("northwind", organization("Northwind Automation").priority(1).people(5).toward("backend"))
            .organization("contoso", organization("Contoso Controls").also("Contoso").priority(1).people(5)
                .toward("backend"))
            .organization("fabrikam", organization("Fabrikam Metrics").priority(2).people(4).toward("backend"))
            .organization("tailspin", organization("Tailspin Cloud").priority(3).people(2))

            .community("jug", community("Chicago Java Users").kind(MEETUP).where("Meetup").toward("backend")
                .joined(date(2026, 2, 4)))
            .community("veterans", community("Veterans Who Code").kind(CHAT).where("Slack"))

            .contact("dana", person("Dana Whitfield")
                .profile("linkedin", "https://www.linkedin.com/in/dana-whitfield-example")
                .role("Engineering Manager").at("contoso").tie(WEAK).tags("target", "operations").toward("backend"))
            .contact("lee", person("Lee Ngo").email("lee@example.com").role("Backend Engineer")
                .at("Northwind Automation").tie(STRONG).tags("target", "bootcamp").lastContact(date(2025, 12, 12)))
            .contact("ruth", person("Ruth Adeyemi").role("Technical Recruiter").at("Fabrikam Metrics").tags("target")
                .metOn(date(2026, 2, 10)).metAt("jug-feb"))

            .event("jug-feb", event("JUG February").starts(2026, 2, 10, 18, 0).lasting(minutes(150)).community("jug")
                .routine("month-meetup").aim(meet(4).each(minutes(8))))

            .journal(
                    on(2026, 2, 4).joined("jug"),
                    on(2026, 2, 5).messaged("lee").hopingFor(catchUp()).toward("backend")
                        .gave("a link to an opening on my old team"),
                    on(2026, 2, 6).messaged("dana").hopingFor(informationalInterview()).toward("backend")
                        .asked("twenty minutes about moving out of operations"),
                    on(2026, 2, 7).heardBackFrom("lee").answeredYes(),
                    on(2026, 2, 10).did(own("meetup")).at("jug-feb").met("ruth").spokeWith(6).spent(minutes(150)),
                    on(2026, 2, 11).followedUpWith("ruth").gave("the outage checklist we spoke of"),
                    on(2026, 2, 12).caughtUpWith("lee").toward("backend").spent(minutes(40))
                        .got("an introduction to the platform team"),
                    on(2026, 2, 18).followedUpWith("dana"));
    }
}

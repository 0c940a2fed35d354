package dev.netplan.testing;

import static dev.netplan.dsl.Netplan.*;

import dev.netplan.dsl.PlanTold;
import dev.netplan.model.Plan;

/** Ada's plan, as she tells it: intentions first, then the people and places, then what really happened. */
public final class AdasPlan {

    private AdasPlan() {}

    /** The plan. */
    public static Plan plan() {
        return told().build();
    }

    private static PlanTold told() {
        return sixMonthPlan("From bootcamp to frontend")
            .starting(date(2026, 1, 5)).in("America/Los_Angeles")
            .owner(person("Ada Okafor").pronouns("she/her").introvert().weeklyTime(hours(4)).askMeAbout("sourdough")
                .superpowers("listening well")
                .superpower("learning fast", "shipped a React app six weeks after the first tutorial")
                .superpowers("throwing dinner parties")
                .profile("linkedin", "https://www.linkedin.com/in/ada-okafor-example"))
            .defaults(usually().followUp(days(2))
                .keepInTouch(STRONG, everyWeeks(6)).keepInTouch(WEAK, everyMonths(3)).keepInTouch(DORMANT, never()))
            .activity("hackathon", like(attend()).lasting(hours(8)))
            .pause(from(date(2026, 3, 16)).to(date(2026, 3, 22)).why("spring break"))

            .interest("frontend", role("Frontend Developer").industries("fintech", "healthcare tech")
                .levels("SWE I", "Senior SWE").seeking("a first job")
                .why("I like to see what people do with what I build")
                .questions("What did the step from junior to senior change in your week?",
                        "Which skill pays off most on your team?"))
            .interest("product", role("Product Manager").why("to learn how product and engineering decide together")
                .questions("How do you and your engineers settle on what not to build?"))

            .phase("observe", phase("Look around").from(date(2026, 1, 5)).to(date(2026, 2, 15))
                .focus("find the rooms worth being in"))
            .phase("engage", phase("Take part").from(date(2026, 2, 16)).to(date(2026, 5, 10))
                .focus("become a known face"))
            .phase("give-back", phase("Give back").from(date(2026, 5, 11)).to(date(2026, 7, 4))
                .focus("a lightning talk"))

            .goal("meetups", attend(6, events()).toward("frontend").by(date(2026, 6, 30))
                .milestone(date(2026, 3, 31), 3))
            .goal("interviews", conduct(8, informationalInterviews(), coffeeChats()).toward("frontend", "product")
                .why("hear what the work is like before choosing it"))
            .goal("new-people", meet(20, newPeople()).toward("frontend"))
            .goal("rhythm", beActiveIn(22, weeks()).doing(engage()).toward("frontend"))

            .routine("post", engage().everyWeek().on(TUESDAY, THURSDAY).at(18, 0).lasting(minutes(20))
                .in("reactiflux").toward("frontend").remind(minutes(15)))
            .routine("one-coffee", coffeeChat().everyWeeks(2).times(1).toward("frontend", "product"))
            .routine("monthly-meetup", attend().everyMonth().on(third(THURSDAY)).at(18, 30).lasting(hours(2))
                .toward("frontend").serves("meetups"))

            .action("linkedin", research().phase("observe").lasting(minutes(90))
                .name("rewrite my LinkedIn headline and follow ten people whose work I admire"))
            .action("ask-kai", message().with("kai").toward("product").by(date(2026, 2, 20))
                .name("ask Kai for twenty minutes about roadmaps"))
            .action("lightning-talk", publish().in("sf-frontend").phase("give-back").lasting(hours(6))
                .name("a five-minute talk at SF Frontend"))

            .organization("acme", organization("Acme").also("Acme Inc.").priority(1).people(3).toward("frontend"))
            .organization("initech", organization("Initech").priority(2).people(2).toward("frontend", "product"))

            .community("reactiflux", community("Reactiflux").kind(CHAT).where("Discord")
                .url("https://www.reactiflux.com").joined(date(2026, 1, 6)).toward("frontend"))
            .community("sf-frontend", community("SF Frontend Meetup").kind(MEETUP).where("Meetup").toward("frontend"))

            .event("react-night-jan", event("React Night, January").starts(2026, 1, 15, 18, 30).lasting(hours(2))
                .place("500 Example St, San Francisco").community("sf-frontend").routine("monthly-meetup")
                .toward("frontend").topics("css grid", "sourdough").aim(meet(3).each(minutes(5))))

            .contact("grace", person("Grace Liu").pronouns("she/her").email("grace@example.org")
                .remember("Grace like the grace period she jokes about").role("Staff Engineer").at("Acme").tie(WEAK)
                .metOn(date(2026, 1, 15)).metAt("react-night-jan").metIn("sf-frontend")
                .keepInTouch(everyWeeks(6)).toward("frontend")
                .canOffer("how promotion works at a large company").couldUse("a quiet sounding board"))
            .contact("kai", person("Kai Haddad").profile("linkedin", "https://www.linkedin.com/in/kai-example")
                .role("Product Manager").at("Globex").toward("product").keepInTouch(everyMonths(2)))
            .introduction("grace-kai", introduce("grace", "kai").why("both care about accessible design")
                .asked("grace", date(2026, 2, 3)).asked("kai", date(2026, 2, 5))
                .agreed("grace", date(2026, 2, 4)).agreed("kai", date(2026, 2, 8))
                .introduced(date(2026, 2, 9)))

            .journal(on(2026, 1, 6).joined("reactiflux"))
            .journal(on(2026, 1, 8).engagedIn("reactiflux").spent(minutes(20)).gave("a fix for someone's CSS grid"))
            .journal(on(2026, 1, 15).attended("react-night-jan").met("grace").spent(hours(2)).spokeWith(5)
                .next(informationalInterview().by(date(2026, 2, 1))))
            .journal(on(2026, 1, 16).followedUpWith("grace").note("sent the talk we spoke of"))
            .journal(on(2026, 1, 28).interviewed("grace").toward("frontend").spent(minutes(30))
                .asked("how levels differ").gave("notes on her team's onboarding page")
                .learned("a senior is asked why, a junior is asked how"))
            .journal(on(2026, 2, 9).introduced("grace", "kai").gave("an introduction"))
            .journal(on(2026, 2, 18).messaged("kai").hopingFor(coffeeChat()).toward("product")
                .asked("twenty minutes about how roadmaps are made").action("ask-kai"))
            .journal(on(2026, 2, 20).heardBackFrom("kai").answeredYes().note("likes the idea; next week is full"))
            .journal(on(2026, 2, 21).did(own("hackathon")).in("sf-frontend").spent(hours(8)).spokeWith(12)
                .got("a place to rehearse my talk"));
    }
}

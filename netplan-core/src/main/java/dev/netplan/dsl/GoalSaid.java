package dev.netplan.dsl;

import dev.netplan.format.Extension;
import dev.netplan.model.Goal;
import dev.netplan.model.Milestone;
import dev.netplan.model.Who;
import java.time.LocalDate;

/**
 * Hears what is said of a goal.
 *
 * @param goal what was said of the goal
 * @param who what was said of the people it is about
 */
record GoalSaid(Telling<Goal, Goal.Builder> goal, Telling<Who, Who.Builder> who) implements GoalCounted {

    private static final Telling<Who, Who.Builder> WHO = Telling.of(Who::builder, Who.Builder::build);

    static GoalSaid of(int times, Goal.Count count) {
        return new GoalSaid(Telling.of(Goal::builder, Goal.Builder::build).and(times, Goal.Builder::times).and(count,
                Goal.Builder::count), WHO);
    }

    static GoalSaid of(Goal goal) {
        Telling<Goal, Goal.Builder> told = Telling.of(() -> Goal.builder().from(goal), Goal.Builder::build);
        return new GoalSaid(told.and(draft -> draft.has("milestones", goal.milestones().size())),
                goal.people().map(people -> WHO.and(people, Who.Builder::from)).orElse(WHO));
    }

    Telling<Goal, Goal.Builder> told() {
        return who.isEmpty() ? goal : goal.part("with", who, Goal.Builder::people);
    }

    private GoalSaid goal(Telling<Goal, Goal.Builder> more) {
        return new GoalSaid(more, who);
    }

    private GoalSaid who(Telling<Who, Who.Builder> more) {
        return new GoalSaid(goal, more);
    }

    @Override
    public GoalTold doing(Deed... activities) {
        Telling<Goal, Goal.Builder> more = activities.length == 0 ? goal.none("do", "activity") : goal;
        for (Deed activity : activities) {
            more = more.and("do", ((DeedSaid) activity).activity(), Goal.Builder::addActivities);
        }
        return goal(more);
    }

    @Override
    public GoalTold name(String name) {
        return goal(goal.and(name, Goal.Builder::name));
    }

    @Override
    public GoalTold toward(String... interests) {
        return goal(goal.all(interests, Goal.Builder::addAllToward));
    }

    @Override
    public GoalTold with(String... contacts) {
        return who(who.all(contacts, Who.Builder::addAllContacts));
    }

    @Override
    public GoalTold withRole(String role) {
        return who(who.and(role, Who.Builder::role));
    }

    @Override
    public GoalTold withOrg(String org) {
        return who(who.and(org, Who.Builder::org));
    }

    @Override
    public GoalTold withLevel(String level) {
        return who(who.and(level, Who.Builder::level));
    }

    @Override
    public GoalTold withTag(String tag) {
        return who(who.and(tag, Who.Builder::tag));
    }

    @Override
    public GoalTold with(Who people) {
        return who(who.and(people, Who.Builder::from));
    }

    @Override
    public GoalTold in(String... communities) {
        return goal(goal.all(communities, Goal.Builder::addAllIn));
    }

    @Override
    public GoalTold phase(String phase) {
        return goal(goal.and(phase, Goal.Builder::phase));
    }

    @Override
    public GoalTold from(LocalDate firstDay) {
        return goal(goal.and(firstDay, Goal.Builder::firstDay));
    }

    @Override
    public GoalTold by(LocalDate deadline) {
        return goal(goal.and(deadline, Goal.Builder::by));
    }

    @Override
    public GoalTold why(String reason) {
        return goal(goal.and(reason, Goal.Builder::why));
    }

    @Override
    public GoalTold milestone(LocalDate by, int times) {
        return goal(goal.item("milestones",
                milestone().and(by, Milestone.Builder::by).and(times, Milestone.Builder::times),
                Goal.Builder::addMilestones));
    }

    @Override
    public GoalTold milestone(Milestone milestone) {
        return goal(goal.item("milestones", milestone().and(milestone, Milestone.Builder::from),
                Goal.Builder::addMilestones));
    }

    private static Telling<Milestone, Milestone.Builder> milestone() {
        return Telling.of(Milestone::builder, Milestone.Builder::build);
    }

    @Override
    public GoalTold extension(String key, Extension value) {
        return goal(goal.pair(key, value, Goal.Builder::putExtensions));
    }
}

package dev.netplan.testing;

import dev.netplan.model.Community;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Event;
import dev.netplan.model.Goal;
import dev.netplan.model.Interest;
import dev.netplan.model.Organization;
import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import dev.netplan.model.Routine;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Lets properties write {@code @ForAll Plan plan}; jqwik finds it by itself. */
public final class PlanArbitraryProvider implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> KNOWN = Map.of(Plan.class, PlanArbitraries::plans,
            Goal.class, PlanArbitraries::goals, Routine.class, PlanArbitraries::routines, Event.class,
            PlanArbitraries::events, Interest.class, PlanArbitraries::interests, Organization.class,
            PlanArbitraries::organizations, Community.class, PlanArbitraries::communities, Contact.class,
            PlanArbitraries::contacts, Owner.class, PlanArbitraries::owners, Entry.class, PlanArbitraries::entries);

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return known(type).isPresent();
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        return known(type).<Set<Arbitrary<?>>>map(arbitrary -> Set.of(arbitrary.get())).orElse(Set.of());
    }

    private static Optional<Supplier<Arbitrary<?>>> known(TypeUsage type) {
        return KNOWN.entrySet().stream().filter(entry -> type.isOfType(entry.getKey())).map(Map.Entry::getValue)
            .findFirst();
    }
}

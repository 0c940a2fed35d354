package dev.netplan.examples.nplan.intake;

import java.util.List;

/**
 * A row of a file beside the plan.
 *
 * @param state what it is to the plan
 * @param arrival what the file says
 * @param ids the element's id; for an ambiguous row, all that it could be
 * @param adds what the plan does not say yet of a known element
 * @param changes what the plan says otherwise
 */
public record Row(State state, Arrival arrival, List<String> ids, List<Difference> adds, List<Difference> changes) {

    static Row ofNew(Arrival arrival, String id) {
        return new Row(State.NEW, arrival, List.of(id), List.of(), List.of());
    }

    static Row ambiguous(Arrival arrival, List<String> ids) {
        return new Row(State.AMBIGUOUS, arrival, ids, List.of(), List.of());
    }

    static Row known(Arrival arrival, String id, Filling filling) {
        return new Row(filling.changes().isEmpty() ? State.SAME : State.CHANGED, arrival, List.of(id), filling.adds(),
                filling.changes());
    }
}

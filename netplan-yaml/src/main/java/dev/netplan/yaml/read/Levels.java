package dev.netplan.yaml.read;

import dev.netplan.model.PlanPath;
import dev.netplan.yaml.source.PlaceRecorder.Handle;
import java.util.ArrayList;
import java.util.List;

/** The maps and lists that are being read, from the top of the file to the one that holds the value ahead. */
final class Levels {

    private final List<Level> levels = new ArrayList<>();
    private final int journalBefore;
    private int depth;

    /** No map or list has begun; the journal's entries count on from those of the files before. */
    Levels(int journalBefore) {
        this.journalBefore = journalBefore;
        levels.add(new Level());
    }

    /** A map or list, and where in it the reading is. */
    static final class Level {
        boolean isMap;
        /** The first character of the map or list. */
        int start;
        /** The key of the value ahead, in a map, and where it is. */
        String key = "";
        int keyStart = -1;
        int keyEnd;
        /** The position of the value ahead, in a list. */
        int item = -1;
        /** The value ahead, or the one just read: its mark on the tape of places, and the place before it. */
        int mark;
        int before;

        /** The value ahead, or the one just read. */
        Handle value() {
            return new Handle(mark, before, isMap ? keyStart : -1, keyEnd);
        }
    }

    /** How many maps and lists have begun and not ended. */
    int depth() {
        return depth;
    }

    /** The innermost of them. */
    Level here() {
        return levels.get(depth);
    }

    /** The one around it. */
    Level around() {
        return levels.get(depth - 1);
    }

    /** A map or list begins. */
    void begin(boolean map, int start) {
        if (++depth == levels.size()) {
            levels.add(new Level());
        }
        Level level = here();
        level.isMap = map;
        level.start = start;
        level.key = "";
        level.keyStart = -1;
        level.item = -1;
    }

    /** The innermost one ends. */
    void end() {
        depth--;
    }

    /** The path of the value ahead. */
    PlanPath path() {
        return new PlanPath(steps(depth));
    }

    /** The path of the map or list that is being read. */
    PlanPath pathOfElement() {
        return new PlanPath(steps(depth - 1));
    }

    /** The way down to the value ahead in the map or list at a depth. */
    List<Object> steps(int last) {
        List<Object> steps = new ArrayList<>(last);
        for (int i = 1; i <= last; i++) {
            Level level = levels.get(i);
            if (!level.isMap) {
                boolean journal = i == 2 && levels.get(1).key.equals("journal");
                steps.add(level.item + (journal ? journalBefore : 0));
            } else if (level.keyStart >= 0) {
                steps.add(level.key);
            }
        }
        return steps;
    }

    /** The key at the top of the file that leads to the value ahead. */
    String section() {
        return levels.get(1).key;
    }

    /** The key of the value ahead, or the one nearest around it. */
    String name() {
        for (int i = depth; i > 0; i--) {
            if (levels.get(i).isMap && levels.get(i).keyStart >= 0) {
                return levels.get(i).key;
            }
        }
        return "file";
    }
}

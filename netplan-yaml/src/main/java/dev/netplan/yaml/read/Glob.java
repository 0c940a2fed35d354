package dev.netplan.yaml.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A path of an include: relative, with {@code /} between its parts. A {@code *} stands for any part of a name, though
 * not for a {@code .} at its beginning.
 *
 * @param path the path
 */
record Glob(String path) {

    /** Whether it may name several files. */
    boolean isPattern() {
        return path.indexOf('*') >= 0;
    }

    /** Whether it leads out of the folder that it starts from. */
    boolean leadsOut() {
        if (path.startsWith("/") || path.indexOf('\\') >= 0 || path.matches("(?s)[A-Za-z]:.*")) {
            return true;
        }
        int depth = 0;
        for (String part : path.split("/", -1)) {
            depth += part.equals("..") ? -1 : part.isEmpty() || part.equals(".") ? 0 : 1;
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    /** The parts of the path without detours. */
    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                parts.remove(parts.size() - 1);
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** The same without detours. */
    String straight() {
        return String.join("/", parts());
    }

    /** The files that it means, in the order of their names; one that is no pattern means itself. */
    List<String> in(IncludeResolver files) throws IOException {
        if (!isPattern()) {
            return List.of(straight());
        }
        List<String> found = new ArrayList<>();
        collect("", parts(), files, found);
        found.sort(null);
        return found;
    }

    private static void collect(String folder, List<String> parts, IncludeResolver files, List<String> found)
            throws IOException {
        String part = parts.get(0);
        boolean last = parts.size() == 1;
        if (!last && part.indexOf('*') < 0) {
            collect(folder + part + "/", parts.subList(1, parts.size()), files, found);
            return;
        }
        for (String name : listed(files, folder)) {
            boolean isFolder = name.endsWith("/");
            if (isFolder != last && matches(part, isFolder ? name.substring(0, name.length() - 1) : name)) {
                // what lies behind a link that leads out is not looked at: the folder stands for it
                if (last || files.leadsOut(folder + name)) {
                    found.add(folder + name);
                } else {
                    collect(folder + name, parts.subList(1, parts.size()), files, found);
                }
            }
        }
    }

    /** What is in a folder. */
    static List<String> listed(IncludeResolver files, String folder) throws IOException {
        List<String> names = files.list(folder);
        if (names == null) {
            throw new NullPointerException("The resolver lists `" + folder
                    + "` with null; expected a list, empty where there is no such folder.");
        }
        return names;
    }

    /** Whether a name is of a pattern; a star that took too little takes one more, and what follows it starts anew. */
    static boolean matches(String pattern, String name) {
        if (name.startsWith(".") && !pattern.startsWith(".")) {
            return false;
        }
        int p = 0;
        int n = 0;
        int star = -1;
        int taken = 0;
        while (n < name.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                taken = n;
            } else if (p < pattern.length() && pattern.charAt(p) == name.charAt(n)) {
                p++;
                n++;
            } else if (star >= 0) {
                p = star + 1;
                n = ++taken;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}

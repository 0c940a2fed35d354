package dev.netplan.format;

import java.util.Map;

/** An element that carries keys of the embedding application. */
public interface Extended {

    /** The keys that begin with {@code x-}, in the order of the file: kept by everything, interpreted by nothing. */
    Map<String, Extension> extensions();

    /** The element as maps, lists and single values, with the keys of the format. */
    Map<String, Object> toTree();
}

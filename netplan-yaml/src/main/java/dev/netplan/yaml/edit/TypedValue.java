package dev.netplan.yaml.edit;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Values as people type them in one line. */
final class TypedValue {

    private TypedValue() {}

    static Object of(String text) {
        String bare = text.strip();
        boolean brackets = (bare.startsWith("[") && bare.endsWith("]")) || (bare.startsWith("{") && bare.endsWith("}"));
        if (!brackets) {
            return text;
        }
        try {
            // an alias may stand for a node within itself, and means nothing where nothing else is anchored
            for (Event event : new Yaml().parse(new StringReader(bare))) {
                if (event instanceof AliasEvent || (event instanceof NodeEvent node && node.getAnchor() != null)) {
                    return text;
                }
            }
            Node node = new Yaml().compose(new StringReader(bare));
            return node == null ? text : tree(node);
        } catch (YAMLException none) {
            return text;
        }
    }

    private static Object tree(Node node) {
        if (node instanceof SequenceNode list) {
            List<Object> items = new ArrayList<>();
            list.getValue().forEach(item -> items.add(tree(item)));
            return items;
        }
        if (node instanceof MappingNode map) {
            Map<String, Object> keys = new LinkedHashMap<>();
            map.getValue().forEach(entry -> keys.put(
                    entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "", tree(entry.getValueNode())));
            return keys;
        }
        return ((ScalarNode) node).getValue();
    }
}

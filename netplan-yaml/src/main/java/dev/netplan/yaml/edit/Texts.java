package dev.netplan.yaml.edit;

import dev.netplan.yaml.read.IncludeResolver;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The included files of a plan, as they would be after an edit, by their names in the folder of the plan. */
final class Texts implements IncludeResolver {

    private final Map<String, String> texts;

    Texts(Map<String, String> texts) {
        this.texts = texts;
    }

    @Override
    public List<String> list(String folder) {
        String start = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
        TreeSet<String> names = new TreeSet<>();
        for (String name : texts.keySet()) {
            if (name.startsWith(start)) {
                String rest = name.substring(start.length());
                int slash = rest.indexOf('/');
                names.add(slash < 0 ? rest : rest.substring(0, slash + 1));
            }
        }
        return List.copyOf(names);
    }

    @Override
    public InputStream open(String name) throws NoSuchFileException {
        String text = texts.get(name);
        if (text == null) {
            throw new NoSuchFileException(name);
        }
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

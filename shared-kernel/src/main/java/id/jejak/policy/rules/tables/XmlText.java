package id.jejak.policy.rules.tables;

import java.util.ArrayDeque;

/** Writes indented XML; attributes without a value are left out. */
final class XmlText {
    private final StringBuilder out =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final ArrayDeque<String> open = new ArrayDeque<>();

    void open(String name, String... attributes) {
        start(name, attributes);
        out.append(">\n");
        open.push(name);
    }

    void empty(String name, String... attributes) {
        start(name, attributes);
        out.append("/>\n");
    }

    void leaf(String name, String text) {
        start(name);
        out.append('>');
        escaped(text);
        out.append("</").append(name).append(">\n");
    }

    void close() {
        var name = open.pop();
        indent();
        out.append("</").append(name).append(">\n");
    }

    private void start(String name, String... attributes) {
        indent();
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escaped(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    private void indent() {
        out.repeat("  ", open.size());
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> {
                    // What XML 1.0 has no place for would make the file unreadable.
                    out.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
                }
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

package id.jejak.projecting;

import id.jejak.ledger.json.LedgerJson;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Map;

/**
 * Records as documents, with the names and texts that the ledger's JSON gives them. A number with
 * decimals becomes a double, as it does when JSON is read by the driver; that text is only left out
 * because cards are written all the time.
 */
public final class JsonDocuments {
    private JsonDocuments() {}

    public static Document of(Object record) {
        return document(LedgerJson.mapper().valueToTree(record));
    }

    /** The same back. */
    public static <S> S read(Document stored, Class<S> type) {
        return LedgerJson.mapper().readValue(stored.toJson(), type);
    }

    private static Document document(JsonNode node) {
        var document = new Document();
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            document.put(each.getKey(), value(each.getValue()));
        }
        return document;
    }

    private static @Nullable Object value(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> document(node);
            case ARRAY -> {
                var list = new ArrayList<@Nullable Object>(node.size());
                node.forEach(each -> list.add(value(each)));
                yield list;
            }
            case NUMBER -> number(node);
            case STRING -> node.stringValue();
            case BOOLEAN -> node.booleanValue();
            case NULL -> null;
            case BINARY, MISSING, POJO ->
                    throw new IllegalArgumentException("no value of JSON: " + node);
        };
    }

    private static Object number(JsonNode node) {
        if (!node.isIntegralNumber()) {
            return node.doubleValue();
        }
        if (node.canConvertToInt()) {
            return node.intValue();
        }
        return node.longValue();
    }
}

package id.jejak.projecting;

import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.WriteModel;

import org.bson.Document;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;

/** A real database whose connection breaks in the middle of a write. */
final class FailingDatabase {

    private final MongoDatabase real;
    private int writesLeft = Integer.MAX_VALUE;

    FailingDatabase(MongoDatabase real) {
        this.real = real;
    }

    void failAfter(int documents) {
        writesLeft = documents;
    }

    void repair() {
        writesLeft = Integer.MAX_VALUE;
    }

    MongoDatabase database() {
        return proxy(
                MongoDatabase.class,
                (method, arguments) ->
                        method.getName().equals("getCollection") && arguments.length == 1
                                ? collection(real.getCollection((String) arguments[0]))
                                : method.invoke(real, arguments));
    }

    private MongoCollection<?> collection(MongoCollection<Document> target) {
        return proxy(
                MongoCollection.class,
                (method, arguments) ->
                        switch (method.getName()) {
                            case "bulkWrite" -> bulk(target, arguments);
                            case "replaceOne" -> {
                                spend(1);
                                yield method.invoke(target, arguments);
                            }
                            default -> method.invoke(target, arguments);
                        });
    }

    @SuppressWarnings("unchecked")
    private Object bulk(MongoCollection<Document> target, Object[] arguments) {
        var writes = (List<WriteModel<Document>>) arguments[0];
        var possible = Math.min(writesLeft, writes.size());
        if (possible > 0) {
            target.bulkWrite(writes.subList(0, possible), (BulkWriteOptions) arguments[1]);
        }
        spend(writes.size());
        return BulkWriteResult.unacknowledged();
    }

    private void spend(int documents) {
        if (writesLeft < documents) {
            writesLeft = 0;
            throw new IllegalStateException("the connection broke");
        }
        writesLeft -= documents;
    }

    private interface Call {
        Object to(Method method, Object[] arguments) throws ReflectiveOperationException;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, arguments) -> {
                            try {
                                return call.to(method, arguments);
                            } catch (InvocationTargetException thrown) {
                                throw thrown.getCause();
                            }
                        }));
    }
}

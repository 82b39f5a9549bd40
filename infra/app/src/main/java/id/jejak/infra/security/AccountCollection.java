package id.jejak.infra.security;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.bson.conversions.Bson;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Optional;

/** The accounts of all nodes, in one document, so that a change is there whole or not at all. */
final class AccountCollection implements AccountStore {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ID = "_id";
    private static final String ALL = "accounts";
    private static final String REVISION = "revision";

    private final MongoCollection<Document> collection;

    AccountCollection(MongoDatabase database) {
        collection =
                database.getCollection("accounts")
                        .withWriteConcern(WriteConcern.MAJORITY)
                        .withReadConcern(ReadConcern.MAJORITY);
    }

    @Override
    public Optional<Kept> read() {
        return found(eq(ID, ALL));
    }

    @Override
    public Optional<Kept> since(long revision) {
        return found(and(eq(ID, ALL), gt(REVISION, revision)));
    }

    @Override
    public boolean write(List<Account> accounts, long revision) {
        var next =
                new Document(ID, ALL)
                        .append(REVISION, revision + 1)
                        .append(ALL, JSON.writeValueAsString(accounts));
        return revision == 0
                ? isFirst(next)
                : collection
                                .replaceOne(and(eq(ID, ALL), eq(REVISION, revision)), next)
                                .getMatchedCount()
                        == 1;
    }

    private boolean isFirst(Document accounts) {
        try {
            collection.insertOne(accounts);
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
    }

    private Optional<Kept> found(Bson filter) {
        return Optional.ofNullable(collection.find(filter).first())
                .map(one -> new Kept(one.getLong(REVISION), accounts(one.getString(ALL))));
    }

    private static List<Account> accounts(String json) {
        return List.of(JSON.readValue(json, Account[].class));
    }
}

package id.jejak.infra.security;

import id.jejak.access.NotFound;
import id.jejak.deciding.CommandRejected;
import id.jejak.kernel.Role;

import org.springframework.security.crypto.password.PasswordEncoder;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Everybody who may sign in here. A change is kept before it counts. */
final class Accounts {
    private final AccountStore store;
    private final PasswordEncoder encoder;
    private final PasswordMaker maker;
    private long revision;
    private volatile SequencedMap<String, Account> byName = new LinkedHashMap<>();

    private Accounts(AccountStore store, PasswordEncoder encoder, PasswordMaker maker) {
        this.store = store;
        this.encoder = encoder;
        this.maker = maker;
    }

    /** The accounts, and the passwords that were made because there were no accounts. */
    record Opened(Accounts accounts, Map<String, String> firstPasswords) {}

    static Opened open(
            AccountStore store, PasswordEncoder encoder, PasswordMaker maker, AccountSeeds seeds) {
        var accounts = new Accounts(store, encoder, maker);
        var kept = store.read();
        kept.ifPresent(accounts::adopt);
        return new Opened(accounts, kept.isPresent() ? Map.of() : accounts.plant(seeds.seeds()));
    }

    /** Nobody's passwords where another node was faster. */
    private synchronized Map<String, String> plant(List<AccountSeeds.Seed> seeds) {
        var passwords = new LinkedHashMap<String, String>();
        var planted = new LinkedHashMap<String, Account>();
        for (var seed : seeds) {
            var password = maker.make();
            passwords.put(seed.name(), password);
            planted.put(seed.name(), account(seed, password));
        }
        if (isKept(planted)) {
            return passwords;
        }
        refresh();
        return Map.of();
    }

    /** Takes over what another process has changed. */
    synchronized void refresh() {
        store.since(revision).ifPresent(this::adopt);
    }

    private synchronized void adopt(AccountStore.Kept kept) {
        revision = kept.revision();
        byName = indexed(kept.accounts());
    }

    Optional<Account> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Collection<Account> all() {
        return byName.sequencedValues();
    }

    /** Answers the new account's password, which nobody can ask for again. */
    String add(AccountSeeds.Seed seed) {
        var password = maker.make();
        var account = account(seed, password);
        change(
                known -> {
                    if (known.putIfAbsent(seed.name(), account) != null) {
                        throw new CommandRejected(AccountRejection.NAME_TAKEN);
                    }
                });
        return password;
    }

    String renewPassword(String name) {
        var password = maker.make();
        setPassword(name, password);
        return password;
    }

    void setPassword(String name, String password) {
        var hash = encoder.encode(password);
        update(name, account -> account.withPasswordHash(String.valueOf(hash)));
    }

    Account update(String name, UnaryOperator<Account> changed) {
        change(
                known -> {
                    if (known.computeIfPresent(name, (_, one) -> changed.apply(one)) == null) {
                        throw new NotFound("account");
                    }
                });
        return find(name).orElseThrow(() -> new NotFound("account"));
    }

    void remove(String name) {
        change(
                known -> {
                    if (known.remove(name) == null) {
                        throw new NotFound("account");
                    }
                });
    }

    /** Anew on what another process left, where that was faster. */
    private synchronized void change(Consumer<SequencedMap<String, Account>> change) {
        SequencedMap<String, Account> next;
        do {
            refresh();
            next = new LinkedHashMap<>(byName);
            change.accept(next);
            if (next.values().stream().noneMatch(one -> one.role() == Role.ADMINISTRATOR)) {
                throw new CommandRejected(AccountRejection.LAST_ADMINISTRATOR);
            }
        } while (!isKept(next));
    }

    private boolean isKept(SequencedMap<String, Account> next) {
        if (!store.write(List.copyOf(next.sequencedValues()), revision)) {
            return false;
        }
        revision++;
        byName = next;
        return true;
    }

    private Account account(AccountSeeds.Seed seed, String password) {
        return new Account(
                seed.name(),
                seed.role(),
                seed.agency(),
                seed.employee(),
                String.valueOf(encoder.encode(password)));
    }

    private static SequencedMap<String, Account> indexed(List<Account> accounts) {
        var index = new LinkedHashMap<String, Account>();
        accounts.forEach(account -> index.put(account.name(), account));
        return index;
    }
}

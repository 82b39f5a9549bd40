package id.jejak.infra.security;

import id.jejak.access.NotFound;
import id.jejak.deciding.CommandRejected;
import id.jejak.kernel.Role;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/** Everybody who may sign in here. A change is on disk before it counts. */
final class Accounts {
    private final AccountFile file;
    private final PasswordEncoder encoder;
    private final PasswordMaker maker;
    private volatile SequencedMap<String, Account> byName;

    private Accounts(
            AccountFile file, PasswordEncoder encoder, PasswordMaker maker, List<Account> known) {
        this.file = file;
        this.encoder = encoder;
        this.maker = maker;
        this.byName = indexed(known);
    }

    /** The accounts, and the passwords that were made because there were no accounts. */
    record Opened(Accounts accounts, Map<String, String> firstPasswords) {}

    static Opened open(
            AccountFile file, PasswordEncoder encoder, PasswordMaker maker, AccountSeeds seeds) {
        var kept = file.read();
        var accounts = new Accounts(file, encoder, maker, kept.orElse(List.of()));
        return new Opened(accounts, kept.isPresent() ? Map.of() : accounts.plant(seeds.seeds()));
    }

    private synchronized Map<String, String> plant(List<AccountSeeds.Seed> seeds) {
        var passwords = new LinkedHashMap<String, String>();
        var planted = new LinkedHashMap<String, Account>();
        for (var seed : seeds) {
            var password = maker.make();
            passwords.put(seed.name(), password);
            planted.put(seed.name(), account(seed, password));
        }
        keep(planted);
        return passwords;
    }

    Optional<Account> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Collection<Account> all() {
        return byName.sequencedValues();
    }

    /** Answers the new account's password, which nobody can ask for again. */
    synchronized String add(AccountSeeds.Seed seed) {
        if (byName.containsKey(seed.name())) {
            throw new CommandRejected(AccountRejection.NAME_TAKEN);
        }
        var password = maker.make();
        change(seed.name(), account(seed, password));
        return password;
    }

    synchronized String renewPassword(String name) {
        var password = maker.make();
        setPassword(name, password);
        return password;
    }

    void setPassword(String name, String password) {
        var hash = encoder.encode(password);
        update(name, account -> account.withPasswordHash(String.valueOf(hash)));
    }

    synchronized Account update(String name, UnaryOperator<Account> changed) {
        var account = changed.apply(find(name).orElseThrow(() -> new NotFound("account")));
        change(name, account);
        return account;
    }

    synchronized void remove(String name) {
        find(name).orElseThrow(() -> new NotFound("account"));
        change(name, null);
    }

    private void change(String name, @Nullable Account account) {
        var next = new LinkedHashMap<>(byName);
        if (account == null) {
            next.remove(name);
        } else {
            next.put(name, account);
        }
        if (next.values().stream().noneMatch(one -> one.role() == Role.ADMINISTRATOR)) {
            throw new CommandRejected(AccountRejection.LAST_ADMINISTRATOR);
        }
        keep(next);
    }

    private void keep(SequencedMap<String, Account> next) {
        file.write(List.copyOf(next.sequencedValues()));
        byName = next;
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

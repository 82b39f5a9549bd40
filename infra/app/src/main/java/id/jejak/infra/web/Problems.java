package id.jejak.infra.web;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;

import id.jejak.ledger.LedgerException;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.http.HttpStatus;

import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/** Every failure as a problem document. What nobody foresaw says nothing but where to look. */
final class Problems {
    private static final int DEEPEST = 20;

    private Problems() {}

    static Problem of(Throwable failed) {
        var bare = unwrapped(failed);
        return Stream.of(bare, storeFailure(failed))
                .map(Problems::known)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(Problems::internal);
    }

    private static @Nullable Problem known(@Nullable Throwable failed) {
        if (failed == null) {
            return null;
        }
        var access = AccessProblems.of(failed);
        var domain = access == null ? DomainProblems.of(failed) : access;
        var request = domain == null ? RequestProblems.of(failed) : domain;
        return request == null ? store(failed) : request;
    }

    private static @Nullable Problem store(Throwable failed) {
        return failed instanceof MongoTimeoutException || failed instanceof MongoSocketException
                ? DomainProblems.unavailable()
                : null;
    }

    /** Only wrappers that say nothing are opened: elsewhere a cause is not what was refused. */
    private static Throwable unwrapped(Throwable failed) {
        var bare = failed;
        while (isWrapper(bare) && bare.getCause() != null) {
            bare = bare.getCause();
        }
        return bare;
    }

    /** The last one is of the parameters that a record takes together. */
    private static boolean isWrapper(Throwable failed) {
        return failed instanceof CompletionException
                || failed instanceof ExecutionException
                || failed instanceof BeanInstantiationException;
    }

    /** A store that fails is often wrapped by the layers above it, by the framework's too. */
    private static @Nullable Throwable storeFailure(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .filter(cause -> cause instanceof LedgerException || store(cause) != null)
                .findFirst()
                .orElse(null);
    }

    private static Problem internal() {
        return Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal",
                "Something went wrong here",
                "This is not your fault. Tell the administrator the correlation id.");
    }
}

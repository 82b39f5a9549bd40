package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

class RepeatedCommandTest extends StoryApp {
    private static final int TWINS = 16;

    @Test
    void the_same_key_twice_answers_the_same_and_stores_once() {
        var first = register("repeat-1", "repeat-key-1").outcome();
        var head = head();
        assertThat(register("repeat-1", "repeat-key-1").outcome()).isEqualTo(first);
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void the_same_key_from_sixteen_clients_at_once_stores_once() throws Exception {
        var head = head();
        var answers = new HashSet<Answer.Outcome>();
        for (var answer : atOnce(TWINS, _ -> register("repeat-2", "repeat-key-2"))) {
            answers.add(answer.outcome());
        }
        assertThat(answers).hasSize(1);
        assertThat(head()).isEqualTo(head + 1);
    }

    @Test
    void the_same_wish_under_sixteen_keys_is_recorded_once() throws Exception {
        var head = head();
        for (var answer : atOnce(TWINS, i -> register("repeat-3", "repeat-key-3-" + i))) {
            answer.outcome();
        }
        assertThat(head()).isEqualTo(head + 1);
    }

    @Test
    void a_key_that_belongs_to_another_command_is_refused_and_says_so() {
        register("repeat-4", "repeat-key-4").outcome();
        var head = head();
        var other = register("repeat-5", "repeat-key-4");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.at("/code").asString()).isEqualTo("command.key-taken");

        var somebodyElse = account("repeat-twin", "ADMINISTRATOR", "", "");
        var same =
                somebodyElse.send(
                        "POST", "/api/agencies", City.request("repeat-4"), "repeat-key-4");
        assertThat(same.at("/code").asString()).isEqualTo("command.key-taken");
        assertThat(head()).isEqualTo(head);
    }

    private Answer register(String code, String key) {
        return admin.send("POST", "/api/agencies", City.request(code), key);
    }

    interface Asking {
        Answer ask(int number);
    }

    static Iterable<Answer> atOnce(int clients, Asking asking)
            throws InterruptedException, ExecutionException {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls =
                    IntStream.range(0, clients)
                            .<Callable<Answer>>mapToObj(i -> () -> asking.ask(i))
                            .toList();
            return pool.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }
}

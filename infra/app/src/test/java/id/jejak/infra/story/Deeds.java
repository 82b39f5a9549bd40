package id.jejak.infra.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * A crowd that is appointed and goes through one training. The same people with the same command
 * ids each time, so that two runs can be compared; everybody meets in one session, so that nodes
 * get in each other's way.
 */
final class Deeds {
    static final int PEOPLE = 40;
    static final int ALL = 4 * PEOPLE;

    private final City city;
    private final String session;
    private final AtomicInteger done = new AtomicInteger();
    private final Map<String, Function<Api, Answer>> asked = new ConcurrentHashMap<>();

    Deeds(Api api) {
        city = City.found(api.numbered("city-"), "nodes");
        session = "/api/sessions/" + city.session("nodes-session", PEOPLE).id();
    }

    City city() {
        return city;
    }

    int done() {
        return done.get();
    }

    /**
     * The deeds of some of the people, one after the other.
     *
     * @param apis where one does not answer any more, the next is asked the same
     */
    void carryOut(IntPredicate whose, Diary diary, List<Api> apis) {
        for (var person = 0; person < PEOPLE; person++) {
            if (whose.test(person)) {
                carryOut(person, diary, apis);
            }
        }
    }

    private void carryOut(int person, Diary diary, List<Api> apis) {
        var on = Map.of("on", City.TODAY.toString());
        var employed = sent("POST", "/api/employees", employee(person), "hire-" + person, apis);
        diary.acknowledged(employed);
        var id = "/" + employed.id();
        diary.acknowledged(sent("PUT", session + "/enrolments" + id, on, "enrol-" + person, apis));
        diary.acknowledged(
                sent("PUT", session + "/attendance" + id, with(on, "days"), "be-" + person, apis));
        diary.acknowledged(
                sent("PUT", session + "/completions" + id, on, "complete-" + person, apis));
    }

    private Answer.Outcome sent(
            String method, String path, Map<String, String> body, String key, List<Api> apis) {
        asked.put(key, api -> api.send(method, path, body, key));
        for (var api : apis) {
            try {
                var outcome = api.send(method, path, body, key).outcome();
                done.incrementAndGet();
                return outcome;
            } catch (Api.Unreachable _) {
                // Killed, as it was meant; whether it was heard is unknown.
            }
        }
        throw new AssertionError("nobody answers");
    }

    /** The command of this key once more. */
    Answer.Outcome again(Api api, String key) {
        return asked.get(key).apply(api).outcome();
    }

    private Map<String, String> employee(int person) {
        var employee = new HashMap<>(city.newEmployee("Orang " + person));
        employee.put("nip", "199001%02d2015031%03d".formatted(1 + person % 28, 1 + person));
        return employee;
    }

    private static Map<String, String> with(Map<String, String> body, String days) {
        var more = new HashMap<>(body);
        more.put(days, "1");
        return more;
    }
}

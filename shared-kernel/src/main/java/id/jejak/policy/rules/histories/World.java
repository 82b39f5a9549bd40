package id.jejak.policy.rules.histories;

import id.jejak.kernel.DomainEvent;
import id.jejak.needs.events.CycleEvent.PlanAdopted;
import id.jejak.training.events.TrainingEvent.SessionScheduled;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.PostEvent.PostDefined;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What histories of many employees share: agencies and their tree, posts, sessions, plans, names.
 * Changed by one thread; others read a {@link #copy}.
 */
public final class World {
    /** Posts that need no functional training (domain facts 4.1), by a word of their titles. */
    private static final List<String> EXEMPT =
            List.of("guru", "dokter", "perawat", "bidan", "apoteker", "asesor", "psikolog");

    private static final SessionPlan NO_PLAN = new SessionPlan(-1, 0, 0, 0, new int[0]);

    final Names agencies;
    final Names regions;
    final Names posts;
    final Names programmes;
    final Names competencies;
    final Names versions;
    final Names sessions;
    final Names cycles;
    private final Map<Integer, Agency> tree;
    private final Map<Integer, Boolean> exempt;

    /** By the numbers of sessions: a question of the lab asks for them a million times. */
    private SessionPlan[] plans;

    private final Map<Integer, Adoption> adopted;

    /**
     * @param path from the city down to the agency itself
     */
    private record Agency(int[] path, int region) {}

    private record Adoption(int day, long position) {}

    public World() {
        this(
                Stream.generate(Names::new).limit(8).toList(),
                new HashMap<>(),
                new HashMap<>(),
                new SessionPlan[0],
                new HashMap<>());
    }

    private World(
            List<Names> names,
            Map<Integer, Agency> tree,
            Map<Integer, Boolean> exempt,
            SessionPlan[] plans,
            Map<Integer, Adoption> adopted) {
        this.agencies = names.get(0);
        this.regions = names.get(1);
        this.posts = names.get(2);
        this.programmes = names.get(3);
        this.competencies = names.get(4);
        this.versions = names.get(5);
        this.sessions = names.get(6);
        this.cycles = names.get(7);
        this.tree = tree;
        this.exempt = exempt;
        this.plans = plans;
        this.adopted = adopted;
    }

    public World copy() {
        return new World(
                Stream.of(
                                agencies,
                                regions,
                                posts,
                                programmes,
                                competencies,
                                versions,
                                sessions,
                                cycles)
                        .map(Names::copy)
                        .toList(),
                new HashMap<>(tree),
                new HashMap<>(exempt),
                plans.clone(),
                new HashMap<>(adopted));
    }

    /**
     * Takes what belongs to nobody in particular; other events change nothing here.
     *
     * @param at position in the ledger
     */
    public void take(long at, DomainEvent event) {
        switch (event) {
            case AgencyRegistered e -> register(e);
            case PostDefined e -> exempt.put(posts.of(e.postId().value()), isExempt(e.title()));
            case SessionScheduled e ->
                    plan(sessions.of(e.sessionId().value()), SessionPlan.of(e.activity(), this));
            case PlanAdopted e ->
                    adopted.put(
                            cycles.of(e.cycleId().value()),
                            new Adoption((int) e.occurredOn().toEpochDay(), at));
            default -> {}
        }
    }

    private void register(AgencyRegistered e) {
        var path = e.path().stream().mapToInt(one -> agencies.of(one.value())).toArray();
        var city = tree.get(path[0]);
        var code = e.regionCode();
        var region = code != null ? regions.of(code) : city == null ? -1 : city.region();
        tree.put(agencies.of(e.agencyId().value()), new Agency(path, region));
    }

    private static boolean isExempt(String title) {
        var words = title.toLowerCase(Locale.ROOT);
        return EXEMPT.stream().anyMatch(words::contains);
    }

    /** Agencies by their numbers, from the city down; empty where the agency is unknown. */
    public int[] path(int agency) {
        var known = tree.get(agency);
        return known == null ? new int[0] : known.path();
    }

    /** Right below the agency, in the order of their ids. */
    public List<String> below(String id) {
        var agency = agencies.find(id);
        return tree.entrySet().stream()
                .filter(one -> isRightBelow(one.getValue().path(), agency))
                .map(one -> agencies.text(one.getKey()))
                .sorted()
                .toList();
    }

    private static boolean isRightBelow(int[] path, int agency) {
        return path.length > 1 && path[path.length - 2] == agency;
    }

    /** -1 for an id that no history names. */
    public int agency(String id) {
        return agencies.find(id);
    }

    public String agencyId(int agency) {
        return agencies.text(agency);
    }

    int region(int agency) {
        var known = tree.get(agency);
        return known == null ? -1 : known.region();
    }

    boolean needsFunctionalTraining(int post) {
        return !exempt.getOrDefault(post, false);
    }

    SessionPlan plan(int session) {
        return session < plans.length ? plans[session] : NO_PLAN;
    }

    private void plan(int session, SessionPlan plan) {
        var known = plans.length;
        if (session >= known) {
            plans = Arrays.copyOf(plans, Math.max(2 * known, session + 1));
            Arrays.fill(plans, known, plans.length, NO_PLAN);
        }
        plans[session] = plan;
    }

    /** Whether a plan with a need of the employee was recorded after this position. */
    boolean isLate(History history, long last, int day) {
        for (var need = 0; need < history.rows(Section.NEEDS); need++) {
            var cycle = history.get(Section.NEEDS, need, 0);
            if (adoptedOn(cycle, Long.MAX_VALUE) <= day && adoptedOn(cycle, last) > day) {
                return true;
            }
        }
        return false;
    }

    /**
     * The day the plan of the cycle was adopted.
     *
     * @param last position of what is known
     */
    int adoptedOn(int cycle, long last) {
        var adoption = adopted.get(cycle);
        return adoption == null || adoption.position() > last ? Days.NEVER : adoption.day();
    }
}

package id.jejak.projecting;

import java.util.List;
import java.util.stream.IntStream;

/** All parts of one read model, as this process runs those of them that it has claimed. */
record Crew(Projection projection, List<Member> members) {

    /** What runs one part, and knows whether it is claimed. */
    record Member(Projector projector, CatchUp claim) {}

    String model() {
        return projection.name();
    }

    Member of(int part) {
        return members.get(part);
    }

    /** Who does what one process has to do for the whole model. */
    Member first() {
        return members.getFirst();
    }

    List<Projector> claimed() {
        return members.stream()
                .filter(member -> member.claim().isClaimed())
                .map(Member::projector)
                .toList();
    }

    /** Numbers of the parts that this process has not claimed. */
    IntStream unclaimed() {
        return IntStream.range(0, members.size()).filter(part -> !of(part).claim().isClaimed());
    }
}

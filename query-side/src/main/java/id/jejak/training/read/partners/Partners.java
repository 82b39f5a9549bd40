package id.jejak.training.read.partners;

import java.util.List;

/** All partners, by name. */
record Partners(long position, List<Row> partners) {
    record Row(String partnerId, Partner partner) {}
}

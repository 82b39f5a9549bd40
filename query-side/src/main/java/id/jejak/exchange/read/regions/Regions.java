package id.jejak.exchange.read.regions;

import id.jejak.exchange.events.ExchangeForm;

import java.time.LocalDate;
import java.util.List;

/**
 * With which regions the people of an agency and everything below it learned in one year. Guests
 * count for the agency that arranged, own people for the agency they work in.
 */
record Regions(String agencyId, int year, long position, List<Row> regions, List<Event> exchanges) {
    /**
     * @param region Kemendagri code
     */
    record Row(String region, long exchanges, long guests, long sent) {}

    record Event(String title, ExchangeForm form, String host, LocalDate startsOn, int guests) {}
}

package id.jejak.intake;

import id.jejak.deciding.Commands;
import id.jejak.intake.csv.Limits;
import id.jejak.kernel.Blinding;
import id.jejak.ledger.Ledger;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.io.IOException;
import java.time.Clock;

/** The import, from what the application gives. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IntakeSettings.class)
class IntakeConfiguration {
    @Bean
    ImportService importService(
            Commands commands,
            Ledger ledger,
            Blinding blinding,
            Clock clock,
            MeterRegistry meters,
            IntakeSettings settings) {
        return new ImportService(
                new Intake(
                        commands,
                        ledger,
                        blinding,
                        clock,
                        new IntakeMeters(meters),
                        new Limits(
                                settings.largestFile().toBytes(),
                                settings.longestRow(),
                                settings.longestField()),
                        settings.lanes(),
                        settings.queuedPerLane()));
    }

    @Bean
    Uploads uploads(IntakeSettings settings, Clock clock) throws IOException {
        var uploads =
                new Uploads(
                        settings.uploadFolder(),
                        settings.largestUpload().toBytes(),
                        settings.uploadWithin());
        uploads.removeLeftovers(clock.instant());
        return uploads;
    }
}

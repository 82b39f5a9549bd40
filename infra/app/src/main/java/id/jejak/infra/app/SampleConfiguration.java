package id.jejak.infra.app;

import id.jejak.infra.role.OnSide;
import id.jejak.infra.role.Side;
import id.jejak.infra.security.AccountSeeds;
import id.jejak.kernel.Blinding;
import id.jejak.ledger.Ledger;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;
import java.time.LocalDate;

/** The sample's files are there before the accounts, which are made for people of the sample. */
@OnSide(Side.COMMANDS)
@Configuration(proxyBeanMethods = false)
class SampleConfiguration {
    @Bean
    SampleFolder sampleFolder(
            JejakProperties properties, DataFolder data, Ledger ledger, Clock clock) {
        var sample = SampleFolder.in(data);
        var wanted =
                properties.isEmbedded() && !properties.sample().equals(JejakProperties.NO_SAMPLE);
        if (wanted && !sample.isPending() && ledger.head() == 0) {
            sample.generate(properties.sample(), LocalDate.now(clock));
        }
        return sample;
    }

    @Bean
    AccountSeeds accountSeeds(SampleFolder sample, Blinding blinding) {
        return new SampleAccounts(sample, blinding);
    }
}

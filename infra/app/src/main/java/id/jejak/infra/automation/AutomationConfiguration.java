package id.jejak.infra.automation;

import com.mongodb.client.MongoClient;

import id.jejak.deciding.Automation;
import id.jejak.deciding.Commands;
import id.jejak.infra.letters.LetterBox;
import id.jejak.infra.role.OnSide;
import id.jejak.infra.role.Side;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** Runs every {@link Automation} bean. */
@OnSide(Side.COMMANDS)
@Configuration(proxyBeanMethods = false)
class AutomationConfiguration {

    @Bean
    AutomationStore automationStore(
            AutomationsHome home,
            MongoClient client,
            @Qualifier("eventSerializer") Serializer serializer) {
        return switch (home) {
            case AutomationsHome.File(var path) -> SqliteAutomationStore.open(path, serializer);
            case AutomationsHome.Database(var name) ->
                    new MongoAutomationStore(client, name, serializer);
        };
    }

    /** Axon asks for its modules before there is a way for commands. */
    @Bean
    ConfigurerModule automationProcessors(
            List<Automation> automations,
            AutomationStore store,
            AutomationStarts starts,
            ObjectProvider<Commands> commands) {
        return new AutomationProcessors(automations, store, starts, commands::getObject);
    }

    @Bean
    LetterBox automationLetters(
            List<Automation> automations, EventProcessingConfiguration processing) {
        return new AutomationLetters(automations, processing);
    }

    @Bean
    AutomationPlaces automationPlaces(
            AutomationStore store, @Qualifier("automationLetters") LetterBox letters) {
        return new AutomationPlaces(store, letters);
    }
}

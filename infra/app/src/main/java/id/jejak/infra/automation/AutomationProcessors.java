package id.jejak.infra.automation;

import id.jejak.deciding.Automation;
import id.jejak.deciding.Commands;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

import java.util.List;
import java.util.function.Supplier;

/** One pooled streaming processor for each automation, named {@code automation.<name>}. */
final class AutomationProcessors implements ConfigurerModule {
    private static final int SEGMENTS = 1;

    private final List<Automation> automations;
    private final AutomationStore store;
    private final AutomationStarts starts;
    private final Supplier<Commands> commands;

    AutomationProcessors(
            List<Automation> automations,
            AutomationStore store,
            AutomationStarts starts,
            Supplier<Commands> commands) {
        this.automations = List.copyOf(automations);
        this.store = store;
        this.starts = starts;
        this.commands = commands;
    }

    @Override
    public void configureModule(Configurer configurer) {
        automations.forEach(automation -> register(automation, configurer));
    }

    private void register(Automation automation, Configurer configurer) {
        var processor = Automation.processor(automation);
        var tokens = store.tokens();
        var letters = store.letters(processor);
        configurer
                .eventProcessing()
                .registerEventHandler(
                        configuration ->
                                new AutomationHandler(
                                        automation, configuration.eventStore(), commands))
                .assignHandlerInstancesMatching(
                        processor, handler -> handler.toString().equals(processor))
                .registerPooledStreamingEventProcessor(
                        processor,
                        org.axonframework.config.Configuration::eventStore,
                        (_, builder) ->
                                builder.initialToken(events -> starts.of(processor, events))
                                        .initialSegmentCount(SEGMENTS))
                .registerTokenStore(processor, _ -> tokens)
                .registerDeadLetterQueue(processor, _ -> letters)
                .registerDeadLetterPolicy(processor, _ -> new ParkingPolicy());
    }
}

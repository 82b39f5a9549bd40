package id.jejak.projecting;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A read model did not reach the position a caller asked for in time; asking again may help. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public final class ReadModelBehind extends RuntimeException {

    ReadModelBehind(String projection, long asked, long reached) {
        super(
                "The view %s stands at position %d; %d was asked for."
                        .formatted(projection, reached, asked));
    }

    public String code() {
        return "read-model.behind";
    }
}

package id.jejak.infra.app;

/** Starting with it would give people whom the ledger knows a second id. */
final class OtherBlindingKey extends IllegalStateException {
    static final String WAY_OUT =
            "Give every node the key of the first one, in jejak.blinding-key (JEJAK_BLINDING_KEY)"
                    + " or as the file blinding.key in its data folder.";

    OtherBlindingKey() {
        super(
                "The ledger on this MongoDB was begun with another blinding key. Nothing was"
                        + " changed.");
    }
}

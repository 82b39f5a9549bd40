package id.jejak.access;

/** The actor may not do or see this. The edge answers 403. */
public final class AccessDenied extends RuntimeException {
    public AccessDenied() {
        super("Your role does not permit this.", null, false, false);
    }

    public String code() {
        return "access.denied";
    }
}

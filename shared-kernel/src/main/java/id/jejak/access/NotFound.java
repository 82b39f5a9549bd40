package id.jejak.access;

/** Nothing of that kind and id is known. The edge answers 404. */
public final class NotFound extends RuntimeException {
    private final String thing;

    /**
     * @param thing what was looked for, in lower case, such as {@code agency}
     */
    public NotFound(String thing) {
        super("There is no such " + thing + ".", null, false, false);
        this.thing = thing;
    }

    public String code() {
        return thing + ".not-found";
    }
}

package org.banhui.live.join;

/** A door that stays shut. What a page hears of it is {@link Reason#key()}, which the page says in its own words. */
public final class Refused extends RuntimeException {

    private final Reason reason;

    public Refused(Reason reason) {
        super(reason.key());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a door stays shut. */
    public enum Reason {
        /** No such meeting, class, ticket, seat or request; it never says which. */
        UNKNOWN("unknown"),
        /** No pupil of this class has this code. */
        CODE("code"),
        /** Too many tries from this address or page. */
        TRIES("tries"),
        /** The join page's ticket has run out. */
        TICKET("ticket"),
        LOCKED("locked"),
        /** The meeting runs without devices. */
        DEVICES("devices"),
        /** The meeting is over. */
        CLOSED("closed"),
        REFUSED("refused"),
        /** This way in is not one of the meeting's. */
        WAY("way"),
        NAME_EMPTY("name.empty"),
        NAME_LONG("name.long"),
        NAME_TABOO("name.taboo");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        public String key() {
            return "join.error." + word;
        }
    }
}

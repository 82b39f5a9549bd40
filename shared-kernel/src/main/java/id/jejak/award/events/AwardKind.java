package id.jejak.award.events;

/** Awards that Jejak knows (domain facts 8). */
public enum AwardKind {
    SATYALANCANA_X,
    SATYALANCANA_XX,
    SATYALANCANA_XXX,
    ASN_BERPRESTASI,
    PNS_INSPIRATIF,
    JPT_TELADAN,
    INNOVATION
}

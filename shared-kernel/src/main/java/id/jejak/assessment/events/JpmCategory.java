package id.jejak.assessment.events;

/** MS, MMS, KMS when filling a post; the three kinds of optimal when mapping. */
public enum JpmCategory {
    MEMENUHI_SYARAT,
    MASIH_MEMENUHI_SYARAT,
    KURANG_MEMENUHI_SYARAT,
    OPTIMAL,
    CUKUP_OPTIMAL,
    KURANG_OPTIMAL
}

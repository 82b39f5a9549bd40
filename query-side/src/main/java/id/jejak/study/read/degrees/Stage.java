package id.jejak.study.read.degrees;

/** How far a study is. */
enum Stage {
    APPLIED,
    REFUSED,
    RUNNING,
    ATTAINED,
    ENDED
}
